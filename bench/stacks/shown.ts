/**
 * What every comparison page does between a link and its drawing: the steps that the link shows.
 * It keeps the rules of `src/model/gap.ts` for the two keys that the benchmark changes, and the
 * build holds both against each other (see `steps.ts`). No stack has to do more than draw.
 */

export const PANELS = ["both", "syria", "strikes"] as const;
export type PanelKey = (typeof PANELS)[number];

/** One published total: day (`YYYY-MM-DD`), lowest number, highest of a range, line steps to it. */
export type StoredStep = readonly [day: string, low: number, high: number | null, leads: 0 | 1];

export interface StoredSeries {
  readonly panel: PanelKey;
  readonly source: string;
  readonly steps: readonly StoredStep[];
}

/** `steps.json`: all series, in the order in which they are drawn. */
export interface Stored {
  readonly start: string;
  readonly asof: string;
  readonly series: readonly StoredSeries[];
}

/** A point of a drawing; `x` in ms since 1970. `high` is `low` where a figure is no range. */
export interface Point {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

export interface ShownSeries {
  readonly source: string;
  readonly color: string;
  /** Every publication. */
  readonly marks: readonly Point[];
  /** Those the line steps to, and where it ends. */
  readonly line: readonly Point[];
}

export interface ShownPanel {
  readonly key: PanelKey;
  /** Height of its plot, in px. */
  readonly height: number;
  /** Highest value of its axis. */
  readonly top: number;
  /** Where its axis has its numbers, for stacks that choose none within a given domain. */
  readonly ticks: readonly number[];
  readonly series: readonly ShownSeries[];
}

export interface Shown {
  /** First and last ms of the time axis. */
  readonly from: number;
  readonly to: number;
  /** Where the time axis has its numbers. */
  readonly ticks: readonly number[];
  readonly panels: readonly ShownPanel[];
}

const HEIGHTS: Readonly<Record<PanelKey, number>> = { both: 280, syria: 110, strikes: 56 };
const COLORS: Readonly<Record<string, string>> = {
  cjtf_oir: "#1c3f77",
  airwars: "#a03417",
  snhr: "#3b9479",
  sohr: "#7c3bc4",
  strikes: "#85817a",
};
const colorOf = (source: string) => COLORS[source] ?? "#85817a";

/** The same as the product's charts leave above the highest figure. */
const AIR = 1.06;

const lastDayOf = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);

/** First and last day that a link shows, and the day by which everything shown was published. */
export function windowOf(stored: Stored, search: string) {
  const keys = new URLSearchParams(search);
  const from = keys.get("from");
  const to = keys.get("to");
  const asof = keys.get("asof") ?? stored.asof;
  const asked = from === null ? stored.start : `${from}-01`;
  const bound = to === null ? asof : lastDayOf(to);
  return {
    start: asked > stored.start ? asked : stored.start,
    end: bound < asof ? bound : asof,
    asof,
  };
}

/** Steps in the window, and the one that stood when it began, which is moved to its edge. */
export function stepsIn(
  { steps }: StoredSeries,
  { start, end, asof }: ReturnType<typeof windowOf>,
): readonly StoredStep[] {
  const standing = steps.findLast(([day, , , leads]) => leads && day < start && day <= asof);
  return steps.flatMap((step): readonly StoredStep[] => {
    if (step === standing) return [[start, step[1], step[2], 1]];
    const [day] = step;
    return day >= start && day <= end && day <= asof ? [step] : [];
  });
}

/** Starts of years, or of quarters where there are few. */
function ticksOf(from: number, to: number): readonly number[] {
  const starts = (months: number) => {
    const first = new Date(from);
    const list: number[] = [];
    for (let month = 0; ; month += months) {
      const at = Date.UTC(first.getUTCFullYear(), month, 1);
      if (at > to) return list;
      if (at >= from) list.push(at);
    }
  };
  const years = starts(12);
  return years.length > 2 ? years : starts(3);
}

/** Multiples of 1, 2 or 5 times a power of ten: about one every 60 px. */
function valueTicksOf(top: number, height: number): readonly number[] {
  const wanted = top / Math.max(1.5, height / 60);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = power * ([1, 2, 5].find((times) => times * power >= wanted) ?? 10);
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);
}

/** What the link `search` shows. */
export function shownBy(stored: Stored, search: string): Shown {
  const window = windowOf(stored, search);
  const from = Date.parse(window.start);
  const to = Date.parse(window.end);
  const series = stored.series.map((one) => {
    const steps = stepsIn(one, window);
    const point = ([day, low, high]: StoredStep): Point => ({
      x: Date.parse(day),
      low,
      high: high ?? low,
    });
    const line = steps.filter(([, , , leads]) => leads === 1).map(point);
    const last = line.at(-1);
    if (last !== undefined && last.x < to) line.push({ ...last, x: to });
    const { panel, source } = one;
    return { panel, source, color: colorOf(source), marks: steps.map(point), line };
  });
  const panels = PANELS.map((key): ShownPanel => {
    const own = series.filter(({ panel }) => panel === key);
    const highest = Math.max(1, ...own.flatMap(({ marks }) => marks.map(({ high }) => high)));
    const height = HEIGHTS[key];
    const top = highest * AIR;
    return { key, height, top, ticks: valueTicksOf(top, height), series: own };
  });
  return { from, to, ticks: ticksOf(from, to), panels };
}

const YEAR = new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const NUMBER = new Intl.NumberFormat("en-GB");

/** The words of a tick of the time axis. */
export const timeWords = (ms: number): string =>
  (new Date(ms).getUTCMonth() === 0 ? YEAR : MONTH).format(ms);

/** The words of a tick of a value axis. */
export const valueWords = (value: number): string => NUMBER.format(value);
