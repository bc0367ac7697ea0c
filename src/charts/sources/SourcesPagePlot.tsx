import type { ScopeGroup } from "../../model/comparison";
import { BarChart } from "../../plot/BarChart";
import { type BarOptions, layoutBars } from "../../plot/barLayout";
import { usePlotColors } from "../../plot/colors";
import { FoldedGroup } from "../../plot/FoldedGroup";
import { useWidth } from "../../plot/useWidth";
import type { ChartProps } from "../types";
import type { SourceGroup, SourcesLabels } from "./groups";
import { barOptions, LARGE, layoutText } from "./layout";
import type { SourcesMessages } from "./messages/en";
import { rowBars } from "./rowBars";
import type { SourceRow } from "./rows";
import styles from "./SourcesPagePlot.module.css";

export type SourcesProps = ChartProps<readonly ScopeGroup[], SourcesLabels, SourcesMessages>;

/** The first group open, the others behind their headings. */
export function SourcesPagePlot(props: SourcesProps) {
  const { labels, context, getMarkProps } = props;
  const { words, view } = context;
  const { groups, withoutRate } = labels;
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const colors = usePlotColors();
  const [first, ...rest] = groups;
  const optionsFor = (axis: string) => barOptions(groups, axis, { width, isCompact: false }, view);
  const text = (rows: readonly SourceRow[], label: string, options: BarOptions) => (
    <BarChart
      {...rowBars(rows, colors)}
      badgeOf={() => null}
      label={label}
      layout={layoutText(rows, options)}
      getMarkProps={getMarkProps}
    />
  );
  const body = ({ heading, scope, bars, others, axis }: SourceGroup, size: object = {}) => (
    <>
      {bars.length > 0 && (
        <>
          <p className={styles.scope}>{scope}</p>
          <BarChart
            {...rowBars(bars, colors)}
            label={heading}
            layout={layoutBars(
              bars.map((row) => row.bar),
              { ...optionsFor(axis), ...size },
            )}
            getMarkProps={getMarkProps}
          />
        </>
      )}
      {others.length > 0 && (
        <>
          <h4 className={styles.also}>{words.also}</h4>
          {text(others, `${heading}: ${words.also}`, optionsFor(axis))}
        </>
      )}
    </>
  );
  return (
    <div ref={ref}>
      {first !== undefined && (
        <section className={styles.first} data-group={first.group.key}>
          <h3 className={styles.heading}>{first.heading}</h3>
          {body(first, LARGE)}
        </section>
      )}
      {rest.map((group) => (
        <FoldedGroup key={group.group.key} heading={group.foldedHeading} group={group.group.key}>
          {body(group)}
        </FoldedGroup>
      ))}
      {withoutRate.length > 0 && (
        <FoldedGroup heading={words.withoutRate(withoutRate.length)} group="without-rate">
          {text(withoutRate, words.rate.none, optionsFor("none"))}
        </FoldedGroup>
      )}
    </div>
  );
}
