/** Rows of the comparison by place: strikes of a place, or a count of civilians killed there. */

import type { Day } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import type { PlaceSum } from "../../model/places";
import type { Country } from "../../model/placeTypes";
import type { Quantity } from "../../model/quantity";
import type { BarInput, BarLine } from "../../plot/barLayout";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { ChartLabels, LabelContext } from "../types";
import type { PlacesMessages } from "./messages/en";
import type { StripLane } from "./monthStrip";
import type { PlaceGroup } from "./placeGroups";
import type { SameColumn } from "./samePlaces";

export type PlacesContext = LabelContext<PlacesMessages>;

export type Level = PlaceGroup["kind"] | "place";

interface Row {
  readonly mark: InteractiveMark;
  /** The place counted. */
  readonly place: string;
  readonly level: Level;
}

/** Strikes of a country, a province or a place, added up from daily releases. */
export interface StrikesRow extends Row {
  readonly kind: "strikes";
  readonly country: Country;
  readonly sum: PlaceSum;
  readonly bar: BarInput;
}

/** A count of civilians killed, in words. */
export interface KilledRow extends Row {
  readonly kind: "killed";
  readonly estimate: Estimate;
  /** Who counted. */
  readonly name: string;
  readonly figure: string;
  readonly lines: readonly BarLine[];
  /** The badge as a control that opens what differs; null where there is nothing to compare with. */
  readonly badge: InteractiveMark | null;
}

/** One of the three figures of a place for the same months. */
export interface SameRow extends Row {
  readonly kind: "same";
  readonly column: SameColumn;
  readonly country: Country;
  readonly quantity: Quantity;
  readonly figure: string;
  /** The incidents behind it; empty where there are none. */
  readonly detail: string;
  readonly start: Day;
  readonly end: Day;
  readonly period: string;
  readonly published: Day;
  /** Killed per 100 strikes; null where it is not known. */
  readonly rate: Quantity | null;
}

export type PlaceRow = SameRow | StrikesRow | KilledRow;

/** Strikes in the order of the view. */
export interface StrikesList {
  /** Words without a bar: a country holds its provinces. */
  readonly countries: readonly StrikesRow[];
  /** Governorates of both countries, and strikes without one. */
  readonly provinces: readonly StrikesRow[];
  readonly places: readonly StrikesRow[];
  /** All strikes with a place; null when no release names one. */
  readonly sum: PlaceSum | null;
}

/** All counts of one city, governorate or country. */
export interface PlaceCard {
  readonly key: string;
  readonly level: Level;
  readonly place: string;
  /** The place with the months that its counts cover. */
  readonly heading: string;
  readonly rows: readonly KilledRow[];
}

/** A figure of a place, or the reason why it has none. */
export interface SameCell {
  readonly column: SameColumn;
  readonly text: string;
  /** The incidents behind the figure; empty where there are none. */
  readonly detail: string;
  /** The row of the table that it is; null without a figure. */
  readonly row: SameRow | null;
}

/** A place with its three cells. */
export interface SameLine {
  readonly key: string;
  readonly name: string;
  /** Whether its figures are of a whole province. */
  readonly isProvince: boolean;
  readonly country: Country;
  readonly cells: readonly SameCell[];
}

export interface SameHeading {
  readonly column: SameColumn;
  readonly name: string;
  /** The name where columns are narrow. */
  readonly short: string;
  readonly source: string;
  /** Whether its figures may be compared, and so are drawn as bars. */
  readonly isDrawn: boolean;
}

/** The comparison for the same months with all its words. */
export interface SameLabels {
  /** In the order of the columns, which is that of the cells of every line. */
  readonly headings: readonly SameHeading[];
  readonly lines: readonly SameLine[];
  readonly isComparable: boolean;
  /** The months or days that the figures are for. */
  readonly period: string;
  readonly lanes: readonly StripLane[];
}

/** The labels of the chart with the rows they are written from. */
export interface PlacesLabels extends ChartLabels {
  /** The three figures side by side; null where the lists below are all there is. */
  readonly same: SameLabels | null;
  readonly strikes: StrikesList;
  readonly cards: readonly PlaceCard[];
  /** What a compact frame shows: the card of a chosen place, or null for the strikes. */
  readonly compactCard: PlaceCard | null;
}

/** All rows in reading order. */
export function allRows({
  same,
  strikes,
  cards,
}: Pick<PlacesLabels, "same" | "strikes" | "cards">): readonly PlaceRow[] {
  const { countries, provinces, places } = strikes;
  const sameMarks = (same?.lines ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ row }) => row ?? []),
  );
  return [
    ...sameMarks,
    ...countries,
    ...provinces,
    ...places,
    ...cards.flatMap(({ rows }) => rows),
  ];
}
