/** The charts of the page, what each draws from, and in which order they stand. */
import { type ComponentType, lazy } from "react";
import type { ChartProps } from "../charts/parts/ChartFrame";
import type { FirstTable } from "../data/tables";
import type { StrikeRecord } from "../data/types";
import type { ChartId } from "../view/view";

// Each is fetched apart: a frame loads the one chart it shows, and the page's shell stays small.
const Timeline = lazy(async () => ({
  default: (await import("../charts/timeline/Timeline")).Timeline,
}));
const SourcesChart = lazy(async () => ({
  default: (await import("../charts/sources/SourcesChart")).SourcesChart,
}));
const PlacesChart = lazy(async () => ({
  default: (await import("../charts/places/PlacesChart")).PlacesChart,
}));

export interface ChartEntry {
  readonly Chart: ComponentType<ChartProps<StrikeRecord>>;
  /** Tables without which it cannot be drawn; one that fails leaves the other charts alone. */
  readonly needs: readonly FirstTable[];
}

export const CHARTS: Readonly<Record<ChartId, ChartEntry>> = {
  timeline: { Chart: Timeline, needs: ["sources", "strikes", "estimates"] },
  sources: { Chart: SourcesChart, needs: ["sources", "estimates"] },
  places: { Chart: PlacesChart, needs: ["sources", "places", "governorates", "estimates"] },
};
