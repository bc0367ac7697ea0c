import { Suspense } from "react";
import { type RecordTables, recordFor } from "../data/queries";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import type { ViewState } from "../view/useView";
import type { ChartId, View } from "../view/view";
import { ChartFence } from "./ChartFence";
import fence from "./ChartFence.module.css";
import { CHARTS } from "./charts";
import { Fault } from "./Fault";
import { TableFaultText } from "./TableFaultText";

export interface ChartSlotProps {
  readonly chart: ChartId;
  readonly tables: RecordTables;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onView: ViewState["setView"];
}

/** A chart, or what stands in its place: waiting for its tables, or one of them at fault. */
export function ChartSlot({ chart, tables, record, view, onView }: ChartSlotProps) {
  const { messages } = useLanguage();
  const { Chart, needs } = CHARTS[chart];
  const name = messages.app.charts[chart];
  const loaded = recordFor(tables, needs);
  if (loaded.state === "error")
    return (
      <Fault title={messages.app.faults.chart(name)} onRetry={loaded.retry}>
        <TableFaultText error={loaded.error} />
      </Fault>
    );
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
  if (loaded.state === "loading") return waiting;
  return (
    <ChartFence chart={chart} view={view}>
      <Suspense fallback={waiting}>
        <Chart record={record} view={view} onView={onView} />
      </Suspense>
    </ChartFence>
  );
}
