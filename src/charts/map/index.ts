import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const map: ChartDefinition = {
  id: "map",
  name: { en: "Map by province" },
  navName: { en: "Map" },
  question: { en: "What does the map show, province by province?" },
  isFolded: true,
  params: ["from", "to", "places", "asof", "view", "embed", "form", "controls"],
  tables: ["strikes_by_month", "airwars_months", "coalition_answers"],
  prerender: {},
  noscriptTable: false,
  embedHeight: 560,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
