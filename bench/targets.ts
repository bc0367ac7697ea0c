/** The product's pages, and the changes of the view that are timed on them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "./pages";

const month = (n: number) =>
  `${2014 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** A window of a year dragged month by month, and the as-of day moved by 45 days a step. */
const CHANGES = {
  "window by a month": Array.from(
    { length: 24 },
    (_, at) => `?from=${month(9 + at)}&to=${month(21 + at)}`,
  ),
  "as-of day by 45 days": Array.from({ length: 24 }, (_, at) => {
    const day = new Date(Date.UTC(2016, 0, 1) + at * 45 * 86_400_000);
    return `?asof=${day.toISOString().slice(0, 10)}`;
  }),
};

/** The built page, and the built frame of one chart. */
export function productTargets(folder: string, origin: string): readonly Target[] {
  const drawing = "[data-chart] svg[role=group]";
  const frame = existsSync(join(folder, "embed-sources.html"))
    ? "embed-sources.html"
    : "index.html?embed=sources";
  // Without the key the frame of a canonical page goes on by its own name; otherwise it must be said.
  const own = (search: string) => (frame.startsWith("embed-") ? search : `${search}&embed=sources`);
  return [
    { name: "page", address: `${origin}/`, drawing, changes: CHANGES },
    {
      name: "embed",
      address: `${origin}/${frame}`,
      drawing,
      changes: Object.fromEntries(
        Object.entries(CHANGES).map(([kind, searches]) => [kind, searches.map(own)]),
      ),
    },
  ];
}
