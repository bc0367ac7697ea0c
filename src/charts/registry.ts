/** The charts in the order of the page. A new chart is one line here. */
import { answers } from "./answers";
import { backlog } from "./backlog";
import { gap } from "./gap";
import { map } from "./map";
import { places } from "./places";
import { sources } from "./sources";
import { timeline } from "./timeline";
import type { ChartDefinition } from "./types";

export const CHARTS: readonly ChartDefinition[] = [
  gap,
  backlog,
  timeline,
  sources,
  places,
  map,
  answers,
];
