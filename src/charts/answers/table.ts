/** The rows of the chart of answers as a table, in the order of the marks. */
import { ANSWERS } from "../../model/regionTypes";
import { type Column, EMPTY_CELL, lazyTable, type TableModel } from "../frame/table";
import type { AnswersContext, allRows } from "./rows";

/** Answers have columns only where incidents are shown. */
export function buildTable(
  rows: ReturnType<typeof allRows>,
  kind: "answers" | "reports",
  { words }: AnswersContext,
): TableModel {
  const { table, names } = words;
  const numbers: readonly Column[] =
    kind === "reports"
      ? []
      : [
          ...ANSWERS.map((answer) => ({ key: answer, label: names[answer], numeric: true })),
          { key: "killed", label: table.killed, numeric: true },
          { key: "conceded", label: table.conceded, numeric: true },
        ];
  const columns: readonly Column[] = [
    { key: "group", label: table.group },
    { key: "name", label: table.name, rowHeader: true },
    { key: "incidents", label: table.incidents, numeric: true },
    ...numbers,
    { key: "published", label: kind === "reports" ? table.published : table.state },
  ];
  return lazyTable(columns, () =>
    rows.map(({ mark, cells }) => ({
      id: mark.id,
      figure: mark.figure,
      cells: Object.fromEntries(columns.map(({ key }) => [key, cells[key] ?? EMPTY_CELL])),
    })),
  );
}
