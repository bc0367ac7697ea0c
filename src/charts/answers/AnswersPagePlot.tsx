import { BarChart } from "../../plot/BarChart";
import { usePlotColors } from "../../plot/colors";
import { Drawing } from "../../plot/Drawing";
import { FoldedGroup } from "../../plot/FoldedGroup";
import { useWidth } from "../../plot/useWidth";
import type { ChartProps } from "../types";
import styles from "./Answers.module.css";
import type { AnswersData } from "./data";
import { figureBars } from "./figureBars";
import { layoutFigures, openPairs, stackOptions } from "./layout";
import type { AnswersMessages } from "./messages/en";
import { PartsBar } from "./PartsBar";
import { layoutParts } from "./partsLayout";
import type { AnswersLabels, FigureRow, PairGroup, StackRow } from "./rows";
import { Stacks } from "./Stacks";
import { FEW, layoutStacks } from "./stackLayout";

export type AnswersProps = ChartProps<AnswersData, AnswersLabels, AnswersMessages>;

/** The first of the rarer answers with its count, and how many more there are. */
function restHeading([first, ...others]: readonly PairGroup[], { pairs }: AnswersMessages) {
  const figure = first?.rows[0]?.bar.figure ?? "";
  return pairs.rest(first?.heading ?? "", figure, others.length);
}

/** Width in px of a page that starts from nothing. */
const INITIAL_WIDTH = 960;

/** All incidents, then by year and by province, then people; rarer answers and delays are folded. */
export function AnswersPagePlot({ data, labels, context, getMarkProps }: AnswersProps) {
  const { words, tablesStatus, language } = context;
  const { parts, years, provinces, pairs, delays, title } = labels;
  const [ref, width] = useWidth<HTMLDivElement>(INITIAL_WIDTH);
  const colors = usePlotColors();
  if (data.kind === "answers" && parts.length === 0)
    return (
      <div ref={ref}>
        <p className={styles.base}>
          {tablesStatus === "error" ? words.unavailable : words.loading}
        </p>
      </div>
    );

  const bars = (rows: readonly FigureRow[], all: readonly FigureRow[], label: string) => (
    <BarChart
      {...figureBars(rows, colors)}
      label={label}
      layout={layoutFigures(rows, all, width)}
      getMarkProps={getMarkProps}
    />
  );
  const stacks = (rows: readonly StackRow[], heading: string) => {
    const layout = layoutStacks(rows, stackOptions(context, width));
    return (
      <section className={styles.section}>
        <h3 className={styles.heading}>{heading}</h3>
        <p className={styles.base}>{words.base(language.format.number(FEW))}</p>
        <Drawing width={width} height={layout.height} label={heading}>
          <Stacks rows={rows} layout={layout} getMarkProps={getMarkProps} />
        </Drawing>
      </section>
    );
  };
  const people = pairs.flatMap(({ rows }) => rows);
  const open = openPairs(pairs);
  const rest = pairs.slice(open.length);
  const pair = ({ key, heading, rows }: PairGroup) => (
    <div key={key} className={styles.section} data-group={`pair-${key}`}>
      <h4 className={styles.pair}>{heading}</h4>
      {bars(rows, people, heading)}
    </div>
  );
  const layout = layoutParts(parts, { width });
  return (
    <div ref={ref}>
      <Drawing width={width} height={layout.height} label={title}>
        <PartsBar parts={parts} layout={layout} getMarkProps={getMarkProps} />
      </Drawing>
      {years.length > 0 && stacks(years, words.years)}
      {provinces.length > 0 && stacks(provinces, words.provinces)}
      {open.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.compared}</h3>
          {open.map(pair)}
          {rest.length > 0 && (
            <FoldedGroup heading={restHeading(rest, words)} group="pairs-rest">
              {rest.map(pair)}
            </FoldedGroup>
          )}
        </section>
      )}
      {delays !== null && (
        <FoldedGroup heading={delays.heading} group="delays">
          <p className={styles.base}>{delays.base}</p>
          {bars(delays.rows, delays.rows, delays.heading)}
        </FoldedGroup>
      )}
    </div>
  );
}
