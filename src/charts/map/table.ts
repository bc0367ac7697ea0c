/** The map as a table: the rows of its marks, in their order. */
import { boundCells } from "../frame/boundCells";
import { type CellValue, lazyTable, type TableModel, textCell } from "../frame/table";
import type { MapData } from "./data";
import { detailLines, figureText, monthsText } from "./marks";
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

const NONE: CellValue = { text: "", sort: null };

function cellsOf(
  row: MapRow,
  data: MapData,
  context: MapContext,
): Readonly<Record<(typeof KEYS)[number], CellValue>> {
  const { words, language } = context;
  const { quantity, months, measure } = row;
  const bounds = quantity === null ? { low: NONE, high: NONE } : boundCells(quantity, language);
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
        : { text: language.format.quantity(quantity), sort: row.value },
    ...bounds,
    months: months === null ? NONE : { text: monthsWords, sort: months[0] },
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
  const { columns } = context.words;
  return lazyTable(
    KEYS.map((key) => ({
      key,
      label: columns[key],
      numeric: key === "low" || key === "high",
      rowHeader: key === "place",
      opensCard: key === "figure",
    })),
    () =>
      rows.map((row) => ({
        id: row.id,
        figure: row.mark.figure,
        cells: cellsOf(row, data, context),
      })),
  );
}
