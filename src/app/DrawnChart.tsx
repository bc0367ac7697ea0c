import { useMemo, useState } from "react";
import type { ChartProps } from "../charts/frame/ChartFrame";
import { CHARTS, UNREAD } from "../charts/registry";
import { DeferOffscreen } from "../hydration/DeferOffscreen";
import type { StrikeRecord } from "../model/types";
import { structuralShare } from "../url/structuralShare";
import type { ChartId, View } from "../url/view";

export interface DrawnChartProps extends ChartProps<StrikeRecord> {
  readonly chart: ChartId;
}

/** A chart that is drawn anew only when something it shows has changed, and while it is near. */
export function DrawnChart({ chart, record, view, onViewChange }: DrawnChartProps) {
  const Chart = CHARTS[chart];
  const own = useChartView(chart, view);
  const drawing = useMemo(() => ({ record, view: own, onViewChange }), [record, own, onViewChange]);
  return <DeferOffscreen component={Chart} props={drawing} />;
}

/** The view as one chart reads it: the same object until a key changes that it draws from. */
function useChartView(chart: ChartId, view: View): View {
  const [before, setBefore] = useState(view);
  const shared = structuralShare(before, view, UNREAD[chart]);
  if (shared !== before) setBefore(shared);
  return shared;
}
