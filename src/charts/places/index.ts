import type { ChartDefinition } from "../types";

const MESSAGES = { en: () => import("./messages/en") } as const;

export const places: ChartDefinition = {
  id: "places",
  name: { en: "Comparison by place" },
  navName: { en: "By place" },
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
  tables: ["strikes_by_place"],
  width: "full",
  prerender: {},
  noscriptTable: true,
  embedHeight: 5000,
  loadFigures: async () => (await import("./data")).getFigures,
  async load(language) {
    const [{ load }, { places: words }] = await Promise.all([
      import("./chart"),
      MESSAGES[language](),
    ]);
    return load(words);
  },
};
