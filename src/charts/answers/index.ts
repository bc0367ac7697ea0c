import { hasIncidents } from "../../model/incidentsSince";
import { loadWith } from "../loadWith";
import { FILTER_PARAMS, FORM_PARAMS } from "../params";
import type { ChartDefinition } from "../types";

const TABLES = ["coalition_answers", "coalition_answer_delays"] as const;
const NO_TABLES = [] as const;

export const answers: ChartDefinition = {
  id: "answers",
  name: { en: "The Coalition's answers" },
  navName: { en: "Answers" },
  question: { en: "What did the Coalition say about each incident?" },
  isFolded: true,
  params: [...FILTER_PARAMS, ...FORM_PARAMS],
  tables: TABLES,
  tablesOf: (view) => (hasIncidents(view) ? TABLES : NO_TABLES),
  prerender: {},
  noscriptTable: true,
  embedHeight: 440,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
