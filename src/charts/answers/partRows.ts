/** The parts of the first bar: answers to incidents, or results of decided reports. */
import { textCell } from "../frame/table";
import type { AnswerGroup, KnownAnswers } from "./answerSums";
import { dayCell, isAnswer, isNone, killedCell, killedLine, numberCell, sumCell } from "./cells";
import type { DecidedReports } from "./decidedReports";
import type { AnswersContext, PartRow } from "./rows";

/** Airwars' count and what the Coalition conceded, in words. */
export function peopleWords({ sums }: AnswerGroup, { words, language }: AnswersContext) {
  const { format } = language;
  const conceded = format.quantity(sums.conceded_killed.quantity);
  return isNone(sums.killed)
    ? words.label.sumsNone(conceded)
    : words.label.sums(format.quantity(sums.killed.quantity), conceded);
}

export function answerParts(
  { all, classes }: KnownAnswers,
  context: AnswersContext,
): readonly PartRow[] {
  if (all === null) return [];
  const { words, language } = context;
  const { format } = language;
  const of = all.total.incidents;
  const total = format.number(of);
  return classes.flatMap((group): readonly PartRow[] => {
    const { key: part, sums } = group;
    if (!isAnswer(part)) return [];
    const value = group.total.incidents;
    const n = format.number(value);
    const name = words.names[part];
    const conceded = format.quantity(sums.conceded_killed.quantity);
    return [
      {
        part,
        value,
        words: words.partShare(n, words.parts[part], format.percent(value / of)),
        shortWords: words.part(n, words.parts[part]),
        mark: {
          id: `answer:${part}`,
          label: words.label.answer(name, n, total, of, peopleWords(group, context)),
          figure: { kind: "incidents", sum: sums.incidents },
          getTooltip: () => ({
            title: name,
            figure: words.of(n, total, of),
            lines: [
              killedLine(sums.killed, context),
              words.conceded(conceded),
              words.period(format.period(sums.incidents.start, sums.incidents.end)),
              words.state(format.day(sums.incidents.published)),
            ],
          }),
        },
        cells: {
          group: textCell(words.groups.answer),
          name: textCell(name),
          incidents: sumCell(sums.incidents, language),
          killed: killedCell(sums.killed, language),
          conceded: sumCell(sums.conceded_killed, language),
          published: dayCell(sums.incidents.published, language),
        },
      },
    ];
  });
}

export function resultParts(
  reports: DecidedReports | null,
  { words, language }: AnswersContext,
): readonly PartRow[] {
  if (reports === null) return [];
  const { format } = language;
  const { completed, editions, parts } = reports;
  const last = editions.at(-1);
  const total = format.number(completed);
  return parts.flatMap((sum): readonly PartRow[] => {
    const { part, value } = sum;
    if (part === "completed" || last === undefined) return [];
    const n = format.number(value);
    const result = words.results[part];
    const name = result.charAt(0).toUpperCase() + result.slice(1);
    const day = format.published(last.published);
    return [
      {
        part,
        value,
        words: words.partShare(n, result, format.percent(value / completed)),
        shortWords: words.part(n, result),
        mark: {
          id: `report:${part}`,
          label: words.label.result(name, n, total, completed, editions.length),
          figure: { kind: "reports", sum },
          getTooltip: () => ({
            title: name,
            figure: words.ofReports(n, total, completed),
            lines: [
              words.through(editions.length, format.day(last.dataThrough)),
              words.lastPublished(day),
            ],
          }),
        },
        cells: {
          group: textCell(words.groups.result),
          name: textCell(name),
          incidents: { ...numberCell(value, language), opens: { kind: "reports", sum } },
          published: { text: day, sort: last.published.knownBy },
        },
      },
    ];
  });
}
