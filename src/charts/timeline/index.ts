import type { ChartDefinition } from "../types";

const MESSAGES = { en: () => import("./messages/en") } as const;

export const timeline: ChartDefinition = {
  id: "timeline",
  name: { en: "Timeline" },
  navName: { en: "Over time" },
  params: [
    "from",
    "to",
    "sources",
    "places",
    "scale",
    "asof",
    "events",
    "view",
    "embed",
    "controls",
  ],
  tables: [],
  width: "full",
  prerender: {},
  noscriptTable: false,
  embedHeight: 1880,
  loadFigures: async () => (await import("./data")).getFigures,
  async load(language) {
    const [{ load }, { timeline: words }] = await Promise.all([
      import("./chart"),
      MESSAGES[language](),
    ]);
    return load(words);
  },
};
