import { memo, Suspense } from "react";
import { useChart } from "../charts/useCharts";
import { Island, IslandFallback } from "../hydration/islands";
import { useLanguage } from "../messages/useLanguage";
import type { StrikeRecord } from "../model/types";
import type { ViewState } from "../url/useView";
import type { ChartId, View } from "../url/view";
import { ChartErrorBoundary } from "./ChartErrorBoundary";
import fence from "./ChartErrorBoundary.module.css";
import { DrawnChart } from "./DrawnChart";

export interface ChartSectionProps {
  readonly chart: ChartId;
  /** Cut to the as-of day; null while it loads. */
  readonly record: StrikeRecord | null;
  readonly view: View;
  readonly onView: ViewState["setView"];
}

/**
 * A chart, or what stands in its place: waiting for the record or for its script. Remembered: what
 * the build has drawn stays as it is until the chart runs, unless the chart itself must change.
 */
export const ChartSection = memo(function ChartSlot(props: ChartSectionProps) {
  const { chart, record, view, onView } = props;
  const { messages, code } = useLanguage();
  const definition = useChart(chart);
  const name = definition.name[code];
  const waiting = (
    <section
      className={fence.waiting}
      id={chart}
      aria-busy="true"
      aria-label={name}
      data-chart-waiting={chart}
    >
      {messages.app.page.loading}
    </section>
  );
  if (record === null) return waiting;
  return (
    <ChartErrorBoundary chart={chart} view={view}>
      <Suspense fallback={<IslandFallback part={chart}>{waiting}</IslandFallback>}>
        <Island part={chart}>
          <DrawnChart definition={definition} record={record} view={view} onViewChange={onView} />
        </Island>
      </Suspense>
    </ChartErrorBoundary>
  );
});
