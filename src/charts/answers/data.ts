/** What the Coalition answered, as far as it is known on the day of the view. */
import { editionFigure, type Figure, incidentFigure } from "../../model/figures";
import type { ChartInput } from "../types";
import { answerSums, type KnownAnswers, knownAnswers } from "./answerSums";
import { type DecidedReports, decidedReports } from "./decidedReports";

/**
 * Answers to incidents, from the day on which their state was read; before it the reports that the
 * Coalition had decided, which name no incident.
 */
export type AnswersData =
  | { readonly kind: "answers"; readonly answers: KnownAnswers }
  | { readonly kind: "reports"; readonly reports: DecidedReports | null };

/** Day of the state of Airwars' pages; no answer to an incident is in a view of an earlier day. */
export const ANSWERS_SINCE = "2026-07-31";

export function getData({ record, view, tables }: ChartInput): AnswersData {
  const isEarly = view.asof !== "latest" && view.asof < ANSWERS_SINCE;
  return isEarly
    ? { kind: "reports", reports: decidedReports(record, view) }
    : { kind: "answers", answers: knownAnswers(record, tables, view) };
}

/** None for an edition of the data without the answers. */
export function getFigures(input: ChartInput): readonly Figure[] {
  if (input.tables.coalition_answers === undefined) return [];
  const data = getData(input);
  if (data.kind === "answers") return answerSums(data.answers).map(incidentFigure);
  return (data.reports?.editions ?? []).flatMap((edition) =>
    (["completed", "credible", "nonCredible"] as const).map((column) =>
      editionFigure(edition, column),
    ),
  );
}
