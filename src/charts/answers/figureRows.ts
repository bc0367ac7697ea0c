/** Rows of bars: people counted and conceded for the same incidents, and first statements by time. */
import type { IncidentSum } from "../../model/incidentSum";
import { textCell } from "../frame/table";
import type { AnswerGroup, KnownAnswers } from "./answerSums";
import { dayCell, isAnswer, sumCell } from "./cells";
import type { DelayGroup } from "./delayGroups";
import type { AnswersContext, DelayList, FigureRow, PairGroup } from "./rows";

type People = "killed" | "conceded_killed";

function peopleRow(
  group: AnswerGroup,
  heading: string,
  who: People,
  { words, language }: AnswersContext,
): FigureRow {
  const { format } = language;
  const sum = group.sums[who];
  const figure = format.quantity(sum.quantity);
  const id = `${who === "killed" ? "killed" : "conceded"}:${group.key}`;
  const cell = sumCell(sum, language);
  return {
    who,
    bar: { id, quantity: sum.quantity, name: words.who[who], figure, lines: [] },
    mark: {
      id,
      label: words.label.people(heading, words.who[who], figure),
      figure: { kind: "incidents", sum },
      getTooltip: () => ({
        title: words.who[who],
        figure: words.figureKilled(figure),
        lines: [
          heading,
          words.period(format.period(sum.start, sum.end)),
          words.state(format.day(sum.published)),
        ],
      }),
    },
    cells: {
      group: textCell(words.groups[who]),
      name: textCell(isAnswer(group.key) ? words.names[group.key] : words.all),
      ...(who === "killed" ? { killed: cell } : { conceded: cell }),
      published: dayCell(sum.published, language),
    },
  };
}

/** All incidents first, then answer by answer; answers without a number are left out. */
export function pairGroups(
  { all, classes }: KnownAnswers,
  context: AnswersContext,
): readonly PairGroup[] {
  const { words, language } = context;
  return [...(all === null ? [] : [all]), ...classes]
    .filter(({ total }) => total.airwarsKilled.max > 0 || total.concededKilled.max > 0)
    .map((group): PairGroup => {
      const { key, total } = group;
      const n = language.format.number(total.incidents);
      const heading = isAnswer(key)
        ? words.pairs.part(n, words.parts[key], total.incidents)
        : words.pairs.all(n, total.incidents);
      return {
        key,
        heading,
        rows: [
          peopleRow(group, heading, "killed", context),
          peopleRow(group, heading, "conceded_killed", context),
        ],
      };
    });
}

function delayRow(
  { delay, incidents, sum }: DelayGroup,
  { words, language }: AnswersContext,
): FigureRow {
  const { format } = language;
  const name = words.delays[delay];
  const figure = format.number(incidents);
  const id = `delay:${delay}`;
  return {
    who: delay === "none" ? "none" : "incidents",
    bar: { id, quantity: sum.quantity, name, figure, lines: [] },
    mark: {
      id,
      label: words.label.delay(name, figure, incidents),
      figure: { kind: "incidents", sum },
      getTooltip: () => ({
        title: name,
        figure: words.incidents(figure, incidents),
        lines: [
          words.groups.delay,
          words.period(format.period(sum.start, sum.end)),
          words.state(format.day(sum.published)),
        ],
      }),
    },
    cells: {
      group: textCell(words.groups.delay),
      name: textCell(name),
      incidents: sumCell(sum, language),
      published: dayCell(sum.published, language),
    },
  };
}

const yearOf = ({ start, end }: IncidentSum) => [start.slice(0, 4), end.slice(0, 4)] as const;

/** Null where no delay is known. */
export function delayList({ delays }: KnownAnswers, context: AnswersContext): DelayList | null {
  const dated = delays.filter(({ delay }) => delay !== "none");
  const most = [...dated].sort((a, b) => b.incidents - a.incidents)[0];
  if (most === undefined) return null;
  const { words, language } = context;
  const { format } = language;
  const count = (groups: readonly DelayGroup[]) =>
    format.number(groups.reduce((sum, { incidents }) => sum + incidents, 0));
  return {
    heading: words.delayHeading(
      format.number(most.incidents),
      count(dated),
      words.delays[most.delay],
    ),
    base: words.delayBase(count(delays), ...yearOf(most.sum)),
    rows: delays.map((group) => delayRow(group, context)),
  };
}
