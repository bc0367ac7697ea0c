/** How far apart the Coalition's figure and the monitors' minimum stood, and where a total fell. */
import type { Day } from "./day";
import type { GapRows, TotalPoint, TotalSeries } from "./gap";
import { AIRWARS_SOURCE, minimumOf } from "./headline";
import { earliestPossible } from "./published";
import { COALITION_SOURCE } from "./sources";
import type { SourceId } from "./types";

/** Two totals that stood at the same time, for the same countries and the same actor. */
export interface RatioPoint {
  readonly official: TotalPoint;
  readonly monitor: TotalPoint;
  /** The smallest number that each of them allows. */
  readonly total: number;
  readonly minimum: number;
  /** `minimum` divided by `total`. */
  readonly ratio: number;
  /** Day from which both stood; null where one of them has no day. */
  readonly day: Day | null;
}

function reading(official: TotalPoint, monitor: TotalPoint): RatioPoint | null {
  const total = minimumOf(official.row.quantity);
  const minimum = minimumOf(monitor.row.quantity);
  if (total === null || minimum === null || total === 0) return null;
  const days = [official.day, monitor.day];
  const day = days.includes(null)
    ? null
    : (official.day ?? "") > (monitor.day ?? "")
      ? official.day
      : monitor.day;
  return { official, monitor, total, minimum, ratio: minimum / total, day };
}

/**
 * Every change of the distance, oldest first: the last reading is what stands at the end of the
 * window. Only the panel of both countries has both figures; elsewhere the list is empty.
 */
export function ratioSeries({ panels }: GapRows): readonly RatioPoint[] {
  const series = panels.find(({ key }) => key === "both")?.series ?? [];
  const leads = (source: SourceId) =>
    series.find((one) => one.source === source)?.points.filter((step) => step.isOnLine) ?? [];
  const officials = leads(COALITION_SOURCE);
  const monitors = leads(AIRWARS_SOURCE);
  const at = (step: TotalPoint) => step.day ?? "9999";
  const days = [...new Set([...officials, ...monitors].map(at))].sort();
  return days.flatMap((day) => {
    const official = officials.findLast((step) => at(step) <= day);
    const monitor = monitors.findLast((step) => at(step) <= day);
    if (official === undefined || monitor === undefined) return [];
    return reading(official, monitor) ?? [];
  });
}

/** A total that a later one of the same source put lower. */
export interface Decrease {
  readonly from: TotalPoint;
  readonly to: TotalPoint;
}

/**
 * Falls of a line, except between figures whose dates do not say which was published first, and
 * down to a round "more than", which takes nothing back.
 */
export function findDecreases({ points }: TotalSeries): readonly Decrease[] {
  const leads = points.filter((step) => step.isOnLine);
  return leads.flatMap((to, index) => {
    const from = leads[index - 1];
    if (from === undefined) return [];
    const [before, after] = [minimumOf(from.row.quantity), minimumOf(to.row.quantity)];
    if (before === null || after === null || after >= before) return [];
    if (to.row.quantity.kind === "more_than") return [];
    const known = from.row.published.knownBy;
    const earliest = earliestPossible(to.row.published) ?? to.row.notBefore;
    return known !== null && earliest !== null && earliest > known ? [{ from, to }] : [];
  });
}
