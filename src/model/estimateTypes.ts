/** Published estimates of people killed or injured, with what they count. */
import type { Day } from "./day";
import type { DocumentId, EditionId, EstimateId, GovernorateCode, PlaceId, SourceId } from "./ids";
import type { Countries } from "./placeTypes";
import type { Published } from "./published";
import type { Quantity } from "./quantity";

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
  | "unknown"; // quoted from others, who define it differently

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
