import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const backlog: ChartDefinition = {
  id: "backlog",
  name: { en: "The backlog of reports" },
  navName: { en: "Reports" },
  question: { en: "How many reports of harm did the Coalition accept?" },
  isFolded: false,
  params: ["from", "to", "sources", "places", "asof", "view", "embed", "form", "controls"],
  tables: [],
  prerender: {},
  noscriptTable: true,
  embedHeight: 520,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
