import type { ChartDefinition } from "../types";

const MESSAGES = { en: () => import("./messages/en") } as const;

export const backlog: ChartDefinition = {
  id: "backlog",
  name: { en: "The backlog of reports" },
  navName: { en: "The backlog" },
  params: ["from", "to", "sources", "places", "asof", "view", "embed", "controls"],
  tables: [],
  width: "half",
  prerender: {},
  noscriptTable: true,
  embedHeight: 1430,
  loadFigures: async () => (await import("./data")).getFigures,
  async load(language) {
    const [{ load }, { backlog: words }] = await Promise.all([
      import("./chart"),
      MESSAGES[language](),
    ]);
    return load(words);
  },
};
