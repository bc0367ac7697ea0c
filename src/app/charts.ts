/** The charts of the page, each with a script of its own. */
import { type ComponentType, lazy } from "react";
import type { ChartProps } from "../charts/parts/ChartFrame";
import type { StrikeRecord } from "../data/types";
import type { ChartId } from "../view/view";

// Each is fetched apart: a frame loads the one chart it shows, and the page's shell stays small.
const GapChart = lazy(async () => ({
  default: (await import("../charts/gap/GapChart")).GapChart,
}));
const Timeline = lazy(async () => ({
  default: (await import("../charts/timeline/Timeline")).Timeline,
}));
const SourcesChart = lazy(async () => ({
  default: (await import("../charts/sources/SourcesChart")).SourcesChart,
}));
const PlacesChart = lazy(async () => ({
  default: (await import("../charts/places/PlacesChart")).PlacesChart,
}));

export const CHARTS: Readonly<Record<ChartId, ComponentType<ChartProps<StrikeRecord>>>> = {
  gap: GapChart,
  timeline: Timeline,
  sources: SourcesChart,
  places: PlacesChart,
};
