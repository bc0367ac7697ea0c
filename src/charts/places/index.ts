import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const places: ChartDefinition = {
  id: "places",
  name: { en: "Comparison by place" },
  navName: { en: "Where" },
  question: { en: "Where did strikes fall, and where were people killed?" },
  isFolded: true,
  params: [
    "from",
    "to",
    "sources",
    "places",
    "battle",
    "scale",
    "sort",
    "asof",
    "view",
    "embed",
    "form",
    "controls",
  ],
  tables: [
    "strikes_by_place",
    "strikes_by_month",
    "airwars_months",
    "coalition_answers",
    "battles",
    "airwars_battles",
  ],
  prerender: {},
  noscriptTable: true,
  embedHeight: 560,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
