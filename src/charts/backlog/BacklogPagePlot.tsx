import { useMemo } from "react";
import { Drawing } from "../../plot/Drawing";
import { useWidth } from "../../plot/useWidth";
import styles from "./Backlog.module.css";
import type { BacklogProps } from "./backlogProps";
import { DecidedBar } from "./DecidedBar";
import { barHeight, isStacked } from "./decided";
import { layoutBacklog } from "./layout";
import { MonthPanels } from "./MonthPanels";

/** Height in px of the plot of a compact frame that has not been measured. */
export const COMPACT_HEIGHT = 300;
/** Least height in px that shows the months. */
export const LEAST = 100;

/** The bar of all decided reports, and the months below it: in a compact frame if there is room. */
export function BacklogPagePlot(props: BacklogProps) {
  const { data: months, labels, context, isCompact, height } = props;
  const [ref, width] = useWidth<HTMLDivElement>(380);
  const left = (height ?? COMPACT_HEIGHT) - barHeight(months, width);
  const { format } = context.language;
  const layout = useMemo(
    () => layoutBacklog(months, { width, height: isCompact ? left : null }, format),
    [months, width, isCompact, left, format],
  );
  return (
    <div ref={ref} className={styles.drawing}>
      <DecidedBar data={months} context={context} isStacked={isCompact && isStacked(width)} />
      {(!isCompact || left >= LEAST) && (
        <Drawing width={width} height={layout.height} label={labels.title}>
          <MonthPanels {...props} layout={layout} />
        </Drawing>
      )}
    </div>
  );
}
