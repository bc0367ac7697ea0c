/** Civilians killed per 100 declared strikes, where strikes of the same scope were declared. */
import { addDays, type Day } from "../data/day";
import type { Countries, Estimate, Quantity, StrikeRecord } from "../data/types";

export type NoRate = "place" | "actor" | "weapons" | "end" | "strikes";

/**
 * A rate, or why there is none. `near`: the source does not state to which day it counts, so the
 * official total of at most 31 days before the assumed end stands in; the row must say so.
 */
export type Rate =
  | {
      readonly known: true;
      readonly quantity: Quantity;
      readonly strikes: number;
      readonly strikesEnd: Day;
      readonly near: boolean;
    }
  | { readonly known: false; readonly why: NoRate };

const NEAR_DAYS = 31;

interface Denominator {
  readonly strikes: number;
  readonly end: Day;
  readonly near: boolean;
}

/** The running total of a country at a day; Iraq and Syria together where both were given. */
function totalAt(record: StrikeRecord, country: Countries, day: Day): number | null {
  const at = record.totals.filter(
    (row) => row.asOf === day && row.actor === "coalition" && row.preferred,
  );
  const own = at.find((row) => row.country === country);
  if (own !== undefined) return own.value;
  if (country !== "both") return null;
  const [iraq, syria] = (["iraq", "syria"] as const).map((one) =>
    at.find((row) => row.country === one),
  );
  return iraq === undefined || syria === undefined ? null : iraq.value + syria.value;
}

function cumulative(record: StrikeRecord, estimate: Estimate, end: Day): Denominator | null {
  const exact = totalAt(record, estimate.countries, end);
  if (exact !== null) return { strikes: exact, end, near: false };
  if (estimate.endBasis === "stated" || estimate.countries !== "both") return null;
  const near = record.totals
    .filter((row) => row.sourceId === "cjtf_oir" && row.asOf < end)
    .filter((row) => addDays(row.asOf, NEAR_DAYS) >= end)
    .sort((a, b) => (a.asOf > b.asOf ? -1 : 1))[0];
  return near === undefined ? null : { strikes: near.value, end: near.asOf, near: true };
}

/** Strikes of intervals that fill the period exactly: none reaches over its ends, no day is missing. */
function tiled(record: StrikeRecord, estimate: Estimate, end: Day): Denominator | null {
  const { start, countries } = estimate;
  const touching = record.strikes.filter(
    (row) =>
      row.timeline &&
      row.start <= end &&
      row.end >= start &&
      (countries === "both" || row.country === countries || row.country === "both"),
  );
  const fits = touching.every(
    (row) =>
      row.start >= start && row.end <= end && (countries === "both" || row.country === countries),
  );
  if (touching.length === 0 || !fits) return null;
  let covered = addDays(start, -1);
  for (const row of [...touching].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (row.start > addDays(covered, 1)) return null;
    if (row.end > covered) covered = row.end;
  }
  if (covered < end) return null;
  return { strikes: touching.reduce((sum, row) => sum + row.value, 0), end, near: false };
}

function scale(quantity: Quantity, factor: number): Quantity {
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
 * killed / declared strikes × 100, only for the Coalition alone, whole countries, and strikes of
 * air and artillery as the declared strikes are. A range becomes a range.
 */
export function rateOf(record: StrikeRecord, estimate: Estimate): Rate {
  const { governorate, placeId, actor, weapons, end, span } = estimate;
  if (governorate !== null || placeId !== null) return { known: false, why: "place" };
  if (actor !== "coalition") return { known: false, why: "actor" };
  if (weapons === "air") return { known: false, why: "weapons" };
  if (end === null) return { known: false, why: "end" };
  const found =
    span === "cumulative" ? cumulative(record, estimate, end) : tiled(record, estimate, end);
  if (found === null || found.strikes === 0) return { known: false, why: "strikes" };
  return {
    known: true,
    quantity: scale(estimate.quantity, 100 / found.strikes),
    strikes: found.strikes,
    strikesEnd: found.end,
    near: found.near,
  };
}
