import { hasIncidents } from "../../model/incidentsSince";
import { loadWith } from "../loadWith";
import { FILTER_PARAMS, FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

/** What was known at the time, the sums known today, and the battles. */
const RELEASES = ["strikes_by_place"] as const;
const MONTHS = ["strikes_by_month", "airwars_months", "coalition_answers"] as const;
const BATTLES = ["battles", "airwars_battles"] as const;

export const places: ChartDefinition = {
  id: "places",
  name: { en: "Comparison by place" },
  navName: { en: "Where" },
  question: { en: "Where did strikes fall, and where were people killed?" },
  isFolded: true,
  params: [...FILTER_PARAMS, ...FORM_PARAMS, "battle", "scale", "sort"],
  tables: [...RELEASES, ...MONTHS, ...BATTLES],
  tablesOf(view) {
    if (view.battle !== null) return BATTLES;
    return hasIncidents(view) ? MONTHS : RELEASES;
  },
  prerender: {},
  noscriptTable: true,
  embedHeight: 580,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
