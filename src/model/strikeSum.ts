/** Declared strikes near places that the page adds up from months, or that a battle has by day. */
import { type Day, firstDay, lastDay } from "./day";
import type { DocumentId, GovernorateCode, PlaceId } from "./ids";
import type { PlacedSum } from "./placedStrikes";
import type { Country } from "./placeTypes";
import type { Quantity } from "./quantity";
import type { Battle, StrikeCoverage } from "./regionTypes";

/** The tables of strikes by month of the strike and by battle. */
export type StrikeSumTable = "strikes_by_month" | "battles";

/** One number of strikes, where and when they were, and the rows behind it. */
export interface StrikeSum {
  /** Unique among the sums of its table in a view, and the same in every edition of the data. */
  readonly id: string;
  readonly table: StrikeSumTable;
  /** At least so many where only some days were found. */
  readonly quantity: Quantity;
  readonly country: Country;
  /** Null with `placeId` null for strikes near places without a governorate. */
  readonly governorate: GovernorateCode | null;
  readonly placeId: PlaceId | null;
  /** First and last day of the months, or of the battle. */
  readonly start: Day;
  readonly end: Day;
  readonly rows: number;
  /** Day by which all of them had certainly been declared. */
  readonly knownBy: Day;
  /** Where the rows were read; empty where each row of the tables by day names its own. */
  readonly documentIds: readonly DocumentId[];
}

/** Where the strikes of a sum are. */
export type StrikePlace = Pick<StrikeSum, "id" | "country" | "governorate" | "placeId">;

const strikeQuantity = (strikes: number, coverage: StrikeCoverage): Quantity =>
  coverage === "complete" ? { kind: "exact", value: strikes } : { kind: "at_least", low: strikes };

/** Strikes of the months that were added up, as a figure. */
export function monthsStrikeSum(sum: PlacedSum, place: StrikePlace): StrikeSum {
  const { strikes, coverage, first, last, rows, knownBy } = sum;
  return {
    ...place,
    table: "strikes_by_month",
    quantity: strikeQuantity(strikes, coverage),
    start: firstDay(first),
    end: lastDay(last),
    rows,
    knownBy,
    documentIds: [],
  };
}

/** Strikes of a battle, by day of the strike. */
export function battleStrikeSum(battle: Battle): StrikeSum {
  const { id, country, governorate, placeId, start, end, strikes, coverage, knownBy } = battle;
  return {
    id,
    table: "battles",
    quantity: strikeQuantity(strikes, coverage),
    country,
    governorate,
    placeId,
    start,
    end,
    rows: 1,
    knownBy,
    documentIds: [battle.documentId],
  };
}
