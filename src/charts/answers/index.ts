import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const answers: ChartDefinition = {
  id: "answers",
  name: { en: "The Coalition's answers" },
  navName: { en: "Answers" },
  question: { en: "What did the Coalition say about each incident?" },
  isFolded: true,
  params: ["from", "to", "sources", "places", "asof", "view", "embed", "form", "controls"],
  tables: ["coalition_answers", "coalition_answer_delays"],
  prerender: {},
  noscriptTable: true,
  embedHeight: 530,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
