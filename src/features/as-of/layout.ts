/** Where days lie on the slider's track, and where a day on it may come to rest. */

import type { AsOf } from "../../model/asOf";
import { type Day, dayFromNumber, dayNumber, firstDay, type Month } from "../../model/day";
import type { SourceId } from "../../model/ids";
import type { Publication } from "../../model/publicationDates";
import { COALITION_SOURCE } from "../../model/sources";

/** Height of the track and everything on it, in px: the least that a finger needs. */
export const TRACK = 44;
/** Width of the thumb, in px; its middle runs from half of it to half of it before the end. */
export const THUMB = 22;
/** Px within which a dragged thumb comes to rest on a publication. */
const SNAP_PX = 4;

/** The days a slider runs over, as day numbers; the step after the last day is `latest`. */
export interface SliderRange {
  readonly min: number;
  readonly lastDay: number;
  readonly max: number;
}

export function sliderRange(first: Day, list: readonly Publication[]): SliderRange {
  const lastDay = dayNumber(list.at(-1)?.day ?? first);
  return { min: dayNumber(first), lastDay, max: lastDay + 1 };
}

/** The slider's number for a day; a day beyond the last publication rests at that. */
export function positionOf(asof: AsOf, range: SliderRange): number {
  return asof === "latest" ? range.max : Math.min(dayNumber(asof), range.lastDay);
}

/** The day of a slider's number. */
export function asofAt(position: number, range: SliderRange): AsOf {
  return position >= range.max ? "latest" : dayFromNumber(Math.max(range.min, position));
}

/** A dragged position, or the publication within a few px of it. */
export function snapToPublication(
  position: number,
  range: SliderRange,
  list: readonly Publication[],
  width: number,
): AsOf {
  const reach = (SNAP_PX * (range.max - range.min)) / Math.max(1, width - THUMB);
  let best: { readonly day: Day; readonly distance: number } | null = null;
  for (const { day } of list) {
    const distance = Math.abs(dayNumber(day) - position);
    if (distance <= reach && (best === null || distance < best.distance)) best = { day, distance };
  }
  const end = range.max - position;
  if (end <= reach && (best === null || end < best.distance)) return "latest";
  return best?.day ?? asofAt(position, range);
}

export interface PublicationTick {
  readonly key: string;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** One of the named sources, or null for the others, which share a colour. */
  readonly sourceId: SourceId | null;
}

export interface SliderLayout {
  /** Start and end of the rail. */
  readonly x0: number;
  readonly x1: number;
  /** Where the middle of the thumb is on a day. */
  readonly at: (asof: AsOf) => number;
  readonly marks: readonly PublicationTick[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
}

/** Above the rail the official reports, below it the other sources, side by side on one day. */
const ABOVE = [1, 12] as const;
const BELOW = [33, 43] as const;
/** Least px between two years' numbers. */
const YEAR_ROOM = 40;

/** Other sources that the rail tells apart. */
export const NAMED = ["airwars", "snhr", "sohr", "amnesty_airwars"] as SourceId[];

/** What is drawn on a track of `width` px, whichever day is shown. */
export function layoutSlider(
  range: SliderRange,
  list: readonly Publication[],
  width: number,
): SliderLayout {
  const [x0, x1] = [THUMB / 2, Math.max(THUMB, width - THUMB / 2)];
  const x = (number: number) =>
    x0 + ((number - range.min) / Math.max(1, range.max - range.min)) * (x1 - x0);
  const marks = list.flatMap(({ day, report, killedBy }): readonly PublicationTick[] => {
    const at = { x: x(dayNumber(day)) };
    const others = killedBy.filter((id) => id !== COALITION_SOURCE);
    const [top, bottom] = BELOW;
    const share = (bottom - top) / Math.max(1, others.length);
    const [y0, y1] = ABOVE;
    return [
      ...(report ? [{ ...at, key: `${day} report`, sourceId: COALITION_SOURCE, y0, y1 }] : []),
      ...others.map((sourceId, index) => ({
        ...at,
        key: `${day} ${sourceId}`,
        sourceId: NAMED.includes(sourceId) ? sourceId : null,
        y0: top + index * share,
        y1: top + (index + 1) * share,
      })),
    ];
  });
  const first = Number(dayFromNumber(range.min).slice(0, 4));
  const last = Number(dayFromNumber(range.max).slice(0, 4));
  const all = Array.from({ length: last - first }, (_, index) => first + 1 + index);
  const step = Math.ceil(YEAR_ROOM / Math.max(1, (x1 - x0) / Math.max(1, all.length)));
  return {
    x0,
    x1,
    at: (asof) => x(positionOf(asof, range)),
    marks,
    years: all
      .filter((year) => (year - first - 1) % step === 0)
      .map((year) => ({ x: x(dayNumber(firstDay(`${year}-01` as Month))), label: String(year) }))
      .filter((year) => year.x < width - YEAR_ROOM / 2),
  };
}
