/**
 * Makes `steps.json` of the data package, at build: exactly the rows that the gap chart draws, and
 * nothing of the others. That is less than our own page fetches.
 */
import { deepStrictEqual } from "node:assert";
import { readPackage } from "../../scripts/read-package";
import { asOf } from "../../src/model/asOf";
import type { Day, Month } from "../../src/model/day";
import { type GapRows, gapRows } from "../../src/model/gap";
import type { Quantity } from "../../src/model/quantity";
import type { StrikeRecord } from "../../src/model/record";
import { CAMPAIGN_START } from "../../src/model/timeline";
import { REFERENCE_DAY } from "../../src/url/view";
import { CHANGES } from "../targets";
import { type PanelKey, type Stored, type StoredStep, stepsIn, windowOf } from "./shown";

/** The rows that our own chart draws for a link. */
function drawn(record: StrikeRecord, search: string): GapRows {
  const keys = new URLSearchParams(search);
  const asof = (keys.get("asof") ?? REFERENCE_DAY) as Day;
  return gapRows(asOf(record, asof), {
    from: keys.get("from") as Month | null,
    to: keys.get("to") as Month | null,
    sources: null,
    places: null,
    clock: "published",
    asof,
  });
}

function numbers(quantity: Quantity): readonly [low: number, high: number | null] {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return [quantity.value, null];
    case "at_least":
    case "more_than":
      return [quantity.low, null];
    case "range":
      return [quantity.low, quantity.high === quantity.low ? null : quantity.high];
    case "up_to":
      throw new Error("a total without a lowest number needs a mark of its own in every stack");
  }
}

/** All series of the rows, a step that came in from before the window at its edge. */
function seriesOf({ window, panels, strikes }: GapRows): Stored["series"] {
  const start = window?.start ?? "";
  const at = (step: { readonly day: Day | null; readonly before: boolean }) => {
    if (step.day === null)
      throw new Error("no change of the benchmark shows a figure without a day");
    return step.before ? start : step.day;
  };
  const totals = panels.flatMap(({ key, series }) =>
    series.map(({ source, steps }) => ({
      panel: key as PanelKey,
      source: source as string,
      steps: steps.map(
        (step): StoredStep => [at(step), ...numbers(step.row.quantity), step.leads ? 1 : 0],
      ),
    })),
  );
  const declared = strikes.map(
    (step): StoredStep => [at(step), step.row.value, null, step.leads ? 1 : 0],
  );
  return [...totals, { panel: "strikes", source: "strikes", steps: declared }];
}

/**
 * The content of `steps.json`.
 * @throws when for one of the links of the benchmark a comparison page would draw other rows than
 * the Strike Ledger
 */
export function storedSteps(folder: string): Stored {
  const { record } = readPackage(folder);
  const stored: Stored = {
    start: CAMPAIGN_START,
    asof: REFERENCE_DAY,
    series: seriesOf(drawn(record, "")),
  };
  for (const search of ["", ...Object.values(CHANGES).flat()]) {
    const window = windowOf(stored, search);
    const theirs = stored.series.map((one) => ({ ...one, steps: stepsIn(one, window) }));
    const ours = drawn(record, search);
    const { start, end } = window;
    deepStrictEqual({ start, end }, ours.window, search);
    deepStrictEqual(
      theirs.filter(({ steps }) => steps.length > 0),
      seriesOf(ours).filter(({ steps }) => steps.length > 0),
      search,
    );
  }
  return stored;
}
