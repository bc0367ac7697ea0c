/** The marks of the gap in ratio order, and the table of the same rows. */

import type { GapRows, ScopePanel, TotalPoint } from "../../model/gap";
import { minimumOf } from "../../model/headline";
import type { RatioPoint } from "../../model/ratioSeries";
import { statedEnd } from "../../model/scope";
import type { SeriesPoint } from "../../model/series";
import type { Estimate, StrikeTotal } from "../../model/types";
import { scopeBadge } from "../../plot/scopeBadge";
import type { InteractiveMark } from "../../plot/useMarkNavigation";
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

/** The distance that each publication set, by the id of its row. */
export type RatioByRow = ReadonlyMap<string, RatioPoint>;

/** A ratio belongs to the figures whose publication made it. */
export function ratioByRow(ratios: readonly RatioPoint[]): RatioByRow {
  const found = new Map<string, RatioPoint>();
  let last: RatioPoint | null = null;
  for (const ratio of ratios) {
    for (const side of ["official", "monitor"] as const)
      if (last?.[side].row.id !== ratio[side].row.id) found.set(ratio[side].row.id, ratio);
    last = ratio;
  }
  return found;
}

export function totalMark(
  context: GapContext,
  step: TotalPoint,
  ratios: RatioByRow,
): InteractiveMark {
  const { row, edition } = step;
  return {
    id: `total:${row.id}`,
    label: totalLabel(context, step, ratios.get(row.id) ?? null),
    figure:
      edition === null
        ? { kind: "estimate", estimate: row }
        : { kind: "edition", edition, column: "killed" },
  };
}

/** The first total that stands in a panel; its scope is the panel's. */
const firstOf = (panel: ScopePanel | undefined) =>
  panel?.series.flatMap(({ points }) => points.findLast(({ isOnLine }) => isOnLine)?.row ?? [])[0];

/** Opens in what a panel that stands apart counts something else than the first panel. */
function scopeMark(
  context: GapContext,
  { panels }: GapRows,
  panel: ScopePanel,
): readonly InteractiveMark[] {
  const [a, b] = [firstOf(panel), firstOf(panels[0])];
  if (panel === panels[0] || a === undefined || b === undefined) return [];
  const name = (row: Estimate) => `${sourceName(context, row.sourceId)}, ${areaName(context, row)}`;
  return [scopeBadge(`differs:${panel.key}`, context.words.differs(name(a), name(b)), a, b)];
}

export function strikesMark(context: GapContext, step: SeriesPoint<StrikeTotal>): InteractiveMark {
  return {
    id: `strikes:${step.row.id}`,
    label: strikesLabel(context, step),
    figure: { kind: "total", total: step.row },
  };
}

/** Every mark: panel by panel, first the badge of one that stands apart, source by source, in time. */
export function buildMarks(
  context: GapContext,
  rows: GapRows,
  ratios: RatioByRow,
): readonly InteractiveMark[] {
  return [
    ...rows.panels.flatMap((panel) => [
      ...scopeMark(context, rows, panel),
      ...panel.series.flatMap(({ points }) =>
        points.map((step) => totalMark(context, step, ratios)),
      ),
    ]),
    ...rows.strikes.map((step) => strikesMark(context, step)),
  ];
}

type Cells = Record<
  "source" | "what" | "area" | "figure" | "published" | "data" | "ratio" | "grade",
  CellValue
>;

const NONE: CellValue = { text: "", sort: null };

function totalRow(
  context: GapContext,
  step: TotalPoint,
  ratios: RatioByRow,
  apart: Estimate | undefined,
): TableRow {
  const { language, words } = context;
  const { row } = step;
  const mark = totalMark(context, step, ratios);
  const ratio = ratios.get(row.id);
  const cells: Cells = {
    source: textCell(sourceName(context, row.sourceId)),
    what: textCell(words.what.killed),
    area: {
      ...textCell(areaName(context, row)),
      ...(apart && { opens: { kind: "scopes", a: row, b: apart } }),
    },
    figure: { text: language.format.quantity(row.quantity), sort: minimumOf(row.quantity) },
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

function strikesRow(context: GapContext, step: SeriesPoint<StrikeTotal>): TableRow {
  const { language, words } = context;
  const { row } = step;
  const mark = strikesMark(context, step);
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

/** One row per mark, in the same order. */
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
    ...rows.panels.flatMap((panel, at) => {
      const apart = at === 0 ? undefined : firstOf(rows.panels[0]);
      return panel.series.flatMap(({ points }) =>
        points.map((step) => totalRow(context, step, ratios, apart)),
      );
    }),
    ...rows.strikes.map((step) => strikesRow(context, step)),
  ]);
}
