/** What the chart of answers draws, in words: each row or part is one mark and one row of the table. */
import type { IncidentMeasure } from "../../model/incidentSum";
import type { Answer } from "../../model/regionTypes";
import type { BarInput } from "../../plot/barLayout";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { TableRow } from "../frame/table";
import type { ChartLabels, LabelContext } from "../types";
import type { Result } from "./decidedReports";
import type { AnswersMessages } from "./messages/en";

export type AnswersContext = LabelContext<AnswersMessages>;

interface Row {
  readonly mark: InteractiveMark;
  readonly cells: TableRow["cells"];
}

/** A part of the first bar. */
export interface PartRow extends Row {
  readonly part: Answer | Result;
  readonly value: number;
  /** With its number, and where there is room its share. */
  readonly words: string;
  readonly shortWords: string;
}

/** All incidents of a year or a province, by answer. */
export interface StackRow extends Row {
  readonly key: string;
  readonly name: string;
  readonly incidents: number;
  /** In the order of the first bar. */
  readonly counts: readonly { readonly answer: Answer; readonly value: number }[];
  /** Beside the bar, column by column. */
  readonly figures: Readonly<Record<IncidentMeasure, string>>;
  /** The same figures below the bar, in narrow charts. */
  readonly below: string;
}

/** A bar of people or incidents. */
export interface FigureRow extends Row {
  readonly bar: BarInput;
  readonly who: IncidentMeasure | "none";
}

/** Airwars' count and what the Coalition conceded, for the same incidents. */
export interface PairGroup {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly FigureRow[];
}

/** First statements by the time they took. */
export interface DelayList {
  readonly heading: string;
  readonly base: string;
  readonly rows: readonly FigureRow[];
}

/** The labels of the chart with the rows they are written from. */
export interface AnswersLabels extends ChartLabels {
  readonly parts: readonly PartRow[];
  readonly years: readonly StackRow[];
  readonly provinces: readonly StackRow[];
  readonly pairs: readonly PairGroup[];
  /** Null where the view is of single provinces, or of no whole year. */
  readonly delays: DelayList | null;
}

/** All rows in reading order. */
export function allRows({
  parts,
  years,
  provinces,
  pairs,
  delays,
}: Pick<AnswersLabels, "parts" | "years" | "provinces" | "pairs" | "delays">): readonly Row[] {
  return [
    ...parts,
    ...years,
    ...provinces,
    ...pairs.flatMap(({ rows }) => rows),
    ...(delays?.rows ?? []),
  ];
}
