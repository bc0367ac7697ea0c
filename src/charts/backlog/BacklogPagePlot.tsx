import { useMemo } from "react";
import { Drawing } from "../../plot/Drawing";
import { useWidth } from "../../plot/useWidth";
import styles from "./Backlog.module.css";
import type { BacklogProps } from "./backlogProps";
import { DecidedBar } from "./DecidedBar";
import { layoutBacklog } from "./layout";
import { MonthPanels } from "./MonthPanels";

/** The bar of all decided reports, which fits any width before it is measured, and the months. */
export function BacklogPagePlot(props: BacklogProps) {
  const { data: months, labels, context } = props;
  const [ref, width] = useWidth<HTMLDivElement>(380);
  const { format } = context.language;
  const layout = useMemo(
    () => layoutBacklog(months, { width, height: null }, format),
    [months, width, format],
  );
  return (
    <div ref={ref} className={styles.drawing}>
      <DecidedBar data={months} context={context} />
      <Drawing width={width} height={layout.height} label={labels.title}>
        <MonthPanels {...props} layout={layout} />
      </Drawing>
    </div>
  );
}
