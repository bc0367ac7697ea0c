import type { ChartDefinition } from "../types";

const MESSAGES = { en: () => import("./messages/en") } as const;

export const sources: ChartDefinition = {
  id: "sources",
  name: { en: "Comparison by source" },
  navName: { en: "By source" },
  params: [
    "from",
    "to",
    "sources",
    "places",
    "measure",
    "scale",
    "sort",
    "asof",
    "view",
    "embed",
    "controls",
  ],
  tables: [],
  width: "full",
  prerender: {},
  noscriptTable: true,
  embedHeight: 4900,
  loadFigures: async () => (await import("./data")).getFigures,
  async load(language) {
    const [{ load }, { sources: words }] = await Promise.all([
      import("./chart"),
      MESSAGES[language](),
    ]);
    return load(words);
  },
};
