import { loadWith } from "../loadWith";
import { FILTER_PARAMS, FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

export const timeline: ChartDefinition = {
  id: "timeline",
  name: { en: "Timeline" },
  navName: { en: "By month" },
  question: { en: "How many strikes and deaths, month by month?" },
  isFolded: false,
  params: [...FILTER_PARAMS, ...FORM_PARAMS, "events"],
  tables: [],
  prerender: {},
  noscriptTable: false,
  embedHeight: 680,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
