/** Layout of the backlog's months, in px: in and out, still open. */

import { max, scaleLinear, utcMonth } from "d3";
import type { Format } from "../../messages/format";
import { countRest, getCell, type ReportMonth } from "../../model/backlog";
import { firstDay, lastDay, utcDate } from "../../model/day";
import { type TimeScale, timeScale, type ValueScale } from "../../plot/scales";
import { type TimeTick, timeTicks, type ValueTick } from "../../plot/ticks";

/** A rectangle that starts at a column's left edge and is as wide as it. */
export interface ColumnBar {
  readonly y: number;
  readonly height: number;
}

/** Parts of the completed reports; `other` are duplicates and those without a published outcome. */
export const PARTS = ["credible", "nonCredible", "other"] as const;
export type Part = (typeof PARTS)[number];

export interface MonthColumn {
  readonly month: ReportMonth["month"];
  readonly x: number;
  readonly width: number;
  /** Null where there is no figure. */
  readonly received: ColumnBar | null;
  /** Empty where neither the number nor a part of it is given. */
  readonly completed: readonly (ColumnBar & { readonly part: Part })[];
  readonly open: ColumnBar | null;
}

export interface BacklogPanel {
  readonly heading: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly ticks: readonly ValueTick[];
}

export interface BacklogLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly x: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly flow: BacklogPanel;
  /** The panel of reports not yet decided; null where the plot is too low for it. */
  readonly open: BacklogPanel | null;
  readonly columns: readonly MonthColumn[];
}

const FLOW_HEIGHT = 190;
const OPEN_HEIGHT = 90;
const HEAD = 26;
/** Dates below a panel, and the room to the next one. */
const FOOT = 22;
const BETWEEN = 8;
const WIDEST = 16;
/** Height of a drawing from which both panels fit, in px. */
const TWO_PANELS = 230;
/** Part of a drawing of fixed height that the lower panel takes. */
const OPEN_SHARE = 0.3;

/** Heights of the two panels; 0 where the lower one is left out. */
function panelHeights(height: number | null): readonly [flow: number, open: number] {
  if (height === null) return [FLOW_HEIGHT, OPEN_HEIGHT];
  if (height < TWO_PANELS) return [height - HEAD - FOOT, 0];
  const room = height - 2 * (HEAD + FOOT) - BETWEEN;
  const open = Math.round(room * OPEN_SHARE);
  return [room - open, open];
}

/** The parts of the completed reports that are given, with their numbers. */
function completedParts(month: ReportMonth): readonly (readonly [Part, number])[] {
  const other = (getCell(month, "duplicates").value ?? 0) + countRest(month);
  return [
    ...(["credible", "nonCredible"] as const).flatMap((part) => {
      const { value } = getCell(month, part);
      return value === null ? [] : [[part, value] as const];
    }),
    ...(other > 0 ? [["other", other] as const] : []),
  ];
}

const countCompleted = (month: ReportMonth) =>
  completedParts(month).reduce((sum, [, value]) => sum + value, 0);

/**
 * `months` holds at least one month, in order. A drawing of a given `height` in px is exactly as
 * high; where it is null the panels have their best height.
 */
export function layoutBacklog(
  months: readonly ReportMonth[],
  { width, height }: { readonly width: number; readonly height: number | null },
  format: Format,
): BacklogLayout {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) throw new RangeError("a backlog without months");
  const left = 40;
  const right = width - 4;
  const x = timeScale({ start: firstDay(first), end: lastDay(last) }, [left, right]);
  const [flowHeight, openHeight] = panelHeights(height);

  const panel = (start: number, size: number, [low, high]: readonly [number, number]) => {
    const top = start + HEAD;
    const bottom = top + size;
    const scale = scaleLinear([low, high], [bottom, top]);
    const count = Math.max(2, Math.round(size / 32));
    const ticks = scale
      .ticks(count)
      .map((value) => ({ value, label: format.number(Math.abs(value)) }));
    return { heading: start + 14, top, bottom, scale, ticks };
  };
  const highest = (count: (month: ReportMonth) => number | null) =>
    Math.max(1, max(months, count) ?? 0);
  const flow = panel(0, flowHeight, [
    -highest(countCompleted) * 1.04,
    highest((month) => getCell(month, "received").value) * 1.04,
  ]);
  const open =
    openHeight === 0
      ? null
      : panel(flow.bottom + FOOT + BETWEEN, openHeight, [
          0,
          highest((month) => getCell(month, "open").value) * 1.18,
        ]);

  const bar = ({ scale }: BacklogPanel, from: number, to: number): ColumnBar => ({
    y: Math.min(scale(from), scale(to)),
    height: Math.abs(scale(to) - scale(from)),
  });
  const columns = months.map((month): MonthColumn => {
    const start = utcDate(firstDay(month.month));
    const from = x(start);
    const to = x(utcMonth.offset(start, 1));
    const thick = Math.min(WIDEST, Math.max(1, (to - from) * 0.82));
    const received = getCell(month, "received").value;
    const left = getCell(month, "open").value;
    let sum = 0;
    return {
      month: month.month,
      x: (from + to - thick) / 2,
      width: thick,
      received: received === null ? null : bar(flow, 0, received),
      completed: completedParts(month).map(([part, value]) => {
        sum += value;
        return { part, ...bar(flow, value - sum, -sum) };
      }),
      open: left === null || open === null ? null : bar(open, 0, left),
    };
  });
  return {
    width,
    height: (open ?? flow).bottom + FOOT,
    left,
    right,
    x,
    ticks: timeTicks(x, format),
    flow,
    open,
    columns,
  };
}

/** Whether a month in one of the panels has no figure and is hatched. */
export function hasHatch({ columns, open: panel }: BacklogLayout): boolean {
  return columns.some(
    ({ received, completed, open }) =>
      received === null || completed.length === 0 || (panel !== null && open === null),
  );
}
