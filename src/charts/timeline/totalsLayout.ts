/** Totals since the start: one mark per published figure, lines within one series only. */
import { max } from "d3";
import type { Day } from "../../model/day";
import { quantityBounds, quantityExtent } from "../../model/quantity";
import type { Countries, Estimate, Grade, SourceId } from "../../model/types";

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
  readonly day: Day;
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
  const byDay = new Map<Day, number>();
  for (const row of series.rows) {
    const { low } = quantityBounds(row.quantity);
    if (low !== null && row.end !== null) byDay.set(row.end, low);
  }
  return [...byDay].map(([day, value]) => ({ day, value }));
}

/** The largest number that has to fit on the axis. */
export function highest(rows: readonly Estimate[]): number {
  return max(rows, ({ quantity }) => quantityExtent(quantity)[1]) ?? 0;
}
