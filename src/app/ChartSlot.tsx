import { memo, Suspense } from "react";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import type { ViewState } from "../view/useView";
import type { ChartId, View } from "../view/view";
import { ChartFence } from "./ChartFence";
import fence from "./ChartFence.module.css";
import { DrawnChart } from "./DrawnChart";
import { Gate, Waiting } from "./gates";

export interface ChartSlotProps {
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
export const ChartSlot = memo(function ChartSlot(props: ChartSlotProps) {
  const { chart, record, view, onView } = props;
  const { messages } = useLanguage();
  const name = messages.app.charts[chart];
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
    <ChartFence chart={chart} view={view}>
      <Suspense fallback={<Waiting part={chart}>{waiting}</Waiting>}>
        <Gate part={chart}>
          <DrawnChart chart={chart} record={record} view={view} onView={onView} />
        </Gate>
      </Suspense>
    </ChartFence>
  );
});
