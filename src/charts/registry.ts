/** The charts of the page, each with a script of its own. */
import { type ComponentType, lazy } from "react";
import type { DrawnTable } from "../data/tables";
import type { StrikeRecord } from "../model/types";
import type { ChartId, View } from "../url/view";
import type { ChartProps } from "./frame/ChartFrame";

// Each is fetched apart: a frame loads the one chart it shows, and the page's shell stays small.
const GapChart = lazy(async () => ({
  default: (await import("./gap/GapChart")).GapChart,
}));
const BacklogChart = lazy(async () => ({
  default: (await import("./backlog/BacklogChart")).BacklogChart,
}));
const Timeline = lazy(async () => ({
  default: (await import("./timeline/TimelineChart")).TimelineChart,
}));
const SourcesChart = lazy(async () => ({
  default: (await import("./sources/SourcesChart")).SourcesChart,
}));
const PlacesChart = lazy(async () => ({
  default: (await import("./places/PlacesChart")).PlacesChart,
}));

export const CHARTS: Readonly<Record<ChartId, ComponentType<ChartProps<StrikeRecord>>>> = {
  gap: GapChart,
  backlog: BacklogChart,
  timeline: Timeline,
  sources: SourcesChart,
  places: PlacesChart,
};

/**
 * Keys that are the page's affair: colours are the style sheet's, the language is a context, and
 * changes since a day are told by the slider.
 */
const OF_PAGE = ["theme", "lang", "since"] as const;

/** Keys of the view that change nothing a chart shows: it is not drawn anew for them. */
export const UNREAD: Readonly<Record<ChartId, readonly (keyof View)[]>> = {
  gap: [...OF_PAGE, "measure", "sort", "events"],
  backlog: [...OF_PAGE, "measure", "sort", "scale", "events", "timeBasis"],
  timeline: [...OF_PAGE, "measure", "sort", "timeBasis"],
  sources: [...OF_PAGE, "events", "timeBasis"],
  places: [...OF_PAGE, "events", "timeBasis"],
};

/** What a chart draws from beyond the first view's record. */
export const DRAWN_TABLES: Readonly<Partial<Record<ChartId, readonly DrawnTable[]>>> = {
  places: ["strikes_by_place"],
};
