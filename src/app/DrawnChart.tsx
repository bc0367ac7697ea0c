import { useMemo, useState } from "react";
import type { ChartProps } from "../charts/parts/ChartFrame";
import type { StrikeRecord } from "../data/types";
import { sharedView } from "../view/sharedView";
import type { ChartId, View } from "../view/view";
import { CHARTS, UNREAD } from "./charts";
import { useHeldBack } from "./useHeldBack";

export interface DrawnChartProps extends ChartProps<StrikeRecord> {
  readonly chart: ChartId;
}

/** A chart that is drawn anew only when something it shows has changed, and while it is near. */
export function DrawnChart({ chart, record, view, onView }: DrawnChartProps) {
  const Chart = CHARTS[chart];
  const own = useChartView(chart, view);
  const drawing = useMemo(() => ({ record, view: own }), [record, own]);
  const { ref, shown, isBehind } = useHeldBack<HTMLDivElement, typeof drawing>(drawing);
  // React passes over an element that is the very same as before.
  const element = useMemo(
    () => <Chart record={shown.record} view={shown.view} onView={onView} />,
    [Chart, shown, onView],
  );
  return (
    <div ref={ref} aria-busy={isBehind || undefined} data-held={isBehind || undefined}>
      {element}
    </div>
  );
}

/** The view as one chart reads it: the same object until a key changes that it draws from. */
function useChartView(chart: ChartId, view: View): View {
  const [before, setBefore] = useState(view);
  const shared = sharedView(before, view, UNREAD[chart]);
  if (shared !== before) setBefore(shared);
  return shared;
}
