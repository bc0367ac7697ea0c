/** Which part of a filter leaves nothing to show. */
import { DEFAULT_VIEW, type View } from "../../url/view";

/** Parts of a view that a chart can offer to widen. */
export type BlockingFilter = "period" | "sources" | "places" | "asof";

/** What sets a part of the filter back to showing everything; the as-of day to the newest. */
export const RESET: Readonly<Record<BlockingFilter, Partial<View>>> = {
  period: { from: DEFAULT_VIEW.from, to: DEFAULT_VIEW.to },
  sources: { sources: DEFAULT_VIEW.sources },
  places: { places: DEFAULT_VIEW.places },
  asof: { asof: "latest" },
};

/**
 * The parts of the filter that each alone empty the view: without one of them there are rows.
 * Where only several together do, all that are set; where none is set, the as-of day, which a
 * record that has been cut cannot be asked about.
 */
export function blockingFilters(
  view: View,
  hasRows: (view: View) => boolean,
): readonly BlockingFilter[] {
  const set = [
    ...(view.from !== null || view.to !== null ? (["period"] as const) : []),
    ...(view.sources !== null ? (["sources"] as const) : []),
    ...(view.places !== null ? (["places"] as const) : []),
  ];
  const alone = set.filter((part) => hasRows({ ...view, ...RESET[part] }));
  if (alone.length > 0) return alone;
  const all: View = Object.assign({}, view, ...set.map((part) => RESET[part]));
  return set.length > 0 && hasRows(all) ? set : ["asof"];
}
