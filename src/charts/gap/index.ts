import { NARROW_OR_WIDE } from "../../hydration/prerenderConfig";
import { loadWith } from "../loadWith";
import { FILTER_PARAMS, FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

export const gap: ChartDefinition = {
  id: "gap",
  name: { en: "The gap over time" },
  navName: { en: "How far apart?" },
  question: { en: "How far apart are the counts?" },
  isFolded: false,
  params: [...FILTER_PARAMS, ...FORM_PARAMS, "scale", "timeBasis"],
  tables: [],
  prerender: { breakpoints: NARROW_OR_WIDE },
  noscriptTable: true,
  embedHeight: 560,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
