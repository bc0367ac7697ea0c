import { NARROW_OR_WIDE } from "../../hydration/prerenderConfig";
import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const gap: ChartDefinition = {
  id: "gap",
  name: { en: "The gap over time" },
  navName: { en: "How far apart?" },
  question: { en: "How far apart are the counts?" },
  isFolded: false,
  params: [
    "from",
    "to",
    "sources",
    "places",
    "scale",
    "asof",
    "timeBasis",
    "view",
    "embed",
    "form",
    "controls",
  ],
  tables: [],
  prerender: { breakpoints: NARROW_OR_WIDE },
  noscriptTable: true,
  embedHeight: 540,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
