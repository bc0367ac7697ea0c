/** The marks of the backlog in reading order, panel by panel, and the table of the same rows. */

import type { FigureRef } from "../../figures/figureRef";
import {
  FLOWS,
  type Flow,
  getCell,
  OUTCOMES,
  type Outcome,
  type ReportMonth,
  shareCredible,
} from "../../model/backlog";
import { lastDay } from "../../model/day";
import type { InteractiveMark } from "../../plot/interactiveMark";
import {
  type CellValue,
  type Column,
  EMPTY_CELL,
  lazyTable,
  type TableModel,
  type TableRow,
  textCell,
} from "../frame/table";
import { type BacklogContext, flowLabel, flowTooltip } from "./labels";

/** The card of a figure; of its first part where the whole is not given, none where nothing is. */
function monthFigure(month: ReportMonth, flow: Flow): FigureRef | null {
  const { edition } = month;
  if (edition === null) return null;
  const columns: readonly (Flow | Outcome)[] = flow === "completed" ? [flow, ...OUTCOMES] : [flow];
  const column = columns.find((one) => getCell(month, one).value !== null);
  return column === undefined ? null : { kind: "edition", edition, column };
}

function flowMark(context: BacklogContext, month: ReportMonth, flow: Flow): InteractiveMark {
  return {
    id: `${flow}:${month.month}`,
    label: flowLabel(context, month, flow),
    figure: monthFigure(month, flow),
    getTooltip: () => flowTooltip(context, month, flow),
  };
}

/** Every month of every panel, gaps included. */
export function buildMarks(
  context: BacklogContext,
  months: readonly ReportMonth[],
): readonly InteractiveMark[] {
  return FLOWS.flatMap((flow) => months.map((month) => flowMark(context, month, flow)));
}

function buildRow(context: BacklogContext, month: ReportMonth, flow: Flow): TableRow {
  const { words, language } = context;
  const { format } = language;
  const mark = flowMark(context, month, flow);
  const { edition } = month;
  const number = (column: Flow | Outcome): CellValue => {
    const { value, gap } = getCell(month, column);
    return value === null
      ? { text: words.gaps[gap], sort: null }
      : { text: format.number(value), sort: value };
  };
  const part = (outcome: Outcome) =>
    flow === "completed" && edition !== null ? number(outcome) : EMPTY_CELL;
  const share = flow === "completed" ? shareCredible(month) : null;
  return {
    id: mark.id,
    cells: {
      month:
        edition === null
          ? { text: words.monthRow(format.month(month.month)), sort: lastDay(month.month) }
          : { text: format.day(edition.dataThrough), sort: edition.dataThrough },
      what: textCell(words.flows[flow]),
      reports: number(flow),
      credible: part("credible"),
      nonCredible: part("nonCredible"),
      duplicates: part("duplicates"),
      share: share === null ? EMPTY_CELL : { text: format.percent(share), sort: share },
      published:
        edition === null
          ? EMPTY_CELL
          : { text: format.published(edition.published), sort: edition.published.knownBy },
    },
    figure: mark.figure,
  };
}

/** One row per mark, in the same order. */
export function buildTable(context: BacklogContext, months: readonly ReportMonth[]): TableModel {
  const { columns } = context.words;
  const head: readonly Column[] = [
    { key: "month", label: columns.month, rowHeader: true },
    { key: "what", label: columns.what },
    { key: "reports", label: columns.reports, numeric: true, opensCard: true },
    { key: "credible", label: columns.credible, numeric: true },
    { key: "nonCredible", label: columns.nonCredible, numeric: true },
    { key: "duplicates", label: columns.duplicates, numeric: true },
    { key: "share", label: columns.share, numeric: true },
    { key: "published", label: columns.published },
  ];
  return lazyTable(head, () =>
    FLOWS.flatMap((flow) => months.map((month) => buildRow(context, month, flow))),
  );
}
