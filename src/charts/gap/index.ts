import { NARROW_OR_WIDE } from "../../hydration/prerenderConfig";
import { loadWith } from "../loadWith";
import type { ChartDefinition } from "../types";

export const gap: ChartDefinition = {
  id: "gap",
  name: { en: "The gap over time" },
  navName: { en: "The gap" },
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
  width: "half",
  prerender: { breakpoints: NARROW_OR_WIDE, widths: { desktop: 718 } },
  noscriptTable: true,
  embedHeight: 1760,
  loadFigures: async () => (await import("./data")).getFigures,
  load: loadWith(() => import("./chart"), { en: () => import("./messages/en") }),
};
