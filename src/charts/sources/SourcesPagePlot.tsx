import type { ScopeGroup } from "../../model/comparison";
import { BarChart } from "../../plot/BarChart";
import { usePlotColors } from "../../plot/colors";
import { useWidth } from "../../plot/useWidth";
import type { ChartProps } from "../types";
import { groupBars } from "./groupBars";
import { layoutGroup } from "./layout";
import type { SourcesMessages } from "./messages/en";
import type { SourcesLabels } from "./rows";
import styles from "./SourcesPagePlot.module.css";

export type SourcesProps = ChartProps<readonly ScopeGroup[], SourcesLabels, SourcesMessages>;

/** The groups on the page: headings that readers can jump to, each above a drawing. */
export function SourcesPagePlot({ labels, context, getMarkProps }: SourcesProps) {
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const colors = usePlotColors();
  return (
    <div ref={ref}>
      {labels.groups.map((group) => (
        <section className={styles.group} key={group.group.key} data-group={group.group.key}>
          <h3 className={styles.heading}>{group.heading}</h3>
          <p className={styles.scope}>{group.scope}</p>
          <BarChart
            {...groupBars(group, colors)}
            label={group.heading}
            layout={layoutGroup(group, width, context.view)}
            getMarkProps={getMarkProps}
          />
        </section>
      ))}
    </div>
  );
}
