/**
 * The selection engines alone, in this process: a browser rounds its clock to 100 µs or 5 µs, and a
 * brush step is shorter. Both run the same V8.
 */
import { deepStrictEqual } from "node:assert";
import type { ReleaseRows } from "../src/model/strikeTypes";
import { ENGINES, type EngineName } from "./engines";
import { median, quantile, rotated } from "./statistics";
import { brushSteps, releases, type Step } from "./workload";

export interface SelectionResult {
  readonly rows: number;
  readonly engine: EngineName;
  /** Milliseconds from columns to the first possible brush, median of the rounds. */
  readonly prepare: number;
  /** Microseconds a step, over all rounds: a day's drag, and a jump. */
  readonly drag: { readonly median: number; readonly p95: number };
  readonly jump: { readonly median: number; readonly p95: number };
}

/** The sums of every step by their definition: a look at every row. */
function scanned(data: ReleaseRows, steps: readonly Step[]): readonly Float64Array[] {
  return steps.map(({ from, to }) => {
    const sums = new Float64Array(data.placeIds.length);
    for (let row = 0; row < data.length; row++) {
      const day = data.day[row] as number;
      if (day >= from && day <= to)
        (sums[data.place[row] as number] as number) += data.strikes[row] as number;
    }
    return sums;
  });
}

/** @throws when an engine's sums differ from the scan's at any step */
export function measureSelection(rows: number, rounds: number): readonly SelectionResult[] {
  const data = releases(rows);
  const steps = brushSteps();
  const wanted = scanned(data, steps);
  const sums = new Float64Array(data.placeIds.length);
  const times = ENGINES.map(({ name }) => ({
    name,
    prepare: [] as number[],
    drag: [] as number[],
    jump: [] as number[],
  }));
  // The first rounds warm up and are not counted; short steps need more of them to be compiled.
  const warm = rows < 100_000 ? 10 : 1;
  for (let round = 1 - warm; round <= rounds; round++)
    for (const engine of rotated(ENGINES, round + warm)) {
      const own = times.find(({ name }) => name === engine.name);
      const started = performance.now();
      const select = engine.prepare(data);
      const prepared = performance.now() - started;
      if (round > 0) own?.prepare.push(prepared);
      steps.forEach(({ kind, from, to }, at) => {
        const before = performance.now();
        select(from, to, sums);
        const took = performance.now() - before;
        deepStrictEqual(sums, wanted[at], `${engine.name}, step ${at}`);
        if (round > 0) own?.[kind].push(took * 1000);
      });
    }
  return times.map(({ name, prepare, drag, jump }) => ({
    rows,
    engine: name,
    prepare: median(prepare),
    drag: { median: median(drag), p95: quantile(drag, 0.95) },
    jump: { median: median(jump), p95: quantile(jump, 0.95) },
  }));
}
