/**
 * The histogram of declared strikes. Its intervals are as unequal as the declarations, so height
 * is a rate (strikes per 30 days) and area is the number of strikes: nothing is spread over days
 * for which no source gives a number, and every strike lies in exactly one shape.
 */
import { type Day, dayFromNumber, dayNumber, daysInclusive } from "../../model/day";
import type { StrikeInterval } from "../../model/strikeTypes";
import type { TimeDomain } from "../../model/timeline";

/** Days of the unit that heights count by. */
export const RATE_DAYS = 30;

/** One rectangle of a row, in days and strikes per 30 days. `end` is the first day after it. */
export interface Block {
  /** Day number of the first day. */
  readonly start: number;
  /** Day number after the last day. */
  readonly end: number;
  readonly base: number;
  readonly height: number;
}

/** Whether a row is what is left of a total: drawn hatched, because no release holds it. */
export const isLeftOver = ({ basis }: Pick<StrikeInterval, "basis">) =>
  basis === "rest" || basis === "recount";

export type StackRow = Pick<StrikeInterval, "start" | "end" | "value" | "id">;

export interface Stacked<Row extends StackRow> {
  readonly row: Row;
  readonly blocks: readonly Block[];
}

/** Strikes (or killed) per 30 days when `value` fell into the days from `start` to `end`. */
export function perThirtyDays(value: number, start: Day, end: Day): number {
  return (value / daysInclusive(start, end)) * RATE_DAYS;
}

/** The strikes that a block's area represents. */
export function blockArea(block: Block): number {
  return ((block.end - block.start) * block.height) / RATE_DAYS;
}

/**
 * Stacks rows, the longest at the bottom. A row has one height over all its days and is moved
 * up, never stretched, where rows below it are higher; it is split where its base changes.
 */
export function stackRows<Row extends StackRow>(rows: readonly Row[]): readonly Stacked<Row>[] {
  const edges = [
    ...new Set(rows.flatMap((row) => [dayNumber(row.start), dayNumber(row.end) + 1])),
  ].sort((a, b) => a - b);
  const heights = new Array<number>(edges.length).fill(0);
  const order = rows
    .map((row, index) => ({ row, index, days: daysInclusive(row.start, row.end) }))
    .sort((a, b) => b.days - a.days || a.index - b.index);
  const blocksByIndex = new Array<readonly Block[]>(rows.length).fill([]);

  for (const { row, index } of order) {
    const height = perThirtyDays(row.value, row.start, row.end);
    const first = dayNumber(row.start);
    const last = dayNumber(row.end) + 1;
    const blocks: Block[] = [];
    edges.forEach((start, at) => {
      const end = edges[at + 1];
      if (end === undefined || start < first || end > last) return;
      const base = heights[at] ?? 0;
      heights[at] = base + height;
      const before = blocks.at(-1);
      if (before !== undefined && Math.abs(before.base - base) < 1e-9)
        blocks[blocks.length - 1] = { ...before, end };
      else blocks.push({ start, end, base, height });
    });
    blocksByIndex[index] = blocks;
  }
  return rows.map((row, index) => ({ row, blocks: blocksByIndex[index] ?? [] }));
}

/** The part of a block inside the time domain; its height stays. Null where it lies outside. */
export function clipBlock(block: Block, timeDomain: TimeDomain): Block | null {
  const start = Math.max(block.start, dayNumber(timeDomain.start));
  const end = Math.min(block.end, dayNumber(timeDomain.end) + 1);
  return start < end ? { ...block, start, end } : null;
}

/** Runs of days in the time domain that no row covers, in time order. */
export function uncoveredDays(
  rows: readonly { readonly start: Day; readonly end: Day }[],
  timeDomain: TimeDomain,
): readonly { readonly start: Day; readonly end: Day }[] {
  const gaps: { start: Day; end: Day }[] = [];
  let next = dayNumber(timeDomain.start);
  const last = dayNumber(timeDomain.end);
  for (const row of [...rows].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const start = dayNumber(row.start);
    if (start > last) break;
    if (start > next) gaps.push({ start: dayFromNumber(next), end: dayFromNumber(start - 1) });
    next = Math.max(next, dayNumber(row.end) + 1);
  }
  if (next <= last) gaps.push({ start: dayFromNumber(next), end: timeDomain.end });
  return gaps;
}
