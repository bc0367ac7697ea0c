import { hasIncidents } from "../../model/incidentsSince";
import { loadWith } from "../loadWith";
import { FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

const STRIKES = ["strikes_by_month"] as const;
const TABLES = [...STRIKES, "airwars_months", "coalition_answers"] as const;

export const map: ChartDefinition = {
  id: "map",
  name: { en: "Map by province" },
  navName: { en: "Map" },
  question: { en: "What does the map show, province by province?" },
  isFolded: true,
  params: ["from", "to", "places", ...FORM_PARAMS],
  tables: TABLES,
  tablesOf: (view) => (hasIncidents(view) ? TABLES : STRIKES),
  prerender: {},
  noscriptTable: false,
  embedHeight: 620,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
