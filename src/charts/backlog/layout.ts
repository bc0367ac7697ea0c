/** Layout of the backlog's columns, in px: in and out, share credible, still open. */

import { max, scaleLinear, utcMonth } from "d3";
import type { Format } from "../../messages/format";
import {
  getCell,
  OUTCOMES,
  type Outcome,
  type ReportMonth,
  shareCredible,
} from "../../model/backlog";
import { firstDay, lastDay, utcDate } from "../../model/day";
import { type TimeScale, timeScale, type ValueScale } from "../../plot/scales";
import { type TimeTick, timeTicks, type ValueTick } from "../../plot/ticks";

/** A rectangle that starts at a column's left edge and is as wide as it. */
export interface ColumnBar {
  readonly y: number;
  readonly height: number;
}

export interface MonthColumn {
  readonly month: ReportMonth["month"];
  readonly x: number;
  readonly width: number;
  /** Null where there is no figure. */
  readonly received: ColumnBar | null;
  readonly completed: {
    /** All reports completed; null where their number is not given. */
    readonly all: ColumnBar | null;
    readonly outcomes: readonly (ColumnBar & { readonly outcome: Outcome })[];
    /** Neither a number nor a part of it is given. */
    readonly isGap: boolean;
  };
  readonly share: ColumnBar | null;
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
  readonly share: BacklogPanel;
  readonly open: BacklogPanel;
  readonly columns: readonly MonthColumn[];
}

const HEIGHTS = { flow: 190, share: 56, open: 90 } as const;
const HEAD = 26;
const FOOT = 30;
const WIDEST = 16;

/** Completed reports, or as many of them as the parts that are given. */
function countCompleted(month: ReportMonth): number {
  const parts = OUTCOMES.reduce((sum, outcome) => sum + (getCell(month, outcome).value ?? 0), 0);
  return Math.max(getCell(month, "completed").value ?? 0, parts);
}

/** `months` holds at least one month, in order. */
export function layoutBacklog(
  months: readonly ReportMonth[],
  width: number,
  format: Format,
): BacklogLayout {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || last === undefined) throw new RangeError("a backlog without months");
  const left = 40;
  const right = width - 4;
  const x = timeScale({ start: firstDay(first), end: lastDay(last) }, [left, right]);

  let at = 0;
  const panel = (
    name: keyof typeof HEIGHTS,
    low: number,
    high: number,
    count: number,
  ): BacklogPanel => {
    const heading = at + 14;
    const top = at + HEAD;
    const bottom = top + HEIGHTS[name];
    at = bottom + FOOT;
    const scale = scaleLinear([low, high], [bottom, top]);
    const ticks = scale.ticks(count).map((value) => ({
      value,
      label: name === "share" ? format.percent(value, 0) : format.number(Math.abs(value)),
    }));
    return { heading, top, bottom, scale, ticks };
  };
  const flow = panel(
    "flow",
    -Math.max(1, max(months, countCompleted) ?? 0) * 1.04,
    Math.max(1, max(months, (month) => getCell(month, "received").value) ?? 0) * 1.04,
    6,
  );
  const share = panel("share", 0, 1, 2);
  const open = panel(
    "open",
    0,
    Math.max(1, max(months, (month) => getCell(month, "open").value) ?? 0) * 1.18,
    3,
  );

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
    const completed = getCell(month, "completed").value;
    const left = getCell(month, "open").value;
    const credible = shareCredible(month);
    let sum = 0;
    const outcomes = OUTCOMES.flatMap((outcome) => {
      const { value } = getCell(month, outcome);
      if (value === null) return [];
      sum += value;
      return [{ outcome, ...bar(flow, value - sum, -sum) }];
    });
    return {
      month: month.month,
      x: (from + to - thick) / 2,
      width: thick,
      received: received === null ? null : bar(flow, 0, received),
      completed: {
        all: completed === null ? null : bar(flow, 0, -completed),
        outcomes,
        isGap: completed === null && outcomes.length === 0,
      },
      share: credible === null ? null : bar(share, 0, credible),
      open: left === null ? null : bar(open, 0, left),
    };
  });
  return {
    width,
    height: at,
    left,
    right,
    x,
    ticks: timeTicks(x, format),
    flow,
    share,
    open,
    columns,
  };
}

/** Slanting strokes inside a rectangle: there is no figure here. */
export function hatch(x: number, top: number, width: number, bottom: number): string {
  let path = "";
  for (let y = top + width; y <= bottom; y += 6) path += `M${x},${y}l${width},${-width}`;
  return path;
}
