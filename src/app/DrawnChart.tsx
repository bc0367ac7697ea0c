import { use, useMemo, useState } from "react";
import type { ChartDefinition, ChartRenderProps } from "../charts/types";
import { loadChart } from "../charts/useCharts";
import { DeferOffscreen } from "../hydration/DeferOffscreen";
import { useMessages } from "../messages/useMessages";
import { structuralShare } from "../url/structuralShare";
import type { View } from "../url/view";

/** A chart that renders again only when something it reads has changed, and while it is near. */
export function DrawnChart({ definition, record, view, onViewChange }: ChartRenderProps) {
  const { render: Chart } = use(loadChart(definition, useMessages().code));
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
