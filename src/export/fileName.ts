/** Names of files, so that a folder of downloads says what each holds. */
import type { ChartSnapshot } from "../charts/frame/chartActions";
import { writeView } from "../url/searchParams";
import type { View } from "../url/view";

/** Keys that change how the page looks, not which figures it shows. */
const LOOKS = new Set(["from", "to", "asof", "view", "embed", "lang", "theme", "sort", "v", "sum"]);
/** Keys whose values name themselves. */
const PLAIN = new Set(["source", "place", "battle", "measure", "scale", "clock"]);
const LONGEST_LIST = 40;

/** Letters, digits and hyphens: nothing that a file system or a shell minds. */
function safe(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The filters of a view that differ from the default. */
function filtersOf(view: View): readonly string[] {
  const parameters = new URLSearchParams(writeView(view));
  const parts = [...parameters].flatMap(([key, value]) => {
    if (LOOKS.has(key)) return [];
    const ids = value.split(",");
    // A long list would outgrow what file systems take: it is counted.
    const listed = value.length > LONGEST_LIST ? `${ids.length}-${key}s` : ids.map(safe).join("+");
    return [PLAIN.has(key) ? listed : `${safe(key)}-${listed}`];
  });
  const { from, to } = view;
  if (from === null && to === null) return parts;
  return [...parts, `${from ?? "start"}--${to ?? "end"}`];
}

/**
 * `strike-ledger_<chart>_<filters>_asof-<day>.<ending>`, for instance
 * `strike-ledger_sources_syria_2016-01--2018-12_asof-2019-06-28.csv`.
 */
export function fileName({ id, view }: Pick<ChartSnapshot, "id" | "view">, ending: string): string {
  return `${["strike-ledger", id, ...filtersOf(view), `asof-${view.asof}`].join("_")}.${ending}`;
}
