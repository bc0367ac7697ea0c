/** The chart's marks in reading order, and the table with the same rows. */

import type { GapRows, ScopePanel, TotalPoint } from "../../model/gap";
import { quantityMinimum } from "../../model/quantity";
import type { RatioPoint } from "../../model/ratioSeries";
import { statedEnd } from "../../model/scope";
import type { SeriesPoint } from "../../model/series";
import type { Estimate, StrikeTotal } from "../../model/types";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { scopeBadge } from "../../plot/scopeBadge";
import {
  type CellValue,
  type Column,
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
  strikesLabel,
  totalLabel,
} from "./labels";

/** The ratio that each publication changed, by the id of its row. */
export type RatioByRow = ReadonlyMap<string, RatioPoint>;

/** Assigns each ratio to the figures that changed it. */
export function ratioByRow(ratios: readonly RatioPoint[]): RatioByRow {
  const byRow = new Map<string, RatioPoint>();
  let last: RatioPoint | null = null;
  for (const ratio of ratios) {
    for (const side of ["official", "monitor"] as const)
      if (last?.[side].row.id !== ratio[side].row.id) byRow.set(ratio[side].row.id, ratio);
    last = ratio;
  }
  return byRow;
}

export function totalMark(
  context: GapContext,
  point: TotalPoint,
  ratios: RatioByRow,
): InteractiveMark {
  const { row, edition } = point;
  return {
    id: `total:${row.id}`,
    label: totalLabel(context, point, ratios.get(row.id) ?? null),
    figure:
      edition === null
        ? { kind: "estimate", estimate: row }
        : { kind: "edition", edition, column: "killed" },
  };
}

/** The first current total in a panel, which has the panel's scope. */
const firstCurrent = (panel: ScopePanel | undefined) =>
  panel?.series.flatMap(({ points }) => points.findLast(({ isOnLine }) => isOnLine)?.row ?? [])[0];

/** The badge that opens how a panel's scope differs from the first panel's. */
function scopeMark(
  context: GapContext,
  { panels }: GapRows,
  panel: ScopePanel,
): readonly InteractiveMark[] {
  const [a, b] = [firstCurrent(panel), firstCurrent(panels[0])];
  if (panel === panels[0] || a === undefined || b === undefined) return [];
  const name = (row: Estimate) => `${sourceName(context, row.sourceId)}, ${areaName(context, row)}`;
  return [scopeBadge(`differs:${panel.key}`, context.words.differs(name(a), name(b)), a, b)];
}

export function strikesMark(context: GapContext, point: SeriesPoint<StrikeTotal>): InteractiveMark {
  return {
    id: `strikes:${point.row.id}`,
    label: strikesLabel(context, point),
    figure: { kind: "total", total: point.row },
  };
}

/** All marks in reading order: by panel (its scope badge first), source and time. */
export function buildMarks(
  context: GapContext,
  rows: GapRows,
  ratios: RatioByRow,
): readonly InteractiveMark[] {
  return [
    ...rows.panels.flatMap((panel) => [
      ...scopeMark(context, rows, panel),
      ...panel.series.flatMap(({ points }) =>
        points.map((point) => totalMark(context, point, ratios)),
      ),
    ]),
    ...rows.strikes.map((point) => strikesMark(context, point)),
  ];
}

type Cells = Record<
  "source" | "what" | "area" | "figure" | "published" | "data" | "ratio" | "grade",
  CellValue
>;

const NONE: CellValue = { text: "", sort: null };

function totalRow(
  context: GapContext,
  point: TotalPoint,
  ratios: RatioByRow,
  comparedTo: Estimate | undefined,
): TableRow {
  const { language, words } = context;
  const { row } = point;
  const mark = totalMark(context, point, ratios);
  const ratio = ratios.get(row.id);
  const cells: Cells = {
    source: textCell(sourceName(context, row.sourceId)),
    what: textCell(words.what.killed),
    area: {
      ...textCell(areaName(context, row)),
      ...(comparedTo && { opens: { kind: "scopes", a: row, b: comparedTo } }),
    },
    figure: { text: language.format.quantity(row.quantity), sort: quantityMinimum(row.quantity) },
    published: {
      text: publishedWords(context, row.published, row.notBefore),
      sort: row.published.knownBy,
    },
    data: { text: dataWords(context, row), sort: statedEnd(row) },
    ratio:
      ratio === undefined
        ? NONE
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
    published: { text: publishedWords(context, row.published), sort: row.published.knownBy },
    data: { text: words.data.to(language.format.day(row.asOf)), sort: row.asOf },
    ratio: NONE,
    grade: NONE,
  };
  return { id: mark.id, cells, figure: mark.figure };
}

/** One row for each mark except the scope badges, in the same order. */
export function buildTable(context: GapContext, rows: GapRows, ratios: RatioByRow): TableModel {
  const { columns } = context.words;
  const head: readonly Column[] = [
    { key: "source", label: columns.source, rowHeader: true },
    { key: "what", label: columns.what },
    { key: "area", label: columns.area },
    { key: "figure", label: columns.figure, numeric: true, opensCard: true },
    { key: "published", label: columns.published },
    { key: "data", label: columns.data },
    { key: "ratio", label: columns.ratio, numeric: true },
    { key: "grade", label: columns.grade },
  ];
  return lazyTable(head, () => [
    ...rows.panels.flatMap((panel, index) => {
      const comparedTo = index === 0 ? undefined : firstCurrent(rows.panels[0]);
      return panel.series.flatMap(({ points }) =>
        points.map((point) => totalRow(context, point, ratios, comparedTo)),
      );
    }),
    ...rows.strikes.map((point) => strikesRow(context, point)),
  ]);
}
