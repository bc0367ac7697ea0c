/** Rows of the record as figures that two editions of the data can be compared by. */

import type { Edition } from "./editionTypes";
import type { Estimate } from "./estimateTypes";
import type { IncidentSum } from "./incidentSum";
import type { PlaceSum } from "./places";
import type { Place } from "./placeTypes";
import type { Published } from "./published";
import type { Quantity } from "./quantity";
import type { CampaignEvent } from "./record";
import { COALITION_SOURCE } from "./sources";
import type { StrikeSum } from "./strikeSum";
import type { StrikeInterval, StrikeTotal } from "./strikeTypes";

/** Columns that count what one monthly report alone is about, not all since August 2014. */
export const MONTHLY_COLUMNS = [
  "received",
  "completed",
  "credible",
  "nonCredible",
  "duplicates",
] as const;
export type MonthlyColumn = (typeof MONTHLY_COLUMNS)[number];

/** Columns of an official report that a chart shows as figures. */
export type EditionColumn = "strikes" | "engagements" | "killed" | "open" | MonthlyColumn;

export function isMonthly(column: EditionColumn): column is MonthlyColumn {
  return (MONTHLY_COLUMNS as readonly string[]).includes(column);
}

/** A row of a table that holds a figure. */
export type RowRef =
  | { readonly kind: "estimate"; readonly estimate: Estimate }
  | { readonly kind: "edition"; readonly edition: Edition; readonly column: EditionColumn }
  | { readonly kind: "interval"; readonly interval: StrikeInterval }
  | { readonly kind: "total"; readonly total: StrikeTotal }
  | { readonly kind: "event"; readonly event: CampaignEvent };

/** The row or rows behind a figure. */
export type FigureRow =
  | RowRef
  | { readonly kind: "releases"; readonly place: Place; readonly sum: PlaceSum }
  | { readonly kind: "incidents"; readonly sum: IncidentSum }
  | { readonly kind: "placed"; readonly sum: StrikeSum };

/** What a reader can see of a figure, each part as text without language. */
export interface FigureFacts {
  /** The number with its kind, for instance `range 6575 9968`; why there is none, if so. */
  readonly value: string;
  readonly period: string;
  readonly published: string;
  /** Who says so, of whose strikes, where, of which kind. */
  readonly scope: string;
}
export const FACTS = ["value", "period", "published", "scope"] as const;
export type Fact = (typeof FACTS)[number];

/** A figure of a view. Its key is the same in every edition of the data that has it. */
export interface Figure {
  readonly key: string;
  readonly row: FigureRow;
  readonly facts: FigureFacts;
}

const words = (...parts: readonly (string | number | null)[]) =>
  parts.map((part) => part ?? "-").join(" ");

function quantityText(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return words(quantity.kind, quantity.value);
    case "at_least":
    case "more_than":
      return words(quantity.kind, quantity.low);
    case "up_to":
      return words(quantity.kind, quantity.high);
    case "range":
      return words(quantity.kind, quantity.low, quantity.high);
  }
}

const publishedText = ({ text, precision }: Published) => text ?? precision;

export function estimateFigure(estimate: Estimate): Figure {
  const { measure, countries, governorate, placeId, actor, weapons, grade, span } = estimate;
  return {
    key: `estimates/${estimate.id}`,
    row: { kind: "estimate", estimate },
    facts: {
      value: quantityText(estimate.quantity),
      period: words(estimate.start, estimate.end, estimate.endBasis),
      published: publishedText(estimate.published),
      scope: words(
        estimate.sourceId,
        measure,
        span,
        countries,
        governorate,
        placeId,
        actor,
        weapons,
        grade,
      ),
    },
  };
}

/** A cell of an official report; a cell without a number says why. */
export function editionFigure(edition: Edition, column: EditionColumn): Figure {
  const value = edition[column];
  return {
    key: `editions/${edition.id}/${column}`,
    row: { kind: "edition", edition, column },
    facts: {
      value: value === null ? "none" : words("exact", value),
      period: words("to", edition.dataThrough),
      published: publishedText(edition.published),
      scope: COALITION_SOURCE,
    },
  };
}

export function intervalFigure(interval: StrikeInterval): Figure {
  return {
    key: `strikes/${interval.id}`,
    row: { kind: "interval", interval },
    facts: {
      value: words("exact", interval.value, interval.basis),
      period: words(interval.start, interval.end),
      published: publishedText(interval.published),
      scope: words(interval.sourceId, interval.country, interval.actor),
    },
  };
}

export function totalFigure(total: StrikeTotal): Figure {
  return {
    key: `strike_totals/${total.id}`,
    row: { kind: "total", total },
    facts: {
      value: words("exact", total.value),
      period: words("to", total.asOf),
      published: publishedText(total.published),
      scope: words(total.sourceId, total.country, total.actor),
    },
  };
}

/** Strikes of the daily releases near one place, added up over a view's window. */
export function releasesFigure(place: Place, sum: PlaceSum): Figure {
  return {
    key: `strikes_by_place/${place.id}`,
    row: { kind: "releases", place, sum },
    facts: {
      value: words("exact", sum.strikes),
      period: words(sum.firstRelease, sum.lastRelease),
      published: words(sum.rows, "releases"),
      scope: words(place.country, place.governorate),
    },
  };
}

/** Airwars' incidents in Syria, added up over a view's window. */
export function incidentFigure(sum: IncidentSum): Figure {
  const { governorate, others = [], area, grade, answer, delay } = sum;
  return {
    key: `${sum.table}/${sum.id}`,
    row: { kind: "incidents", sum },
    facts: {
      value: quantityText(sum.quantity),
      period: words(sum.start, sum.end),
      published: sum.published,
      scope: words(sum.measure, governorate, ...others, area, grade, answer, delay, sum.rows),
    },
  };
}

/** Strikes near a place, added up by month of the strike or of a battle. */
export function strikeSumFigure(sum: StrikeSum): Figure {
  const { country, governorate, placeId, rows } = sum;
  return {
    key: `${sum.table}/${sum.id}`,
    row: { kind: "placed", sum },
    facts: {
      value: quantityText(sum.quantity),
      period: words(sum.start, sum.end),
      published: sum.knownBy,
      scope: words(country, governorate, placeId, rows),
    },
  };
}

export function eventFigure(event: CampaignEvent): Figure {
  return {
    key: `events/${event.id}`,
    row: { kind: "event", event },
    facts: {
      value: event.title,
      period: words(event.start, event.end),
      published: "-",
      scope: event.country,
    },
  };
}
