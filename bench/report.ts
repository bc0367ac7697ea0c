/** Results as Markdown tables: medians, and ratios to the first line of each group. */
import type { Load } from "./pages";
import type { SelectionResult } from "./selection";
import { median, quantile } from "./statistics";

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
const ratio = (n: number) => (n < 10 ? n.toFixed(1) : String(Math.round(n)));

function micro(n: number): string {
  if (n < 100) return `${n.toFixed(1)} µs`;
  return n < 1000 ? `${Math.round(n)} µs` : `${(n / 1000).toFixed(1)} ms`;
}

/** Tables of the pages, one a profile. */
export function pageTables(results: readonly PageResult[]): string {
  const profiles = [...new Set(results.map(({ profile }) => profile))];
  return profiles
    .map((profile) => {
      const own = results.filter((one) => one.profile === profile);
      const of = (read: (load: Load) => number, write: (n: number) => string) =>
        own.map(({ loads }) => write(median(loads.map(read))));
      const rows = [
        ["bytes over the line", ...of((load) => load.bytes, kB)],
        ["requests", ...of((load) => load.requests, String)],
        ["requests to the first chart", ...of((load) => load.requestsToFirstChart, String)],
        ["first chart", ...of((load) => load.firstChart, ms)],
        ["its script had arrived", ...of((load) => load.script ?? Number.NaN, ms)],
        ["largest contentful paint", ...of((load) => load.largestPaint, ms)],
        ["total blocking time", ...of((load) => load.blocking, ms)],
        [
          "cumulative layout shift",
          ...of(
            (load) => load.shift,
            (n) => n.toFixed(3),
          ),
        ],
        [
          "heap",
          ...of(
            (load) => load.heap,
            (n) => `${(n / 1e6).toFixed(1)} MB`,
          ),
        ],
        ...[...new Set(own.flatMap(({ loads }) => Object.keys(loads[0]?.changes ?? {})))].map(
          (kind) => [
            `${kind}: median, 95th percentile`,
            ...own.map(({ loads }) => {
              const times = loads.flatMap((load) => load.changes[kind] ?? []);
              return times.length === 0
                ? "–"
                : `${ms(median(times))}, ${ms(quantile(times, 0.95))}`;
            }),
          ],
        ),
        ["processor time a change", ...of((load) => load.work, ms)],
        ["tasks over 50 ms meanwhile", ...of((load) => load.longTasks, String)],
      ];
      return `### ${profile}\n\n${table(["", ...own.map(({ target }) => target)], rows)}`;
    })
    .join("\n\n");
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
