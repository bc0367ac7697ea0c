/** The columns of the backlog in words, and the text around them. */

import {
  backlogDiscrepancies,
  countRest,
  type Discrepancy,
  FLOWS,
  type Flow,
  getCell,
  OUTCOMES,
  type ReportMonth,
  shareCredible,
  summarizeBacklog,
} from "../../model/backlog";
import type { TooltipContent } from "../../plot/interactiveMark";
import type { LabelContext } from "../types";
import type { BacklogMessages } from "./messages/en";

export type BacklogContext = LabelContext<BacklogMessages>;

/** The month's report with its two dates; the month alone where there is none. */
function aboutWords({ language: { format }, words }: BacklogContext, month: ReportMonth): string {
  const { edition } = month;
  return edition === null
    ? format.month(month.month)
    : words.about(format.day(edition.dataThrough), format.published(edition.published));
}

/** How many reports, or why their number is not known. */
function figureWords(context: BacklogContext, month: ReportMonth, flow: Flow): string {
  const { words, language } = context;
  const { value, gap } = getCell(month, flow);
  return value === null
    ? words.label.none[flow](words.gaps[gap])
    : words.label[flow](language.format.number(value), value);
}

/** The outcomes of the reports that a month completed, as far as they are given. */
function outcomeWords({ words, language }: BacklogContext, month: ReportMonth): readonly string[] {
  const { format } = language;
  const rest = countRest(month);
  return [
    ...OUTCOMES.flatMap((outcome) => {
      const part = getCell(month, outcome).value;
      return part === null ? [] : words.label[outcome](format.number(part), part);
    }),
    ...(rest > 0 ? [words.label.rest(format.number(rest))] : []),
  ];
}

/** One figure of a month in a full sentence, with its parts where it has any. */
export function flowLabel(context: BacklogContext, month: ReportMonth, flow: Flow): string {
  const { words, language } = context;
  const share = shareCredible(month);
  const parts =
    flow !== "completed"
      ? []
      : [
          ...outcomeWords(context, month),
          ...(share === null ? [] : [words.label.share(language.format.percent(share))]),
        ];
  return `${aboutWords(context, month)}: ${[figureWords(context, month, flow), ...parts].join("; ")}`;
}

export function flowTooltip(
  context: BacklogContext,
  month: ReportMonth,
  flow: Flow,
): TooltipContent {
  const outcomes = flow === "completed" ? outcomeWords(context, month) : [];
  return {
    title: context.language.format.month(month.month),
    figure: figureWords(context, month, flow),
    lines: [
      ...(outcomes.length === 0 ? [] : [outcomes.join(", ")]),
      ...(month.edition === null ? [] : [aboutWords(context, month)]),
    ],
  };
}

export function titleWords({ words, language }: BacklogContext, months: readonly ReportMonth[]) {
  const reading = summarizeBacklog(months);
  const { number } = language.format;
  return reading === null
    ? words.question
    : words.title(number(reading.credible), number(reading.completed), reading.completed);
}

export function summarySentence(context: BacklogContext, months: readonly ReportMonth[]): string {
  const { words, language } = context;
  const { format } = language;
  const { summary } = words;
  if (months.length === 0) return summary.empty;
  const reading = summarizeBacklog(months);
  const last = months.findLast((month) => getCell(month, "open").value !== null);
  const open = last === undefined ? null : getCell(last, "open").value;
  const sentences =
    reading === null
      ? [summary.noReading]
      : [
          summary.reading({
            completed: format.number(reading.completed),
            value: reading.completed,
            credible: format.number(reading.credible),
            percent: format.percent(reading.credible / reading.completed),
          }) + summary.months(format.number(reading.months), reading.months),
        ];
  if (open !== null && last?.edition != null)
    sentences.push(summary.open(format.number(open), open, format.day(last.edition.dataThrough)));
  return sentences.join(" ");
}

/** What a reader must know: what the parts of the bar are, which months it adds up, what is hatched. */
export function buildNotes(
  { words, language }: BacklogContext,
  months: readonly ReportMonth[],
): readonly string[] {
  const { notes } = words;
  const reading = summarizeBacklog(months);
  const hasGap = months.some((month) => FLOWS.some((flow) => getCell(month, flow).value === null));
  return [
    notes.words,
    ...(reading === null
      ? []
      : [notes.months(language.format.number(reading.months), reading.months)]),
    ...(hasGap ? [notes.gap] : []),
  ];
}

/** Where the numbers of a report do not add up. */
function discrepancyWords(
  { words, language: { format } }: BacklogContext,
  { kind, edition, expected, given }: Discrepancy,
): string {
  const day = format.day(edition.dataThrough);
  return words.help.discrepancy[kind](day, format.number(expected), format.number(given));
}

/** How a column is read, which reports are missing and where reports do not add up. */
export function buildHelp(
  context: BacklogContext,
  months: readonly ReportMonth[],
): readonly string[] {
  const { words, language } = context;
  const { help } = words;
  const missing = months.filter(({ edition }) => edition === null);
  const names = missing.map(({ month }) => language.format.month(month));
  const discrepancies = backlogDiscrepancies(months);
  const complete = months.filter((month) =>
    (["completed", ...OUTCOMES] as const).every((column) => getCell(month, column).value !== null),
  );
  const allAddUp = !discrepancies.some((one) => one.kind === "outcomes" && one.whole);
  return [
    help.reports,
    help.share,
    help.gap,
    ...(names.length > 0 ? [help.missing(new Intl.ListFormat(language.locale).format(names))] : []),
    ...(complete.length > 0 && allAddUp
      ? [help.adds(language.format.number(complete.length))]
      : []),
    ...discrepancies.map((one) => discrepancyWords(context, one)),
  ];
}
