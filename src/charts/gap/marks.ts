/** The marks of the gap in reading order, and the table of the same rows. */
import type { Estimate, StrikeTotal } from "../../data/types";
import type { GapRows, ScopePanel, TotalStep } from "../../record/gap";
import type { GapReading } from "../../record/gapReading";
import { minimumOf } from "../../record/headline";
import { statedEnd } from "../../record/scope";
import type { Step } from "../../record/steps";
import { differsBadge } from "../parts/badge";
import {
  type CellValue,
  type Column,
  lazyTable,
  type TableModel,
  type TableRow,
  textCell,
} from "../parts/table";

import type { Mark } from "../parts/useMarks";
import {
  areaName,
  dataWords,
  publishedWords,
  ratioWords,
  type Speech,
  sourceName,
  strikesLabel,
  totalLabel,
} from "./text";

/** The distance that each publication set, by the id of its row. */
export type ReadingOf = ReadonlyMap<string, GapReading>;

/** A reading belongs to the figures whose publication made it. */
export function readingOf(readings: readonly GapReading[]): ReadingOf {
  const found = new Map<string, GapReading>();
  let last: GapReading | null = null;
  for (const reading of readings) {
    for (const side of ["official", "monitor"] as const)
      if (last?.[side].row.id !== reading[side].row.id) found.set(reading[side].row.id, reading);
    last = reading;
  }
  return found;
}

export function totalMark(speech: Speech, step: TotalStep, readings: ReadingOf): Mark {
  const { row, edition } = step;
  return {
    id: `total:${row.id}`,
    label: totalLabel(speech, step, readings.get(row.id) ?? null),
    subject:
      edition === null
        ? { kind: "estimate", estimate: row }
        : { kind: "edition", edition, column: "killed" },
  };
}

/** The first total that stands in a panel; its scope is the panel's. */
const firstOf = (panel: ScopePanel | undefined) =>
  panel?.series.flatMap(({ steps }) => steps.findLast(({ leads }) => leads)?.row ?? [])[0];

/** Opens in what a panel that stands apart counts something else than the first panel. */
function differsMark(speech: Speech, { panels }: GapRows, panel: ScopePanel): readonly Mark[] {
  const [a, b] = [firstOf(panel), firstOf(panels[0])];
  if (panel === panels[0] || a === undefined || b === undefined) return [];
  const name = (row: Estimate) => `${sourceName(speech, row.sourceId)}, ${areaName(speech, row)}`;
  return [differsBadge(`differs:${panel.key}`, speech.words.differs(name(a), name(b)), a, b)];
}

export function strikesMark(speech: Speech, step: Step<StrikeTotal>): Mark {
  return {
    id: `strikes:${step.row.id}`,
    label: strikesLabel(speech, step),
    subject: { kind: "total", total: step.row },
  };
}

/** Every mark: panel by panel, first the badge of one that stands apart, source by source, in time. */
export function marksOf(speech: Speech, rows: GapRows, readings: ReadingOf): readonly Mark[] {
  return [
    ...rows.panels.flatMap((panel) => [
      ...differsMark(speech, rows, panel),
      ...panel.series.flatMap(({ steps }) =>
        steps.map((step) => totalMark(speech, step, readings)),
      ),
    ]),
    ...rows.strikes.map((step) => strikesMark(speech, step)),
  ];
}

type Cells = Record<
  "source" | "what" | "area" | "figure" | "published" | "data" | "ratio" | "grade",
  CellValue
>;

const NONE: CellValue = { text: "", sort: null };

function totalRow(
  speech: Speech,
  step: TotalStep,
  readings: ReadingOf,
  apart: Estimate | undefined,
): TableRow {
  const { language, words } = speech;
  const { row } = step;
  const mark = totalMark(speech, step, readings);
  const reading = readings.get(row.id);
  const cells: Cells = {
    source: textCell(sourceName(speech, row.sourceId)),
    what: textCell(words.what.killed),
    area: {
      ...textCell(areaName(speech, row)),
      ...(apart && { opens: { kind: "scopes", a: row, b: apart } }),
    },
    figure: { text: language.format.quantity(row.quantity), sort: minimumOf(row.quantity) },
    published: {
      text: publishedWords(speech, row.published, row.notBefore),
      sort: row.published.knownBy,
    },
    data: { text: dataWords(speech, row), sort: statedEnd(row) },
    ratio:
      reading === undefined
        ? NONE
        : { text: words.times(ratioWords(speech, reading)), sort: reading.ratio },
    grade: textCell(language.messages.parts.grades[row.grade]),
  };
  return { id: mark.id, cells, subject: mark.subject };
}

function strikesRow(speech: Speech, step: Step<StrikeTotal>): TableRow {
  const { language, words } = speech;
  const { row } = step;
  const mark = strikesMark(speech, step);
  const cells: Cells = {
    source: textCell(sourceName(speech, row.sourceId)),
    what: textCell(words.what.strikes),
    area: textCell(language.messages.parts.countries[row.country]),
    figure: { text: language.format.number(row.value), sort: row.value },
    published: { text: publishedWords(speech, row.published), sort: row.published.knownBy },
    data: { text: words.data.to(language.format.day(row.asOf)), sort: row.asOf },
    ratio: NONE,
    grade: NONE,
  };
  return { id: mark.id, cells, subject: mark.subject };
}

/** One row per mark, in the same order. */
export function tableOf(speech: Speech, rows: GapRows, readings: ReadingOf): TableModel {
  const { columns } = speech.words;
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
      return panel.series.flatMap(({ steps }) =>
        steps.map((step) => totalRow(speech, step, readings, apart)),
      );
    }),
    ...rows.strikes.map((step) => strikesRow(speech, step)),
  ]);
}
