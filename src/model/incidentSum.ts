/** Numbers on Airwars' incidents in Syria that the page adds up from rows of one table. */
import type { Day } from "./day";
import type { DocumentId, GovernorateCode } from "./ids";
import type { Quantity } from "./quantity";
import type { Answer, AnswerDelay, IncidentArea, PeopleRange } from "./regionTypes";

/** What is added up: incidents, civilians killed in them, or those that the Coalition conceded. */
export type IncidentMeasure = "incidents" | "killed" | "conceded_killed";

/** The tables of incidents. */
export type IncidentTable =
  | "airwars_months"
  | "airwars_battles"
  | "coalition_answers"
  | "coalition_answer_delays";

/** One number, what it counts, and the rows behind it. */
export interface IncidentSum {
  /** Unique among the sums of its table in a view, and the same in every edition of the data. */
  readonly id: string;
  readonly table: IncidentTable;
  readonly measure: IncidentMeasure;
  readonly quantity: Quantity;
  /** Null for all of Syria. */
  readonly governorate: GovernorateCode | null;
  /** More provinces, where the sum is of several. */
  readonly others?: readonly GovernorateCode[];
  readonly area: IncidentArea | null;
  /** `likely` is confirmed and fair. */
  readonly grade: "likely" | "all";
  /** The Coalition's answer; null for all. */
  readonly answer: Answer | null;
  /** Time to the first statement; null for any. */
  readonly delay: AnswerDelay | null;
  /** First and last day of the months, years or battle that the incidents are of. */
  readonly start: Day;
  readonly end: Day;
  /** How many rows are added up. */
  readonly rows: number;
  /** Day of the state of Airwars' pages. */
  readonly published: Day;
  readonly documentId: DocumentId;
}

/** A range of people as a quantity; one number where minimum and maximum are the same. */
export function peopleQuantity({ min, max }: PeopleRange): Quantity {
  return min === max ? { kind: "exact", value: min } : { kind: "range", low: min, high: max };
}
