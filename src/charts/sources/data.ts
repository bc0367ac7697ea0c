import { compareSources, type ScopeGroup } from "../../model/comparison";
import { estimateFigure, type Figure } from "../../model/figures";
import type { ChartInput } from "../types";

/** The estimates of the view, grouped by what they count. */
export function getData({ record, view }: ChartInput): readonly ScopeGroup[] {
  return compareSources(record, view);
}

export function getFigures(input: ChartInput): readonly Figure[] {
  return getData(input).flatMap(({ rows }) => rows.map(({ estimate }) => estimateFigure(estimate)));
}
