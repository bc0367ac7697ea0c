import { NARROW_OR_WIDE } from "../../hydration/prerenderConfig";
import type { ChartDefinition } from "../types";

const MESSAGES = { en: () => import("./messages/en") } as const;

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
    "controls",
  ],
  tables: [],
  width: "half",
  prerender: { breakpoints: NARROW_OR_WIDE, widths: { desktop: 718 } },
  noscriptTable: true,
  embedHeight: 1760,
  loadFigures: async () => (await import("./data")).getFigures,
  async load(language) {
    const [{ load }, { gap: words }] = await Promise.all([import("./chart"), MESSAGES[language]()]);
    return load(words);
  },
};
