import type { ReportMonth } from "../../model/backlog";
import { useWidth } from "../../plot/useWidth";
import type { ChartLabels, PlotProps } from "../types";
import styles from "./Backlog.module.css";
import { barHeight, DecidedBar, isStacked } from "./DecidedBar";
import { MonthPanels } from "./MonthPanels";
import type { BacklogMessages } from "./messages/en";

export type BacklogPlotProps = PlotProps<readonly ReportMonth[], ChartLabels, BacklogMessages>;

/** Height in px of the plot of a compact frame that has not been measured. */
const COMPACT_HEIGHT = 300;
/** Least height in px that shows the months. */
const LEAST = 100;

/** The months; in a compact frame below the bar of all decided reports, as far as there is room. */
export function BacklogPlot(props: BacklogPlotProps) {
  const { data: months, isCompact, height } = props;
  const [ref, width] = useWidth<HTMLDivElement>(380);
  const left = (height ?? COMPACT_HEIGHT) - barHeight(months, width);
  return (
    <div ref={ref} className={styles.drawing}>
      {isCompact && <DecidedBar {...props} isStacked={isStacked(width)} />}
      {(!isCompact || left >= LEAST) && (
        <MonthPanels {...props} width={width} height={isCompact ? left : null} />
      )}
    </div>
  );
}
