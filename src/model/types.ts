/**
 * The record as typed values: what the tables of `public/data` become once they have been
 * validated against their schema. Nothing here is ever invented: a value a source did not give
 * is `null`, and `gaps` of the row has the reason.
 */
import type { Day } from "./day";

declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

export type SourceId = Id<"source">;
export type DocumentId = Id<"document">;
export type EditionId = Id<"edition">;
export type EstimateId = Id<"estimate">;
export type StrikeTotalId = Id<"strike total">;
export type StrikeRowId = Id<"strike row">;
export type PlaceId = Id<"place">;
/** ISO 3166-2 subdivision code, for instance `SY-RA` (Raqqa governorate). */
export type GovernorateCode = Id<"governorate">;

export type Country = "iraq" | "syria";
/** Countries a figure covers: one of them, or both together. */
export type Countries = Country | "both";

/** Why a cell has no value: the labels of `missingValues` in the data package. */
export type GapReason =
  | "not_reported" // the source does not give it
  | "not_seen" // the page was only partly readable to us; the source may give it
  | "not_stated" // the source gives the figure without this detail
  | "not_applicable"; // the column has no meaning for this row

/** Column name -> why it is empty, for the empty cells of one row. */
export type Gaps = Readonly<Record<string, GapReason>>;

/** When something was published, as exactly as is known. */
export interface Published {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as known; null when no date is known. */
  readonly text: string | null;
  readonly precision: "day" | "month" | "year" | "unknown";
  /** Last day the text allows: the day by which it had certainly been published. */
  readonly knownBy: Day | null;
}

/** A number as its source gives it. A range is never reduced to a midpoint. */
export type Quantity =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "about"; readonly value: number }
  | { readonly kind: "at_least"; readonly low: number }
  | { readonly kind: "more_than"; readonly low: number }
  | { readonly kind: "up_to"; readonly high: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number };
export type QuantityKind = Quantity["kind"];

export type SourceKind = "military" | "ngo" | "un" | "media" | "academic";

/** Who counts, what, how and over what. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  /** For labels on charts, at most 24 characters. */
  readonly shortName: string;
  readonly kind: SourceKind;
  readonly homeUrl: string | null;
  readonly counts: string;
  readonly method: string;
  readonly countries: Countries;
  readonly period: string;
  readonly actors: string;
  readonly weapons: string;
  /** Whom its figures count; null for sources that count strikes only. */
  readonly victims: Victims | null;
  readonly caveat: string;
  /** Shown when the link names no sources. */
  readonly main: boolean;
}

/** Whether a page is the counting body's own, a reprint of it, or someone's report of it. */
export type Standing = "own" | "reprint" | "press" | "digest" | "mirror" | "blog";

/** A publication in which figures were read. */
export interface Document {
  readonly id: DocumentId;
  readonly url: string;
  readonly publisher: string;
  readonly published: Published;
  readonly standing: Standing;
  readonly note: string | null;
}

/** One official monthly civilian casualty report (CJTF-OIR). Counts are as published. */
export interface Edition {
  readonly id: EditionId;
  readonly published: Published;
  /** Last day the report's figures cover. */
  readonly dataThrough: Day;
  /** Strikes since August 2014. */
  readonly strikes: number | null;
  readonly engagements: number | null;
  /** Civilians assessed as killed since August 2014. */
  readonly killed: number | null;
  readonly reportsReceived: number | null;
  readonly reportsCredible: number | null;
  readonly carriedOver: number | null;
  readonly received: number | null;
  readonly completed: number | null;
  readonly credible: number | null;
  readonly killedThisReport: number | null;
  readonly nonCredible: number | null;
  readonly duplicates: number | null;
  readonly open: number | null;
  readonly documentId: DocumentId;
  readonly secondDocumentId: DocumentId | null;
  /** What the source or the sums say of a total that falls; null where none does. */
  readonly correction: string | null;
  readonly gaps: Gaps;
}

export type Measure = "civilians_killed" | "civilians_injured" | "incidents" | "named_victims";

/** Whose strikes a figure counts. */
export type Actor =
  | "coalition"
  | "us"
  | "national"
  | "allies" // Coalition members other than the United States
  | "coalition_iraqi"
  | "coalition_sdf"
  | "iraqi"
  | "all_anti_is"
  | "all_parties";

/** Which means of attack a figure counts. */
export type Weapons = "air" | "air_and_artillery" | "all" | "unknown";

/** Whom a figure counts as a victim. */
export type Victims =
  | "civilians" // people reported as civilians
  | "named" // civilians recorded by name
  | "assessed" // civilians as the military that reviewed the strike assesses them
  | "varying" // civilians; some figures count relatives of ISIS members and some do not
  | "not_separated" // dead among whom civilians and fighters could not be separated
  | "unknown"; // taken over from others, whose definitions differ

/** How sure the source says it is; the words are the sources' own (Airwars grades, Coalition assessment). */
export type Grade =
  | "credible"
  | "confirmed"
  | "fair"
  | "likely"
  | "weak"
  | "contested"
  | "discounted"
  | "all_alleged"
  | "documented"
  | "compiled";

/** What a figure's period is: since the start of strikes, some period, a month, one event. */
export type Span = "cumulative" | "period" | "month" | "incident";

/** How the last day of the period is known. */
export type EndBasis = "stated" | "month_end" | "publication_date" | "inferred" | "unknown";

/** One published estimate, with the scope it was made for. */
export interface Estimate {
  readonly id: EstimateId;
  readonly sourceId: SourceId;
  readonly measure: Measure;
  readonly quantity: Quantity;
  readonly countries: Countries;
  readonly governorate: GovernorateCode | null;
  readonly placeId: PlaceId | null;
  readonly span: Span;
  readonly start: Day;
  readonly end: Day | null;
  readonly endBasis: EndBasis;
  readonly actor: Actor;
  readonly weapons: Weapons;
  readonly victims: Victims;
  readonly grade: Grade;
  readonly published: Published;
  /** For undated pages: a day after which the figure was certainly published. */
  readonly notBefore: Day | null;
  readonly documentId: DocumentId;
  readonly secondDocumentId: DocumentId | null;
  /** The edition this row restates, for the official series. */
  readonly editionId: EditionId | null;
  /** Rows with one `figure` are conflicting publications of the same figure. */
  readonly figure: string | null;
  readonly preferred: boolean;
  readonly preferredReason: string | null;
}

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

export interface Governorate {
  readonly code: GovernorateCode;
  readonly country: Country;
  readonly name: string;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly country: Country;
  readonly governorate: GovernorateCode | null;
  /** Degrees north and east (WGS 84), town centre; null where the gazetteer has none. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly note: string | null;
}

export interface CampaignEvent {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly title: string;
  /** Short form for the chart, at most 28 characters. */
  readonly label: string;
  readonly country: Countries;
  /** Drawn on the timeline when there is little room. */
  readonly major: boolean;
  readonly documentId: DocumentId;
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

/** What one page printed for one cell of an edition. */
export interface EditionReading {
  readonly editionId: EditionId;
  readonly column: string;
  readonly documentId: DocumentId;
  readonly value: string;
  readonly preferred: boolean;
  readonly reason: string | null;
}

/** Tables whose rows have notes. */
export type NotedTable = "editions" | "estimates" | "strike_totals" | "strikes";

/**
 * What a reader must know of one figure row, and how a derived value was derived. A table of its
 * own, fetched when a card or a table of figures is opened: the first view has no room for prose.
 */
export interface RowNote {
  readonly table: NotedTable;
  readonly rowId: string;
  /** How the value was derived, naming the rows; checked by `npm run check:data`. */
  readonly derivation: string | null;
  readonly note: string | null;
  /** What is known of the row only since a day after its publication. */
  readonly later: {
    readonly text: string;
    /** That day; null where a page without a date says it. */
    readonly since: Day | null;
  } | null;
}

/** What happened to a row of a figure table, or that the package was released. */
export type HistoryChange = "released" | "added" | "corrected" | "removed";

/**
 * A release of the package, or a change of one figure row that came with it. Rows that no change
 * names are those of the first release.
 */
export interface HistoryEntry {
  readonly version: string;
  readonly date: Day;
  readonly change: HistoryChange;
  /** Null for a release, as are row and column. */
  readonly table: NotedTable | null;
  readonly rowId: string | null;
  readonly column: string | null;
  readonly old: string | null;
  /** The new value; of a release, the number of its figure rows. */
  readonly new: string | null;
  readonly reason: string;
}

/** Everything the charts draw from, without the tables that are fetched on demand. */
export interface StrikeRecord {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly editions: readonly Edition[];
  readonly estimates: readonly Estimate[];
  readonly totals: readonly StrikeTotal[];
  readonly strikes: readonly StrikeInterval[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly governorates: ReadonlyMap<GovernorateCode, Governorate>;
  readonly events: readonly CampaignEvent[];
}
