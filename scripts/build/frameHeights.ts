import type { ChartId } from "../../src/url/view";

/** Width for which the heights below hold, px: a column of text. */
export const FRAME_WIDTH = 640;

/**
 * Height that each chart's default view needs in a frame, px, with some room for wider fonts. The
 * build has no browser to measure it; the test in tests/e2e/metadata.e2e.ts does, and fails when
 * a height is too small or far too large.
 */
export const FRAME_HEIGHTS: Readonly<Record<ChartId, number>> = {
  gap: 1760,
  backlog: 1430,
  timeline: 1880,
  sources: 4900,
  places: 5000,
};
