/** The calendar of known months in px: a lane for each figure, its label beside or above. */
import { addDays, utcDate } from "../../model/day";
import type { BarText } from "../../plot/barLayout";
import { type TimeScale, timeScale } from "../../plot/scales";
import type { MonthRun, StripLane } from "./monthStrip";

export type LaneLabels = Readonly<Record<StripLane["id"], string>>;

export interface PlacedLane {
  readonly id: StripLane["id"];
  readonly label: BarText;
  readonly runs: readonly (MonthRun & { readonly x: number; readonly width: number })[];
  readonly y: number;
}

export interface StripLayout {
  readonly scale: TimeScale;
  /** Top of its ticks. */
  readonly top: number;
  readonly foot: number;
  readonly lanes: readonly PlacedLane[];
}

/** Room for the months above the lanes, px. */
const TICKS = 20;
const LANE = 20;
const LANE_ABOVE = 34;
/** Thickness of a lane, px. */
export const STRIP = 10;

/** Lanes from top to bottom; null without any. `x0`: start of the calendar, 0 with labels above. */
export function layoutStrip(
  lanes: readonly StripLane[],
  labels: LaneLabels,
  { x0, width, top }: { readonly x0: number; readonly width: number; readonly top: number },
): StripLayout | null {
  const [first] = lanes[0]?.runs ?? [];
  const last = lanes[0]?.runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const scale = timeScale({ start: first.start, end: last.end }, [x0, width]);
  const isAbove = x0 === 0;
  const placed = lanes.map(({ id, runs }, at): PlacedLane => {
    const base = top + TICKS + at * (isAbove ? LANE_ABOVE : LANE);
    return {
      id,
      label: { x: 0, y: base + 12, text: labels[id] },
      y: isAbove ? base + 18 : base + 3,
      runs: runs.map((run) => {
        const x = scale(utcDate(run.start));
        return { ...run, x, width: scale(utcDate(addDays(run.end, 1))) - x };
      }),
    };
  });
  return { scale, top, foot: (placed.at(-1)?.y ?? top) + STRIP + 6, lanes: placed };
}
