import { backlogMonths, FLOWS, OUTCOMES, type ReportMonth } from "../../model/backlog";
import { editionFigure, type Figure } from "../../model/figures";
import type { ChartInput } from "../types";

/** The months of the view with their reports, gaps included. */
export function getData({ record, view }: ChartInput): readonly ReportMonth[] {
  return backlogMonths(record, view);
}

export function getFigures(input: ChartInput): readonly Figure[] {
  return getData(input).flatMap(({ edition }) =>
    edition === null ? [] : [...FLOWS, ...OUTCOMES].map((column) => editionFigure(edition, column)),
  );
}
