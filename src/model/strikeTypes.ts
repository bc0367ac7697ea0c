/** Declared strikes: totals, intervals, and the daily releases by place. */
import type { Day } from "./day";
import type { Actor } from "./estimateTypes";
import type { DocumentId, PlaceId, SourceId, StrikeRowId, StrikeTotalId } from "./ids";
import type { Countries } from "./placeTypes";
import type { Published } from "./published";

/** A published total of declared strikes since the start of the campaign. */
export interface StrikeTotal {
  readonly id: StrikeTotalId;
  readonly asOf: Day;
  readonly country: Countries;
  readonly actor: Actor;
  readonly value: number;
  readonly sourceId: SourceId;
  readonly published: Published;
  readonly documentId: DocumentId;
  readonly figure: string | null;
  readonly preferred: boolean;
  readonly preferredReason: string | null;
}

/**
 * How the strikes of an interval are known:
 * `declared` a source states the interval's own figure; `releases` the daily releases of the
 * interval added up; `difference` of two published totals; `rest` what is left of such a
 * difference when the parts with a known date or country have been taken out; `least` what is in a
 * country at least, where releases hold more than a total rises; `recount` what an official total
 * holds above everything declared until then.
 */
export type StrikeBasis = "declared" | "releases" | "difference" | "rest" | "least" | "recount";

/** Declared strikes in one interval. */
export interface StrikeInterval {
  readonly id: StrikeRowId;
  readonly start: Day;
  readonly end: Day;
  readonly country: Countries;
  readonly actor: Actor;
  readonly value: number;
  readonly basis: StrikeBasis;
  readonly sourceId: SourceId;
  readonly published: Published;
  readonly documentId: DocumentId;
  /** True for the rows that partition the campaign: together they hold every declared strike once. */
  readonly timeline: boolean;
  /** True for an interval that timeline rows split by country; drawn until those were published. */
  readonly whole: boolean;
  /** The whole that this row is a part of. */
  readonly partOf: StrikeRowId | null;
  readonly figure: string | null;
  readonly preferred: boolean;
  readonly preferredReason: string | null;
}

/** Strikes of one release near one place, as columns of equal length. */
export interface ReleaseRows {
  readonly length: number;
  /** Release date as a day number (days since 1970-01-01). */
  readonly day: Int32Array;
  /** Index into `placeIds`. */
  readonly place: Uint16Array;
  readonly strikes: Uint16Array;
  readonly placeIds: readonly PlaceId[];
}

/** The daily releases by place, October 2014 to October 2017 (about 9,800 rows). */
export interface StrikesByPlace extends ReleaseRows {
  /** Day of the strikes as a day number; the day before the release where it gives none. */
  readonly strikeDay: Int32Array;
}
