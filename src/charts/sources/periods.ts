/** Which figures cover so nearly the same days that their bars may be compared. */
import { dayNumber } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";

/** Smallest part of all days of two figures that both must cover. */
const SHARED_PART = 0.75;

/** Totals since the start whose end is not known count as covering the same days. */
export function coverSameDays(a: Estimate, b: Estimate): boolean {
  if (a.end === null || b.end === null) return a.span === "cumulative" && b.span === "cumulative";
  const [startA, startB, endA, endB] = [a.start, b.start, a.end, b.end].map(dayNumber) as [
    number,
    number,
    number,
    number,
  ];
  const shared = Math.min(endA, endB) - Math.max(startA, startB) + 1;
  const all = Math.max(endA, endB) - Math.min(startA, startB) + 1;
  return shared >= SHARED_PART * all;
}
