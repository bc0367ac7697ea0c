/** Opening the card of a figure: its source, date, scope and document. */
import { createContext, useContext } from "react";
import type { Day } from "../model/day";
import type { Edition } from "../model/editionTypes";
import type { Estimate } from "../model/estimateTypes";
import type { RowRef } from "../model/figures";
import type { Ratio } from "../model/headline";
import type { PlaceId } from "../model/ids";
import type { IncidentSum } from "../model/incidentSum";
import type { Country } from "../model/placeTypes";
import type { StrikeSum } from "../model/strikeSum";

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

/** Reports the Coalition decided, added up over its monthly reports; derived on the page. */
export interface ReportSum {
  /** All of them, or those with one result; `rest`: duplicates, or no result published. */
  readonly part: "completed" | "credible" | "nonCredible" | "rest";
  readonly value: number;
  /** The monthly reports added up, oldest first: at least one. */
  readonly editions: readonly Edition[];
}

/** How many times the monitor's minimum is the Coalition's own figure. */
export type KnownRatio = Extract<Ratio, { readonly known: true }>;

/** The figure a card is about: a row of the record, or what the page works out from rows. */
export type FigureRef =
  | RowRef
  | { readonly kind: "placed"; readonly sum: StrikeSum }
  | { readonly kind: "releases"; readonly sum: ReleaseSum }
  | { readonly kind: "reports"; readonly sum: ReportSum }
  | { readonly kind: "incidents"; readonly sum: IncidentSum }
  | { readonly kind: "ratio"; readonly ratio: KnownRatio };

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
