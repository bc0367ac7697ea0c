/** Where a key takes the as-of day. */

import type { AsOf } from "../../model/asOf";
import { addDays, addMonths, type Day, lastDay, monthOf } from "../../model/day";
import {
  type Publication,
  publicationAfter,
  publicationBefore,
} from "../../model/publicationDates";

/** The same day of another month, or that month's last. */
function moveMonth(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const same = `${month}-${day.slice(8)}` as Day;
  return same > lastDay(month) ? lastDay(month) : same;
}

const FORWARD: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 1,
  PageDown: -1,
};

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Whether the page is read from right to left: its arrows left and right change places. */
  readonly rtl: boolean;
}

/**
 * The as-of day after a key press, or null for keys that do not move it. Arrows go to the
 * publication before or after, with Shift by a day, Page Up and Page Down by a month; beyond the
 * last publication lies `latest`.
 */
export function dayForKey(
  { key, shift, rtl }: KeyPress,
  asof: AsOf,
  list: readonly Publication[],
  first: Day,
): AsOf | null {
  if (key === "Home") return first;
  if (key === "End") return "latest";
  const sideways = key === "ArrowLeft" || key === "ArrowRight";
  const way = (FORWARD[key] ?? 0) * (sideways && rtl ? -1 : 1);
  if (way === 0) return null;
  const last = list.at(-1)?.day ?? first;
  const step = key.startsWith("Page") ? moveMonth : shift ? addDays : null;
  if (step === null) {
    if (way > 0) return publicationAfter(list, asof)?.day ?? "latest";
    return publicationBefore(list, asof)?.day ?? first;
  }
  if (asof === "latest") return way > 0 ? asof : last;
  const moved = step(asof, way);
  if (moved > last && way > 0) return "latest";
  return moved < first ? first : moved;
}
