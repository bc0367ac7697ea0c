import { useMemo, useState } from "react";
import type { ChartProps } from "../charts/parts/ChartFrame";
import { Held } from "../charts/parts/Held";
import type { StrikeRecord } from "../data/types";
import { sharedView } from "../view/sharedView";
import type { ChartId, View } from "../view/view";
import { CHARTS, UNREAD } from "./charts";

export interface DrawnChartProps extends ChartProps<StrikeRecord> {
  readonly chart: ChartId;
}

/** A chart that is drawn anew only when something it shows has changed, and while it is near. */
export function DrawnChart({ chart, record, view, onView }: DrawnChartProps) {
  const Chart = CHARTS[chart];
  const own = useChartView(chart, view);
  const drawing = useMemo(() => ({ record, view: own, onView }), [record, own, onView]);
  return <Held part={Chart} from={drawing} />;
}

/** The view as one chart reads it: the same object until a key changes that it draws from. */
function useChartView(chart: ChartId, view: View): View {
  const [before, setBefore] = useState(view);
  const shared = sharedView(before, view, UNREAD[chart]);
  if (shared !== before) setBefore(shared);
  return shared;
}
