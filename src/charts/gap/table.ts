/** The chart as a table: a row for each mark, in their order. */

import type { Estimate } from "../../model/estimateTypes";
import type { GapRows, ScopePanel, TotalPoint } from "../../model/gap";
import type { Published } from "../../model/published";
import { quantityMinimum } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import type { SeriesPoint } from "../../model/series";
import type { StrikeTotal } from "../../model/strikeTypes";
import {
  type CellValue,
  type Column,
  EMPTY_CELL,
  lazyTable,
  type TableModel,
  type TableRow,
  textCell,
} from "../frame/table";
import {
  areaName,
  dataWords,
  type GapContext,
  publishedWords,
  ratioWords,
  sourceName,
} from "./labels";
import { firstCurrent, type RatioByRow, strikesMark, totalMark } from "./marks";

type Cells = Record<
  "source" | "what" | "area" | "figure" | "published" | "data" | "ratio" | "grade",
  CellValue
>;

/** The date alone, since the head of the column says what it is; undated pages in words. */
function publishedCell(
  context: GapContext,
  published: Published,
  notBefore: Estimate["notBefore"] = null,
): CellValue {
  const text =
    published.text === null
      ? publishedWords(context, published, notBefore)
      : context.language.format.published(published);
  return { text, sort: published.knownBy };
}

function totalRow(
  context: GapContext,
  panel: ScopePanel,
  point: TotalPoint,
  ratios: RatioByRow,
  comparedTo: Estimate | undefined,
): TableRow {
  const { language, words } = context;
  const { row } = point;
  const mark = totalMark(context, panel, point, ratios);
  const ratio = ratios.get(row.id);
  const cells: Cells = {
    source: textCell(sourceName(context, row.sourceId)),
    what: textCell(words.what.killed),
    area: {
      ...textCell(areaName(context, row)),
      ...(comparedTo && { opens: { kind: "scopes", a: row, b: comparedTo } }),
    },
    figure: { text: language.format.quantity(row.quantity), sort: quantityMinimum(row.quantity) },
    published: publishedCell(context, row.published, row.notBefore),
    data: { text: dataWords(context, row), sort: statedEnd(row) },
    ratio:
      ratio === undefined
        ? EMPTY_CELL
        : { text: words.times(ratioWords(context, ratio)), sort: ratio.ratio },
    grade: textCell(language.messages.parts.grades[row.grade]),
  };
  return { id: mark.id, cells, figure: mark.figure };
}

function strikesRow(context: GapContext, point: SeriesPoint<StrikeTotal>): TableRow {
  const { language, words } = context;
  const { row } = point;
  const mark = strikesMark(context, point);
  const cells: Cells = {
    source: textCell(sourceName(context, row.sourceId)),
    what: textCell(words.what.strikes),
    area: textCell(language.messages.parts.countries[row.country]),
    figure: { text: language.format.number(row.value), sort: row.value },
    published: publishedCell(context, row.published),
    data: { text: words.data.to(language.format.day(row.asOf)), sort: row.asOf },
    ratio: EMPTY_CELL,
    grade: EMPTY_CELL,
  };
  return { id: mark.id, cells, figure: mark.figure };
}

/** One row for each mark except the scope badges, in the same order. */
export function buildTable(context: GapContext, rows: GapRows, ratios: RatioByRow): TableModel {
  const { columns } = context.words;
  const head: readonly Column[] = [
    { key: "source", label: columns.source, rowHeader: true },
    { key: "figure", label: columns.figure, numeric: true, opensCard: true },
    { key: "published", label: columns.published },
    { key: "data", label: columns.data },
    { key: "what", label: columns.what },
    { key: "area", label: columns.area },
    { key: "ratio", label: columns.ratio, numeric: true },
    { key: "grade", label: columns.grade },
  ];
  return lazyTable(head, () => [
    ...rows.panels.flatMap((panel, index) => {
      const comparedTo = index === 0 ? undefined : firstCurrent(rows.panels[0]);
      return panel.series.flatMap(({ points }) =>
        points.map((point) => totalRow(context, panel, point, ratios, comparedTo)),
      );
    }),
    ...rows.strikes.map((point) => strikesRow(context, point)),
  ]);
}
