/** Opening the card of a figure: its source, date, scope and document. */
import { createContext, useContext } from "react";
import type { Day } from "../model/day";
import type { Ratio } from "../model/headline";
import type {
  CampaignEvent,
  Country,
  Edition,
  Estimate,
  PlaceId,
  StrikeInterval,
  StrikeTotal,
} from "../model/types";

/** Columns of an edition that have a card of their own. */
export type EditionColumn = "strikes" | "engagements" | "killed" | "open" | MonthlyColumn;

/** Columns that count what one monthly report alone is about, not all since August 2014. */
export const MONTHLY_COLUMNS = [
  "received",
  "completed",
  "credible",
  "nonCredible",
  "duplicates",
] as const;
export type MonthlyColumn = (typeof MONTHLY_COLUMNS)[number];

export function isMonthly(column: EditionColumn): column is MonthlyColumn {
  return (MONTHLY_COLUMNS as readonly string[]).includes(column);
}

/** Strikes of the daily releases added up for one place or governorate; derived on the page. */
export interface ReleaseSum {
  readonly name: string;
  readonly country: Country;
  readonly value: number;
  readonly firstRelease: Day;
  readonly lastRelease: Day;
  readonly rows: number;
  /** The places whose releases are added up. */
  readonly placeIds: readonly PlaceId[];
}

/** How many times the monitor's minimum is the Coalition's own figure. */
export type KnownRatio = Extract<Ratio, { readonly known: true }>;

/** The figure a card is about. */
export type FigureRef =
  | { readonly kind: "estimate"; readonly estimate: Estimate }
  | { readonly kind: "edition"; readonly edition: Edition; readonly column: EditionColumn }
  | { readonly kind: "interval"; readonly interval: StrikeInterval }
  | { readonly kind: "total"; readonly total: StrikeTotal }
  | { readonly kind: "releases"; readonly sum: ReleaseSum }
  | { readonly kind: "ratio"; readonly ratio: KnownRatio }
  | { readonly kind: "event"; readonly event: CampaignEvent };

/** Two figures whose scopes are to be set side by side. */
export interface ScopesRef {
  readonly kind: "scopes";
  readonly a: Estimate;
  readonly b: Estimate;
}

/** What a press can open: the card of a figure, or what differs between two. */
export type DialogTarget = FigureRef | ScopesRef;

const DialogContext = createContext<(figure: DialogTarget) => void>(() => {});

export const DialogProvider = DialogContext.Provider;

/** A function that opens the card of a figure, or what differs between two. */
export function useOpenDialog(): (figure: DialogTarget) => void {
  return useContext(DialogContext);
}
