/** A record whose future says something else: what a page as of a day must not notice. */
import type { Day } from "../../src/model/day";
import { dayNumber } from "../../src/model/day";
import type { Published } from "../../src/model/published";
import type { Quantity } from "../../src/model/quantity";
import type { StrikeRecord } from "../../src/model/record";
import type { StrikesByPlace } from "../../src/model/strikeTypes";

/** No row of the package has figures like these, nor can one be worked out from it by chance. */
const FIRST = 7_100_000;
/** In every text of a poisoned row. */
export const POISON = "poisoned";

/** A sentinel as the page would write it, plain or with separators. */
export const SENTINEL = /\b7[,.]?1\d\d[,.]?\d{3}\b|poisoned/;

type Row = { readonly published: Published };

/** Fields that say when and what a row is about, not what it says: these stay. */
const KEPT: ReadonlySet<string> = new Set([
  "id",
  "published",
  "sourceId",
  "measure",
  "countries",
  "country",
  "governorate",
  "placeId",
  "span",
  "start",
  "end",
  "endBasis",
  "actor",
  "weapons",
  "grade",
  "victims",
  "basis",
  "timeline",
  "editionId",
  "preferred",
  "dataThrough",
  "asOf",
  "notBefore",
  "gaps",
  "figure",
]);

function otherQuantity(quantity: Quantity, n: number): Quantity {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return { kind: quantity.kind, value: n };
    case "at_least":
    case "more_than":
      return { kind: quantity.kind, low: n };
    case "up_to":
      return { kind: "up_to", high: n };
    case "range":
      return { kind: "range", low: n, high: n + 1 };
  }
}

/** The row with every figure and every text of its own replaced. */
function otherRow<R extends Row>(row: R, n: number): R {
  const other = Object.entries(row).map(([key, value]): [string, unknown] => {
    if (KEPT.has(key)) return [key, value];
    if (key === "quantity") return [key, otherQuantity(value as unknown as Quantity, n)];
    if (typeof value === "number") return [key, n];
    if (typeof value === "string") return [key, `${POISON} ${key}`];
    return [key, value];
  });
  return Object.fromEntries(other) as R;
}

/** The record with every row published after `day`, or on no known day, saying something else. */
export function poisonedAfter(record: StrikeRecord, day: Day): StrikeRecord {
  let n = FIRST;
  const rows = <R extends Row>(all: readonly R[]): readonly R[] =>
    all.map((row) => {
      n += 2;
      const { knownBy } = row.published;
      return knownBy !== null && knownBy <= day ? row : otherRow(row, n);
    });
  return {
    ...record,
    editions: rows(record.editions),
    estimates: rows(record.estimates),
    totals: rows(record.totals),
    strikes: rows(record.strikes),
    events: record.events.map((event) =>
      event.end <= day ? event : { ...event, title: POISON, label: POISON },
    ),
  };
}

/** The daily releases with other numbers after `day`. */
export function releasesPoisonedAfter(data: StrikesByPlace, day: Day): StrikesByPlace {
  const last = dayNumber(day);
  return {
    ...data,
    strikes: data.strikes.map((strikes, at) => ((data.day[at] ?? 0) <= last ? strikes : 61_234)),
  };
}
