/** Rows of the map: one number, or the reason why there is none, for one place. */
import type { FigureRef } from "../../figures/figureRef";
import type { Month } from "../../model/day";
import type { GovernorateCode } from "../../model/ids";
import type { Country, Place } from "../../model/placeTypes";
import type { Quantity } from "../../model/quantity";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { ChartLabels, LabelContext } from "../types";
import type { MapMessages } from "./messages/en";
import type { UnknownReason } from "./unknown";

export type MapContext = LabelContext<MapMessages>;

/** What is counted: strikes, civilians killed, or those that the Coalition accepted. */
export type MapMeasure = "strikes" | "killed" | "conceded";
/** Of what area; `unassigned` is a country without a province. */
export type Level = "province" | "place" | "unassigned" | "country";

export interface MapRow {
  /** Stable across filters. */
  readonly id: string;
  readonly measure: MapMeasure;
  readonly level: Level;
  readonly country: Country;
  readonly code: GovernorateCode | null;
  /** Of a town with coordinates. */
  readonly place: Place | null;
  /** Name on the map: "Raqqa". */
  readonly name: string;
  /** Name in a sentence: "Raqqa province". */
  readonly longName: string;
  /** Null where nothing is known, or nothing was recorded. */
  readonly quantity: Quantity | null;
  /** Highest value, for sizes. */
  readonly value: number;
  /** First and last month with figures. */
  readonly months: readonly [Month, Month] | null;
  /** Airwars' incidents behind it; null for strikes. */
  readonly incidents: number | null;
  /** Incidents without a number of killed. */
  readonly withoutNumber: number;
  /** What its card shows; null where there is no number. */
  readonly figure: FigureRef | null;
  /** Why strikes may be missing; of deaths `not_counted` where nobody counted by province. */
  readonly reasons: readonly (UnknownReason | "not_counted")[];
}

export interface MarkedRow extends MapRow {
  readonly mark: InteractiveMark;
}

export interface MapLabels extends ChartLabels {
  readonly rows: readonly MarkedRow[];
  /** Months with placed strikes in words; empty where there are none. */
  readonly strikesMonths: string;
  readonly killedMonths: string;
}
