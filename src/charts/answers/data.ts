/** What the Coalition answered, as far as it is known on the day of the view. */
import { editionFigure, type Figure, incidentFigure } from "../../model/figures";
import { hasIncidents } from "../../model/incidentsSince";
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

export function getData({ record, view, tables }: ChartInput): AnswersData {
  return hasIncidents(view)
    ? { kind: "answers", answers: knownAnswers(record, tables, view) }
    : { kind: "reports", reports: decidedReports(record, view) };
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
