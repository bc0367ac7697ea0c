/** Civilians killed per 100 declared strikes, where strikes of the same scope were declared. */
import { addDays, type Day } from "./day";
import type { Estimate } from "./estimateTypes";
import { unsplitIntervals } from "./partition";
import type { Countries, Country } from "./placeTypes";
import type { Quantity } from "./quantity";
import type { StrikeRecord } from "./record";
import { preferredOnly } from "./selection";

/** Why there is no rate: in what no declared strikes match the figure. */
export type NoRate = "event" | "place" | "actor" | "weapons" | "end" | "strikes";

/**
 * A rate, or why there is none. `near`: the source does not state to which day it counts, so the
 * last official total of at most 31 days before is used; the row must say so.
 */
export type Rate =
  | {
      readonly known: true;
      readonly quantity: Quantity;
      /** Declared strikes divided by. */
      readonly strikes: number;
      /** Last day of those strikes. */
      readonly strikesEnd: Day;
      readonly near: boolean;
    }
  | { readonly known: false; readonly why: NoRate };

const NEAR_DAYS = 31;
const OFFICIAL_ACTORS: ReadonlySet<string> = new Set(["cjtf_oir", "us_dod"]);

interface Strikes {
  readonly strikes: number;
  readonly end: Day;
  readonly near: boolean;
}

const countriesIn = (countries: Countries): readonly Country[] =>
  countries === "both" ? ["iraq", "syria"] : [countries];

/** The same figure from the counting military first, where others restate it. */
function officialFirst<Row extends { readonly sourceId: string }>(rows: readonly Row[]) {
  return [...rows].sort(
    (a, b) => Number(OFFICIAL_ACTORS.has(b.sourceId)) - Number(OFFICIAL_ACTORS.has(a.sourceId)),
  );
}

/** One value for the countries asked for: given as such, or Iraq and Syria by one source. */
function valueFor(
  rows: readonly { country: Countries; value: number; sourceId: string }[],
  countries: Countries,
): number | null {
  const ordered = officialFirst(rows);
  const combined = ordered.find((row) => row.country === countries);
  if (combined !== undefined) return combined.value;
  if (countries !== "both") return null;
  for (const iraq of ordered.filter((row) => row.country === "iraq")) {
    const syria = ordered.find((row) => row.country === "syria" && row.sourceId === iraq.sourceId);
    if (syria !== undefined) return iraq.value + syria.value;
  }
  return null;
}

/** Strikes since the start, exactly to a day: a published total, or that of an official report. */
function totalAt(record: StrikeRecord, countries: Countries, day: Day): number | null {
  const totals = preferredOnly(record.totals).filter(
    (row) => row.asOf === day && row.actor === "coalition",
  );
  const reported = record.editions.find((row) => row.dataThrough === day)?.strikes ?? null;
  return valueFor(totals, countries) ?? (countries === "both" ? reported : null);
}

function cumulative(record: StrikeRecord, { countries, endBasis }: Estimate, end: Day) {
  const exact = totalAt(record, countries, end);
  if (exact !== null) return { strikes: exact, end, near: false };
  if (endBasis !== "publication_date" && endBasis !== "month_end") return null;
  const first = addDays(end, -NEAR_DAYS);
  const days = [
    ...record.totals.filter((row) => OFFICIAL_ACTORS.has(row.sourceId)).map((row) => row.asOf),
    ...record.editions.map((row) => row.dataThrough),
  ].filter((day) => day < end && day >= first);
  for (const day of days.sort().reverse()) {
    const strikes = totalAt(record, countries, day);
    if (strikes !== null) return { strikes, end: day, near: true };
  }
  return null;
}

/**
 * Strikes of exactly a period: declared for it as such, or the timeline's intervals where they
 * fill it for each country and none reaches over its ends. Sums of daily releases do not count,
 * because releases are missing; their rest lies somewhere in a longer interval.
 */
function within(record: StrikeRecord, { start, countries }: Estimate, end: Day): Strikes | null {
  const usable = (basis: string) => basis === "declared" || basis === "difference";
  const rows = preferredOnly(record.strikes);
  const exact = rows.filter(
    (row) =>
      row.start === start && row.end === end && row.actor === "coalition" && usable(row.basis),
  );
  const intervals = unsplitIntervals(record.strikes);
  const declared =
    valueFor(
      exact.filter((row) => row.timeline || row.whole),
      countries,
    ) ?? valueFor(exact, countries);
  if (declared !== null) return { strikes: declared, end, near: false };

  const requested = countriesIn(countries);
  const touching = intervals.filter(
    (row) =>
      row.start <= end &&
      row.end >= start &&
      countriesIn(row.country).some((country) => requested.includes(country)),
  );
  const inside = touching.every(
    (row) =>
      row.start >= start &&
      row.end <= end &&
      usable(row.basis) &&
      countriesIn(row.country).every((country) => requested.includes(country)),
  );
  const filled = requested.every((country) => {
    let covered = addDays(start, -1);
    const combined = touching.filter((row) => countriesIn(row.country).includes(country));
    for (const row of combined.sort((a, b) => (a.start < b.start ? -1 : 1))) {
      if (row.start > addDays(covered, 1)) return false;
      if (row.end > covered) covered = row.end;
    }
    return covered === end;
  });
  if (!inside || !filled) return null;
  return { strikes: touching.reduce((sum, row) => sum + row.value, 0), end, near: false };
}

function times(quantity: Quantity, factor: number): Quantity {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return { kind: quantity.kind, value: quantity.value * factor };
    case "at_least":
    case "more_than":
      return { kind: quantity.kind, low: quantity.low * factor };
    case "up_to":
      return { kind: "up_to", high: quantity.high * factor };
    case "range":
      return { kind: "range", low: quantity.low * factor, high: quantity.high * factor };
  }
}

/**
 * killed / declared strikes × 100. Only for the Coalition alone and for whole countries, as the
 * strikes are declared, and for figures that count air and artillery strikes, as those do. A
 * range becomes a range of rates; a minimum stays a minimum.
 */
export function rateOf(record: StrikeRecord, estimate: Estimate): Rate {
  const { governorate, placeId, actor, weapons, end, span } = estimate;
  const none = (why: NoRate): Rate => ({ known: false, why });
  if (span === "incident") return none("event");
  if (governorate !== null || placeId !== null) return none("place");
  if (actor !== "coalition") return none("actor");
  if (weapons !== "air_and_artillery") return none("weapons");
  if (end === null) return none("end");
  const found =
    span === "cumulative" ? cumulative(record, estimate, end) : within(record, estimate, end);
  if (found === null || found.strikes === 0) return none("strikes");
  return {
    known: true,
    quantity: times(estimate.quantity, 100 / found.strikes),
    strikes: found.strikes,
    strikesEnd: found.end,
    near: found.near,
  };
}
