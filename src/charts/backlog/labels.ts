/** The columns of the backlog in words, and the sentence and notes around them. */

import {
  backlogDiscrepancies,
  type Discrepancy,
  type Flow,
  getCell,
  OUTCOMES,
  type ReportMonth,
  shareCredible,
  summarizeBacklog,
} from "../../model/backlog";
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

/** One figure of a month in a full sentence, with its parts where it has any. */
export function flowLabel(context: BacklogContext, month: ReportMonth, flow: Flow): string {
  const { language, words } = context;
  const { format } = language;
  const { value, gap } = getCell(month, flow);
  const figure =
    value === null
      ? words.label.none[flow](words.gaps[gap])
      : words.label[flow](format.number(value), value);
  const parts: string[] = [];
  if (flow === "completed" && month.edition !== null) {
    for (const outcome of OUTCOMES) {
      const part = getCell(month, outcome).value;
      if (part !== null) parts.push(words.label[outcome](format.number(part), part));
    }
    const share = shareCredible(month);
    if (share !== null) parts.push(words.label.share(format.percent(share)));
  }
  return `${aboutWords(context, month)}: ${[figure, ...parts].join("; ")}`;
}

export function summarySentence(context: BacklogContext, months: readonly ReportMonth[]): string {
  const { words, language } = context;
  const { format } = language;
  if (months.length === 0) return words.summary.empty;
  const reading = summarizeBacklog(months);
  const last = months.findLast((month) => getCell(month, "open").value !== null);
  const open = last === undefined ? null : getCell(last, "open").value;
  return `${[
    reading === null
      ? words.summary.noReading
      : words.summary.reading(
          format.number(reading.completed),
          format.number(reading.credible),
          format.percent(reading.credible / reading.completed),
          format.number(reading.months),
        ),
    ...(open === null || last === undefined || last.edition === null
      ? []
      : [words.summary.open(format.number(open), open, format.day(last.edition.dataThrough))]),
  ].join("; ")}.`;
}

/** One clause on what does not add up. */
function discrepancyNote(
  { words, language: { format } }: BacklogContext,
  one: Discrepancy,
): string {
  const through = format.day(one.edition.dataThrough);
  return words.notes.discrepancy[one.kind](
    through,
    format.number(one.expected),
    format.number(one.given),
  );
}

/** What a reader must know: what a column is, why some are hatched, where reports do not add up. */
export function buildNotes(
  context: BacklogContext,
  months: readonly ReportMonth[],
): readonly string[] {
  const { words, language } = context;
  const { notes } = words;
  const list: string[] = [notes.reports, notes.share];
  const cells = months.flatMap((m) =>
    (["received", "completed", "open"] as const).map((f) => getCell(m, f)),
  );
  if (cells.some(({ gap }) => gap !== null)) list.push(notes.gap);
  const missing = months.filter(({ edition }) => edition === null);
  if (missing.length > 0) {
    const names = missing.map(({ month }) => language.format.month(month));
    list.push(notes.months(new Intl.ListFormat(language.locale).format(names)));
  }
  const discrepancies = backlogDiscrepancies(months);
  const whole = months.filter((month) =>
    (["completed", ...OUTCOMES] as const).every((column) => getCell(month, column).value !== null),
  );
  const isWhole = (one: Discrepancy) => one.kind === "outcomes" && one.whole;
  if (whole.length > 0 && !discrepancies.some(isWhole))
    list.push(notes.adds(language.format.number(whole.length)));
  const notesText = discrepancies.map((one) => discrepancyNote(context, one));
  if (notesText.length > 0) list.push(notes.discrepancies(notesText.join("; ")));
  return list;
}
