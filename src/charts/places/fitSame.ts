/** The three figures of each place in a box of fixed height, as a compact frame has. */
import type { LaneLabels } from "./monthStripLayout";
import type { SameLabels } from "./rows";
import { BAR, GAP, layoutSame, type SameLayout, type SameOptions } from "./sameLayout";

/** Bars and spaces grow up to so many px; what is left stays empty. */
const BAR_GROWTH = 16;
const GAP_GROWTH = 40;

/** As many places as `height` px hold, with the sources where there is room; one at least. */
export function fitSame(
  labels: SameLabels,
  laneLabels: LaneLabels,
  options: Pick<SameOptions, "width" | "type">,
  height: number,
): SameLayout {
  const layoutOf = (one: SameOptions) => layoutSame(labels, laneLabels, one);
  const compact: SameOptions = { ...options, withStrip: false };
  const attempts: readonly SameOptions[] = [
    compact,
    { ...compact, withSources: false },
    ...labels.lines.map((_, dropped) => ({
      ...compact,
      withSources: false,
      withDetails: false,
      most: labels.lines.length - dropped,
    })),
  ];
  const used = attempts.find((one) => layoutOf(one).height <= height);
  if (used === undefined)
    return layoutOf({
      ...compact,
      withSources: false,
      withDetails: false,
      most: 1,
      isTight: true,
      gap: 2,
    });
  const layout = layoutOf(used);
  const spare = Math.floor((height - layout.height) / Math.max(1, layout.lines.length));
  const isDrawn = layout.headings.some(({ scale }) => scale !== null);
  const growth = isDrawn ? Math.min(BAR_GROWTH, Math.floor(spare / 2)) : 0;
  const gap = GAP + Math.min(GAP_GROWTH, spare - growth);
  return layoutOf({ ...used, bar: BAR + growth, gap });
}
