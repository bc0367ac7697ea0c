import { memo, Suspense } from "react";
import { useChart } from "../charts/useCharts";
import { Island, IslandFallback } from "../hydration/islands";
import { useLanguage } from "../messages/useLanguage";
import type { StrikeRecord } from "../model/types";
import type { ViewState } from "../url/useView";
import type { ChartId, View } from "../url/view";
import { ChartErrorBoundary } from "./ChartErrorBoundary";
import styles from "./ChartErrorBoundary.module.css";
import { DrawnChart } from "./DrawnChart";

export interface ChartSectionProps {
  readonly chart: ChartId;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onView: ViewState["setView"];
}

/**
 * A chart, or a placeholder while its script is fetched. Memoized so that the prerendered HTML of a
 * chart stays until its island hydrates, unless the chart itself must change.
 */
export const ChartSection = memo(function ChartSection(props: ChartSectionProps) {
  const { chart, record, view, onView } = props;
  const { messages, code } = useLanguage();
  const definition = useChart(chart);
  const name = definition.name[code];
  const waiting = (
    <section
      className={styles.waiting}
      id={chart}
      aria-busy="true"
      aria-label={name}
      data-chart-waiting={chart}
    >
      {messages.app.page.loading}
    </section>
  );
  return (
    <ChartErrorBoundary chart={chart} view={view}>
      <Suspense fallback={<IslandFallback id={chart}>{waiting}</IslandFallback>}>
        <Island id={chart}>
          <DrawnChart definition={definition} record={record} view={view} onViewChange={onView} />
        </Island>
      </Suspense>
    </ChartErrorBoundary>
  );
});
