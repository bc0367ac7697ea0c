/** The answers in words: the finding as a title, the line below it, the full sentence, the notes. */

import { incidentPlace } from "../../figures/incidentText";
import { reportMonthsText } from "../../figures/reportMonths";
import { monthOf } from "../../model/day";
import type { KnownAnswers } from "./answerSums";
import type { AnswersData } from "./data";
import type { DecidedReports } from "./decidedReports";
import type { AnswersContext, PartRow } from "./rows";

interface Text {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly help: readonly string[];
}

const listOf = (parts: readonly PartRow[], { language }: AnswersContext) =>
  new Intl.ListFormat(language.locale).format(parts.map(({ shortWords }) => shortWords));

/** The day of the view as a reader writes it. */
function dayOf({ view, language }: AnswersContext): string {
  return view.asof === "latest" ? "" : language.format.day(view.asof);
}

function answersText(
  { all, classes, delays }: KnownAnswers,
  parts: readonly PartRow[],
  context: AnswersContext,
): Text {
  const { words, language, record, tablesStatus } = context;
  const { format } = language;
  const { summary, notes, help } = words;
  if (all === null) {
    const why = { ready: summary.empty, loading: words.loading, error: words.unavailable };
    return {
      title: words.question,
      subtitle: "",
      summary: why[tablesStatus],
      notes: [],
      help: [],
    };
  }
  const { sums, total } = all;
  const { start, end, published, others = [] } = sums.incidents;
  const place = incidentPlace(sums.incidents, record, language);
  const number = format.number(total.incidents);
  const accepted = classes.find(({ key }) => key === "credible");
  const [first, last] = [format.month(monthOf(start)), format.month(monthOf(end))];
  const quantity = format.quantity;
  return {
    title: words.title(
      format.number(accepted?.total.incidents ?? 0),
      number,
      others.length === 0 ? place : words.places(others.length + 1),
    ),
    subtitle: words.subtitle(place, first, last),
    summary: [
      summary.answers(
        number,
        total.incidents,
        place,
        language.messages.parts.figure.period(first, last),
        listOf(parts, context),
      ),
      summary.people(quantity(sums.killed.quantity), quantity(sums.conceded_killed.quantity)),
      ...(accepted === undefined
        ? []
        : [
            summary.accepted(
              quantity(accepted.sums.killed.quantity),
              quantity(accepted.sums.conceded_killed.quantity),
            ),
          ]),
    ].join(" "),
    notes: [notes.likely, notes.reports, notes.state(format.day(published))],
    help: [
      help.answers,
      help.conceded,
      help.others,
      help.month,
      ...(delays.length > 0 ? [help.before] : [words.delayNone]),
    ],
  };
}

function reportsText(
  reports: DecidedReports | null,
  parts: readonly PartRow[],
  context: AnswersContext,
): Text {
  const { words, language } = context;
  const { format } = language;
  const day = dayOf(context);
  if (reports === null)
    return {
      title: words.question,
      subtitle: "",
      summary: words.summary.earlyNone(day),
      notes: [],
      help: [],
    };
  const accepted = reports.parts.find(({ part }) => part === "credible")?.value ?? 0;
  const completed = format.number(reports.completed);
  return {
    title: words.titleEarly(format.number(accepted), completed, day),
    subtitle: reportMonthsText(reports.months, language),
    summary: words.summary.early(day, completed, reports.completed, listOf(parts, context)),
    notes: [
      words.notes.earlyWords,
      words.notes.early,
      words.notes.earlyMonths(reports.editions.length),
    ],
    help: [],
  };
}

export function buildText(
  data: AnswersData,
  parts: readonly PartRow[],
  context: AnswersContext,
): Text {
  return data.kind === "answers"
    ? answersText(data.answers, parts, context)
    : reportsText(data.reports, parts, context);
}
