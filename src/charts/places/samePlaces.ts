/** The places of the comparison for the same months or for a battle, with their three figures. */
import type { Day } from "../../model/day";
import type { GovernorateCode, PlaceId } from "../../model/ids";
import type { IncidentSum } from "../../model/incidentSum";
import type { Country } from "../../model/placeTypes";
import type { StrikeSum } from "../../model/strikeSum";

/** Why a place has no figure. */
export type Missing =
  /** No release names the place in these months. */
  | "no_strikes"
  /** Releases of these months give no places. */
  | "not_placed"
  /** Airwars recorded no incident that it calls likely. */
  | "none_recorded"
  /** Nobody has published incidents in Iraq. */
  | "iraq"
  /** Its table is still being fetched, or could not be. */
  | "not_loaded"
  /** Known only from a later day than the one shown. */
  | "later"
  /** The source is not among those chosen. */
  | "not_chosen";

export type Known<Sum> = { readonly sum: Sum } | { readonly missing: Missing };

/** The three figures of a place. */
export type SameColumn = "strikes" | "killed" | "conceded";

/** A province, a city or a battle with its three figures. */
export interface SamePlace {
  readonly key: string;
  readonly country: Country;
  readonly governorate: GovernorateCode;
  /** Null for a province. */
  readonly placeId: PlaceId | null;
  readonly strikes: Known<StrikeSum>;
  readonly killed: Known<IncidentSum>;
  readonly conceded: Known<IncidentSum>;
  /** Airwars' incidents behind `killed`, and those of them that the Coalition accepted. */
  readonly incidents: { readonly all: number; readonly accepted: number } | null;
}

/** The places of a view with the months or days that their figures are for. */
export interface SameMonths {
  readonly kind: "months" | "battle";
  readonly start: Day;
  readonly end: Day;
  /** Whether strikes are known on every day, so that the three can be drawn side by side. */
  readonly isComparable: boolean;
  readonly places: readonly SamePlace[];
}
