import { memo, Suspense, use, useMemo, useState } from "react";
import type { ChartDefinition } from "../charts/types";
import { loadChart } from "../charts/useCharts";
import { DeferOffscreen } from "../hydration/DeferOffscreen";
import { Island, IslandFallback } from "../hydration/islands";
import { useMessages } from "../messages/useMessages";
import type { StrikeRecord } from "../model/record";
import { structuralShare } from "../url/structuralShare";
import type { ViewState } from "../url/useView";
import type { View } from "../url/view";
import { ChartErrorBoundary } from "./ChartErrorBoundary";
import styles from "./ChartSection.module.css";

export interface ChartSectionProps {
  readonly definition: ChartDefinition;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onViewChange: ViewState["setView"];
}

/**
 * A chart, or a placeholder while its script is fetched. Memoized so that the prerendered HTML of a
 * chart stays until its island hydrates, unless the chart itself must change.
 */
export const ChartSection = memo(function ChartSection(props: ChartSectionProps) {
  const { definition, record, view, onViewChange } = props;
  const chart = definition.id;
  const { messages, code } = useMessages();
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
    <ChartErrorBoundary name={name} view={view}>
      <Suspense fallback={<IslandFallback id={chart}>{waiting}</IslandFallback>}>
        <Island id={chart}>
          <LoadedChart
            definition={definition}
            record={record}
            view={view}
            onViewChange={onViewChange}
          />
        </Island>
      </Suspense>
    </ChartErrorBoundary>
  );
});

/** A chart that renders again only when something it reads has changed, and while it is near. */
function LoadedChart({ definition, record, view, onViewChange }: ChartSectionProps) {
  const { Chart } = use(loadChart(definition, useMessages().code));
  const chartView = useChartView(definition, view);
  const props = useMemo(
    () => ({ definition, record, view: chartView, onViewChange }),
    [definition, record, chartView, onViewChange],
  );
  return <DeferOffscreen component={Chart} props={props} />;
}

/** The view as one chart reads it: the same object until a field changes that it reads. */
function useChartView({ params }: ChartDefinition, view: View): View {
  const [before, setBefore] = useState(view);
  const shared = structuralShare(before, view, params);
  if (shared !== before) setBefore(shared);
  return shared;
}
