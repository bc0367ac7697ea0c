/** Rows of the tables by place, month and incident, which are fetched only by views that need them. */
import type { Day, Month } from "./day";
import type { Grade } from "./estimateTypes";
import type { DocumentId, GovernorateCode, PlaceId } from "./ids";
import type { Countries, Country } from "./placeTypes";

/**
 * `complete`: the daily releases of the whole time were read. `partial`: only some days or releases
 * were found, so the number is a minimum.
 */
export type StrikeCoverage = "complete" | "partial";

/** Rows to add up, or days inside a longer row that holds the same strikes. */
export type RowUse = "series" | "overlap";

/** Strikes declared near one place in one month, as far as known by one day. A sum of rows. */
export interface PlaceMonth {
  readonly month: Month;
  readonly placeId: PlaceId;
  /** Day by which all of them had certainly been declared. */
  readonly knownBy: Day;
  readonly strikes: number;
  /** Rows of the tables by day that were added up. */
  readonly rows: number;
  readonly coverage: StrikeCoverage;
}

/** Strikes near a place on a day or in a release found, November 2017 to December 2018. */
export interface PartialPlaceRow {
  readonly start: Day;
  readonly end: Day;
  readonly placeId: PlaceId;
  readonly strikes: number;
  readonly use: RowUse;
  readonly knownBy: Day;
  readonly documentId: DocumentId;
  readonly note: string | null;
}

/** How a release's number is known; `places_minimum` is the sum of the places it was quoted with. */
export type StatementBasis = "stated" | "derived" | "places_minimum";

/** Strikes of one country and period as a release states them, November 2017 to March 2019. */
export interface StrikeStatement {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** `both` is a total of its own: never add it to rows of one country. */
  readonly country: Countries;
  readonly strikes: number;
  readonly engagements: number | null;
  readonly basis: StatementBasis;
  readonly use: RowUse;
  /** Date of the release, where the page gives it. */
  readonly published: Day | null;
  readonly knownBy: Day;
  readonly documentId: DocumentId;
  readonly note: string | null;
}

/** A number of people from the minimums to the maximums of the incidents added up. */
export interface PeopleRange {
  readonly min: number;
  readonly max: number;
}

/** Where Airwars places an incident in Syria: `raqqa_city` is within 8 km of the city's centre. */
export type IncidentArea = "raqqa_city";

/** Airwars' grade of an incident. */
export type IncidentGrade =
  | Extract<Grade, "confirmed" | "fair" | "weak" | "contested" | "discounted">
  | "ungraded";

/** What the sums of incidents by month, governorate and grade have in common. */
export interface IncidentSums {
  readonly month: Month;
  /** Null where Airwars gives none. */
  readonly governorate: GovernorateCode | null;
  readonly area: IncidentArea | null;
  readonly grade: IncidentGrade;
  readonly incidents: number;
  /** Day of the state of Airwars' pages: earlier states are not known. */
  readonly published: Day;
  readonly documentId: DocumentId;
}

/** Incidents Airwars recorded in Syria, added up by the Strike Ledger. */
export interface AirwarsMonth extends IncidentSums {
  readonly id: string;
  /** Whether Airwars names the Coalition alone, or with others. */
  readonly belligerents: "coalition" | "coalition_and_others";
  readonly killed: PeopleRange;
  readonly injured: PeopleRange;
  /** Incidents without a number of killed; they add nothing, so the sum is a minimum. */
  readonly withoutNumber: number;
}

/** What the Coalition said of an incident. */
export const ANSWERS = [
  "credible",
  "non_credible",
  "duplicate",
  "open_incident",
  "not_yet_assessed",
  "no_statement",
] as const;
export type Answer = (typeof ANSWERS)[number];

/** The Coalition's answer to the incidents Airwars recorded in Syria, added up. */
export interface CoalitionAnswer extends IncidentSums {
  readonly id: string;
  readonly answer: Answer;
  /** Civilians killed according to Airwars. */
  readonly airwarsKilled: PeopleRange;
  /** Civilians that the Coalition conceded for these incidents. */
  readonly concededKilled: PeopleRange;
  readonly concededInjured: PeopleRange;
}

/** Time from an incident to the Coalition's first statement on it, shortest first. */
export const ANSWER_DELAYS = [
  "before",
  "months_0_1",
  "months_1_3",
  "months_3_6",
  "months_6_12",
  "years_1_2",
  "years_2_3",
  "years_over_3",
  "none",
] as const;
export type AnswerDelay = (typeof ANSWER_DELAYS)[number];

export interface CoalitionAnswerDelay {
  /** Year of the incident. */
  readonly year: number;
  readonly answer: Answer;
  readonly delay: AnswerDelay;
  readonly incidents: number;
  readonly published: Day;
  readonly documentId: DocumentId;
}

/** A named period and area, with the strikes declared there by day of strike. */
export interface Battle {
  readonly id: string;
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly country: Country;
  readonly governorate: GovernorateCode;
  /** The place the strikes are near; null for every place of the governorate. */
  readonly placeId: PlaceId | null;
  readonly area: IncidentArea | null;
  readonly strikes: number;
  readonly coverage: StrikeCoverage;
  readonly knownBy: Day;
  readonly documentId: DocumentId;
}

/** Airwars' incidents in the days of a battle, and what the Coalition answered. */
export interface AirwarsBattle {
  readonly battleId: string;
  /** `likely` is confirmed and fair. */
  readonly grade: "likely" | "all";
  readonly incidents: number;
  readonly killed: PeopleRange;
  readonly injured: PeopleRange;
  /** Incidents assessed credible; assessed non-credible; duplicate, open or without an answer. */
  readonly accepted: number;
  readonly rejected: number;
  readonly otherOrNone: number;
  readonly concededKilled: PeopleRange;
  readonly published: Day;
  readonly documentId: DocumentId;
}
