import { loadWith } from "../loadWith";
import { FILTER_PARAMS, FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

export const sources: ChartDefinition = {
  id: "sources",
  name: { en: "Comparison by source" },
  navName: { en: "Who counts what" },
  question: { en: "Who counts what?" },
  isFolded: false,
  params: [...FILTER_PARAMS, ...FORM_PARAMS, "measure", "scale", "sort"],
  tables: [],
  prerender: {},
  noscriptTable: true,
  embedHeight: 450,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
