/** Rows of the figure tables as estimates, totals and intervals. */

import type { Estimate, Victims } from "../model/estimateTypes";
import type { Quantity, QuantityKind } from "../model/quantity";
import type { StrikeInterval, StrikeTotal } from "../model/strikeTypes";
import { type CsvRow, day, flag, number, optional, optionalDay, published, text } from "./csv";

function quantity(row: CsvRow): Quantity {
  const kind = text(row, "kind") as QuantityKind;
  const n = (column: string) => number(row, column) ?? Number.NaN;
  switch (kind) {
    case "exact":
    case "about":
      return { kind, value: n("central") };
    case "at_least":
    case "more_than":
      return { kind, low: n("low") };
    case "up_to":
      return { kind, high: n("high") };
    case "range":
      return { kind, low: n("low"), high: n("high") };
  }
}

/** An estimate as its row has it: `victims` only where it differs from the source's. */
export type EstimateRow = Omit<Estimate, "victims"> & { readonly victims: Victims | null };

export function parseEstimate(row: CsvRow): EstimateRow {
  return {
    id: text(row, "id") as Estimate["id"],
    sourceId: text(row, "source_id") as Estimate["sourceId"],
    measure: text(row, "measure") as Estimate["measure"],
    quantity: quantity(row),
    countries: text(row, "countries") as Estimate["countries"],
    governorate: optional(row, "governorate") as Estimate["governorate"],
    placeId: optional(row, "place_id") as Estimate["placeId"],
    span: text(row, "span") as Estimate["span"],
    start: day(row, "start"),
    end: optionalDay(row, "end"),
    endBasis: text(row, "end_basis") as Estimate["endBasis"],
    actor: text(row, "actor") as Estimate["actor"],
    weapons: text(row, "weapons") as Estimate["weapons"],
    victims: optional(row, "victims") as EstimateRow["victims"],
    grade: text(row, "grade") as Estimate["grade"],
    published: published(row),
    notBefore: optionalDay(row, "not_before"),
    documentId: text(row, "document_id") as Estimate["documentId"],
    secondDocumentId: optional(row, "second_document_id") as Estimate["secondDocumentId"],
    editionId: optional(row, "edition_id") as Estimate["editionId"],
    figure: optional(row, "figure"),
    preferred: flag(row, "preferred"),
    preferredReason: optional(row, "preferred_reason"),
  };
}

export function parseTotal(row: CsvRow): StrikeTotal {
  return {
    id: text(row, "id") as StrikeTotal["id"],
    asOf: day(row, "as_of"),
    country: text(row, "country") as StrikeTotal["country"],
    actor: text(row, "actor") as StrikeTotal["actor"],
    value: number(row, "value") ?? 0,
    sourceId: text(row, "source_id") as StrikeTotal["sourceId"],
    published: published(row),
    documentId: text(row, "document_id") as StrikeTotal["documentId"],
    figure: optional(row, "figure"),
    preferred: flag(row, "preferred"),
    preferredReason: optional(row, "preferred_reason"),
  };
}

export function parseInterval(row: CsvRow): StrikeInterval {
  return {
    id: text(row, "id") as StrikeInterval["id"],
    start: day(row, "start"),
    end: day(row, "end"),
    country: text(row, "country") as StrikeInterval["country"],
    actor: text(row, "actor") as StrikeInterval["actor"],
    value: number(row, "value") ?? 0,
    basis: text(row, "basis") as StrikeInterval["basis"],
    sourceId: text(row, "source_id") as StrikeInterval["sourceId"],
    published: published(row),
    documentId: text(row, "document_id") as StrikeInterval["documentId"],
    timeline: flag(row, "timeline"),
    whole: text(row, "timeline") === "whole",
    partOf: optional(row, "part_of") as StrikeInterval["partOf"],
    figure: optional(row, "figure"),
    preferred: flag(row, "preferred"),
    preferredReason: optional(row, "preferred_reason"),
  };
}
