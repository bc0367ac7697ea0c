import { loadWith } from "../loadWith";
import { FILTER_PARAMS, FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

export const backlog: ChartDefinition = {
  id: "backlog",
  name: { en: "The backlog of reports" },
  navName: { en: "Reports" },
  question: { en: "How many reports of harm did the Coalition accept?" },
  isFolded: false,
  params: [...FILTER_PARAMS, ...FORM_PARAMS],
  tables: [],
  prerender: {},
  noscriptTable: true,
  embedHeight: 540,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
