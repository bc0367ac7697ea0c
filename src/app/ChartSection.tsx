import { memo, Suspense } from "react";
import type { ChartDefinition } from "../charts/types";
import { Island, IslandFallback } from "../hydration/islands";
import { useMessages } from "../messages/useMessages";
import type { StrikeRecord } from "../model/types";
import type { ViewState } from "../url/useView";
import type { View } from "../url/view";
import { ChartErrorBoundary } from "./ChartErrorBoundary";
import styles from "./ChartSection.module.css";
import { DrawnChart } from "./DrawnChart";

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
          <DrawnChart
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
