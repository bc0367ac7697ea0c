/** Results as Markdown tables: medians, and ratios to the first line of each group. */
import type { Load } from "./pages";
import type { SelectionResult } from "./selection";
import { median, quantile } from "./statistics";
import { OURS } from "./targets";

/** All loads of one target in one profile. */
export interface PageResult {
  readonly profile: string;
  readonly target: string;
  readonly loads: readonly Load[];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

const ms = (n: number) => `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`;
const kB = (n: number) => `${(n / 1000).toFixed(1)} kB`;
const MB = (n: number) => `${(n / 1e6).toFixed(1)} MB`;
const ratio = (n: number) => (n < 10 ? n.toFixed(1) : String(Math.round(n)));

function micro(n: number): string {
  if (n < 100) return `${n.toFixed(1)} µs`;
  return n < 1000 ? `${Math.round(n)} µs` : `${(n / 1000).toFixed(1)} ms`;
}

/** A measure of a page, over all loads of one target. */
interface Column {
  readonly head: string;
  readonly read: (loads: readonly Load[]) => number;
  readonly write: (n: number) => string;
  /** Whether the cell says how many times the Strike Ledger's frame it is. */
  readonly compared?: boolean;
}

const of =
  (read: (load: Load) => number) =>
  (loads: readonly Load[]): number =>
    median(loads.map(read));

const changed =
  (kind: string, p: number) =>
  (loads: readonly Load[]): number =>
    quantile(
      loads.flatMap(({ changes }) => changes[kind] ?? []),
      p,
    );

const WEIGHT: readonly Column[] = [
  { head: "bytes", read: of(({ bytes }) => bytes), write: kB, compared: true },
  { head: "of them scripts", read: of((load) => load.scriptBytes), write: kB, compared: true },
  { head: "requests", read: of(({ requests }) => requests), write: String },
  { head: "to the first chart", read: of((load) => load.requestsToFirstChart), write: String },
  { head: "heap", read: of(({ heap }) => heap), write: MB, compared: true },
];

const LOADING: readonly Column[] = [
  { head: "first chart", read: of(({ firstChart }) => firstChart), write: ms, compared: true },
  { head: "its first script", read: of(({ script }) => script), write: ms },
  { head: "it runs", read: of(({ runs }) => runs), write: ms, compared: true },
  { head: "largest paint", read: of(({ largestPaint }) => largestPaint), write: ms },
  { head: "blocked", read: of(({ blocking }) => blocking), write: ms, compared: true },
  { head: "shift", read: of(({ shift }) => shift), write: (n) => n.toFixed(3) },
];

const changing = (kinds: readonly string[]): readonly Column[] => [
  ...kinds.flatMap((kind): readonly Column[] => [
    { head: kind, read: changed(kind, 0.5), write: ms, compared: true },
    { head: "95th", read: changed(kind, 0.95), write: ms },
  ]),
  { head: "processor time", read: of(({ work }) => work), write: ms, compared: true },
  { head: "tasks over 50 ms", read: of(({ longTasks }) => longTasks), write: String },
  { head: "frames", read: of(({ frames }) => frames), write: String },
];

/** One line a page; in brackets how many times the number of `OURS` it is. */
function pageTable(results: readonly PageResult[], columns: readonly Column[]): string {
  const ours = results.find(({ target }) => target === OURS);
  return table(
    ["", ...columns.map(({ head }) => head)],
    results.map((one) => [
      one.target,
      ...columns.map(({ read, write, compared = false }) => {
        const own = read(one.loads);
        const base = ours === undefined ? Number.NaN : read(ours.loads);
        if (!compared || one === ours || !(base > 0)) return write(own);
        return `${write(own)} (${ratio(own / base)})`;
      }),
    ]),
  );
}

/** Tables of the pages: what they weigh, and for each profile how they load and change. */
export function pageTables(results: readonly PageResult[]): string {
  const profiles = [...new Set(results.map(({ profile }) => profile))];
  const within = (profile: string) => results.filter((one) => one.profile === profile);
  const kinds = Object.keys(results[0]?.loads[0]?.changes ?? {});
  return [
    `### Weight\n\n${pageTable(within(profiles[0] ?? ""), WEIGHT)}`,
    ...profiles.flatMap((profile) => [
      `### Loading, ${profile}\n\n${pageTable(within(profile), LOADING)}`,
      `### A change, ${profile}\n\n${pageTable(within(profile), changing(kinds))}`,
    ]),
  ].join("\n\n");
}

/** The selection engines; ratios are of the median step to the Strike Ledger's. */
export function selectionTable(results: readonly SelectionResult[]): string {
  return table(
    ["rows, engine", "prepare", "a day's drag", "95th", "ratio", "a jump", "95th", "ratio"],
    results.map((one) => {
      const base = results.find(({ rows }) => rows === one.rows);
      return [
        `${one.rows.toLocaleString("en-GB")}, ${one.engine}`,
        micro(one.prepare * 1000),
        micro(one.drag.median),
        micro(one.drag.p95),
        ratio(one.drag.median / (base?.drag.median ?? Number.NaN)),
        micro(one.jump.median),
        micro(one.jump.p95),
        ratio(one.jump.median / (base?.jump.median ?? Number.NaN)),
      ];
    }),
  );
}
