/** Totals since the start: one mark per published figure, lines within one series only. */
import { dayNumber } from "../../data/day";
import type { Countries, Estimate, Grade, Quantity, SourceId } from "../../data/types";

/** What a figure says at least and at most; null where it is open on that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The bounds of a figure. An approximate figure is drawn where it is stated. */
export function boundsOf(quantity: Quantity): Bounds {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return { low: quantity.value, high: quantity.value };
    case "at_least":
    case "more_than":
      return { low: quantity.low, high: null };
    case "up_to":
      return { low: null, high: quantity.high };
    case "range":
      return { low: quantity.low, high: quantity.high };
  }
}

/** Figures that one source made in one way over one area: the only ones a line may join. */
export interface Series {
  readonly key: string;
  readonly sourceId: SourceId;
  readonly countries: Countries;
  readonly grade: Grade;
  /** In time order; at least one. */
  readonly rows: readonly Estimate[];
}

/** The series of rows in time order, in the order of their first row. */
export function seriesOf(rows: readonly Estimate[]): readonly Series[] {
  const groups = new Map<string, Series & { rows: Estimate[] }>();
  for (const row of rows) {
    const key = `${row.sourceId} ${row.countries} ${row.grade}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, {
        key,
        sourceId: row.sourceId,
        countries: row.countries,
        grade: row.grade,
        rows: [row],
      });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

export interface LinePoint {
  /** Day number. */
  readonly day: number;
  readonly value: number;
}

/** Series in the order of their sources in the record; those of one source keep their order. */
export function inSourceOrder(
  series: readonly Series[],
  sourceIds: Iterable<SourceId>,
): readonly Series[] {
  const place = new Map([...sourceIds].map((id, index) => [id, index]));
  const last = place.size;
  return [...series].sort(
    (a, b) => (place.get(a.sourceId) ?? last) - (place.get(b.sourceId) ?? last),
  );
}

/**
 * The points a series' line passes: each day's latest published minimum. A figure that only
 * gives a most has none and is left out of the line.
 */
export function linePoints(series: Series): readonly LinePoint[] {
  const byDay = new Map<number, number>();
  for (const row of series.rows) {
    const { low } = boundsOf(row.quantity);
    if (low !== null && row.end !== null) byDay.set(dayNumber(row.end), low);
  }
  return [...byDay].map(([day, value]) => ({ day, value }));
}

/** The largest number that has to fit on the axis. */
export function highest(rows: readonly Estimate[]): number {
  let maximum = 0;
  for (const row of rows) {
    const { low, high } = boundsOf(row.quantity);
    maximum = Math.max(maximum, low ?? 0, high ?? 0);
  }
  return maximum;
}

/**
 * Places for labels that want to stand at `wanted` (px): at least `gap` apart, inside `top` to
 * `bottom`, in the order they want, in the order given.
 */
export function dodge(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let least = top;
  for (const label of order) {
    label.at = Math.max(label.at, least);
    least = label.at + gap;
  }
  let most = bottom;
  for (const label of [...order].reverse()) {
    label.at = Math.min(label.at, most);
    most = label.at - gap;
  }
  const placed = new Array<number>(wanted.length).fill(top);
  for (const label of order) placed[label.index] = label.at;
  return placed;
}
