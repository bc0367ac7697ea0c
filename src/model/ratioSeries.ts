/** The ratio of Airwars' minimum to the Coalition's total over time, and decreases of a total. */
import { ascending, greatest } from "d3";
import type { Day } from "./day";
import type { GapRows, TotalPoint, TotalSeries } from "./gap";
import type { SourceId } from "./ids";
import { earliestPossible } from "./published";
import { quantityMinimum } from "./quantity";
import { AFTER_ALL_DAYS } from "./series";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "./sources";

/** Two totals that were current at the same time, for the same countries and the same actor. */
export interface RatioPoint {
  readonly official: TotalPoint;
  readonly monitor: TotalPoint;
  /** The smallest number that each of them allows. */
  readonly total: number;
  readonly minimum: number;
  /** `minimum` divided by `total`. */
  readonly ratio: number;
  /** First day on which both were current; null if one of them is undated. */
  readonly day: Day | null;
}

function ratioPoint(official: TotalPoint, monitor: TotalPoint): RatioPoint | null {
  const total = quantityMinimum(official.row.quantity);
  const minimum = quantityMinimum(monitor.row.quantity);
  if (total === null || minimum === null || total === 0) return null;
  const days = [official.day, monitor.day];
  const day = days.includes(null) ? null : (greatest(days) ?? null);
  return { official, monitor, total, minimum, ratio: minimum / total, day };
}

/**
 * Every change of the ratio, oldest first; the last one is current at the end of the period. Empty
 * unless the panel of both countries holds both sources, since no other panel has both figures.
 */
export function ratioSeries({ panels }: GapRows): readonly RatioPoint[] {
  const series = panels.find(({ key }) => key === "both")?.series ?? [];
  const pointsOnLine = (source: SourceId) =>
    series
      .find((candidate) => candidate.source === source)
      ?.points.filter((point) => point.isOnLine) ?? [];
  const officials = pointsOnLine(COALITION_SOURCE);
  const monitors = pointsOnLine(AIRWARS_SOURCE);
  const sortDay = (point: TotalPoint) => point.day ?? AFTER_ALL_DAYS;
  const days = [...new Set([...officials, ...monitors].map(sortDay))].sort(ascending);
  return days.flatMap((day) => {
    const official = officials.findLast((point) => sortDay(point) <= day);
    const monitor = monitors.findLast((point) => sortDay(point) <= day);
    if (official === undefined || monitor === undefined) return [];
    return ratioPoint(official, monitor) ?? [];
  });
}

/** Two totals in a row of one source, the later of which is lower. */
export interface Decrease {
  readonly from: TotalPoint;
  readonly to: TotalPoint;
}

/**
 * Finds where a line goes down. It skips pairs with dates that do not say which came first, and
 * drops to a round "more than", which does not retract the earlier figure.
 */
export function findDecreases({ points }: TotalSeries): readonly Decrease[] {
  const onLine = points.filter((point) => point.isOnLine);
  return onLine.flatMap((to, index) => {
    const from = onLine[index - 1];
    if (from === undefined) return [];
    const [earlier, later] = [quantityMinimum(from.row.quantity), quantityMinimum(to.row.quantity)];
    if (earlier === null || later === null || later >= earlier) return [];
    if (to.row.quantity.kind === "more_than") return [];
    const known = from.row.published.knownBy;
    const earliest = earliestPossible(to.row.published) ?? to.row.notBefore;
    return known !== null && earliest !== null && earliest > known ? [{ from, to }] : [];
  });
}
