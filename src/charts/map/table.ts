/** The map as a table: the rows of its marks, in their order. */
import { boundCells } from "../frame/boundCells";
import { type CellValue, EMPTY_CELL, markTable, type TableModel, textCell } from "../frame/table";
import type { MapData } from "./data";
import { detailLines, figureText, monthsText, numberText } from "./marks";
import type { MapContext, MapRow, MarkedRow } from "./rows";

const KEYS = [
  "place",
  "level",
  "country",
  "what",
  "source",
  "figure",
  "low",
  "high",
  "months",
  "details",
] as const;

function cellsOf(
  row: MapRow,
  data: MapData,
  context: MapContext,
): Readonly<Record<(typeof KEYS)[number], CellValue>> {
  const { words, language } = context;
  const { quantity, months, measure } = row;
  const bounds =
    quantity === null ? { low: EMPTY_CELL, high: EMPTY_CELL } : boundCells(quantity, language);
  const monthsWords = monthsText(months, context);
  return {
    place: textCell(row.longName),
    level: textCell(words.levels[row.level]),
    country: textCell(language.messages.parts.countries[row.country]),
    what: textCell(words.what[measure]),
    source: textCell(words.sources[measure]),
    figure:
      quantity === null
        ? { text: figureText(row, context), sort: null }
        : { text: numberText(measure, quantity, language), sort: row.value },
    ...bounds,
    months: months === null ? EMPTY_CELL : { text: monthsWords, sort: months[0] },
    details: textCell(
      detailLines(row, data, context)
        .filter((line) => line !== monthsWords)
        .map((line) => line.replace(/\.$/, ""))
        .join("; "),
    ),
  };
}

export function mapTable(
  rows: readonly MarkedRow[],
  data: MapData,
  context: MapContext,
): TableModel {
  return markTable(
    rows,
    {
      keys: KEYS,
      labels: context.words.columns,
      rowHeader: "place",
      numeric: ["low", "high"],
    },
    (row) => cellsOf(row, data, context),
  );
}
