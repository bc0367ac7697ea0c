import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const timeline: ChartDefinition = {
  id: "timeline",
  name: { en: "Timeline" },
  navName: { en: "By month" },
  question: { en: "How many strikes and deaths, month by month?" },
  isFolded: false,
  params: [
    "from",
    "to",
    "sources",
    "places",
    "asof",
    "events",
    "view",
    "embed",
    "form",
    "controls",
  ],
  tables: [],
  prerender: {},
  noscriptTable: false,
  embedHeight: 540,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
