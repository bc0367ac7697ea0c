import { Suspense } from "react";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import type { ViewState } from "../view/useView";
import type { ChartId, View } from "../view/view";
import { ChartFence } from "./ChartFence";
import fence from "./ChartFence.module.css";
import { DrawnChart } from "./DrawnChart";

export interface ChartSlotProps {
  readonly chart: ChartId;
  /** Cut to the as-of day; null while it loads. */
  readonly record: StrikeRecord | null;
  readonly view: View;
  readonly onView: ViewState["setView"];
}

/** A chart, or what stands in its place: waiting for the record or for its script. */
export function ChartSlot({ chart, record, view, onView }: ChartSlotProps) {
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
      <Suspense fallback={waiting}>
        <DrawnChart chart={chart} record={record} view={view} onView={onView} />
      </Suspense>
    </ChartFence>
  );
}
