/** Years and provinces: all incidents of each, by answer. */
import { countedText } from "../../figures/countedText";
import { ANSWERS } from "../../model/regionTypes";
import { textCell } from "../frame/table";
import type { AnswerGroup } from "./answerSums";
import { dayCell, isNone, killedCell, killedLine, numberCell, sumCell } from "./cells";
import { peopleWords } from "./partRows";
import type { AnswersContext, StackRow } from "./rows";

function nameOf(
  { key, governorate }: AnswerGroup,
  kind: "year" | "province",
  { words, record }: AnswersContext,
): string {
  if (kind === "year") return key;
  return governorate === null
    ? words.noProvince
    : (record.governorates.get(governorate)?.name ?? governorate);
}

export function stackRow(
  group: AnswerGroup,
  kind: "year" | "province",
  context: AnswersContext,
): StackRow {
  const { words, language } = context;
  const { format } = language;
  const { key, total, sums } = group;
  const name = nameOf(group, kind, context);
  const { incidents } = total;
  const number = format.number(incidents);
  const killed = countedText(sums.killed.quantity, language);
  const conceded = format.quantity(sums.conceded_killed.quantity);
  const counts = ANSWERS.flatMap((answer) => {
    const value = group.counts.get(answer) ?? 0;
    return value === 0 ? [] : [{ answer, value }];
  });
  const list = counts
    .map(({ answer, value }) => words.part(format.number(value), words.parts[answer]))
    .join(", ");
  return {
    key,
    name,
    incidents,
    counts,
    figures: { incidents: number, killed, conceded_killed: conceded },
    below: isNone(sums.killed) ? words.belowNone(conceded) : words.below(killed, conceded),
    mark: {
      id: `${kind}:${key}`,
      label: words.label.group(name, number, incidents, list, peopleWords(group, context)),
      figure: { kind: "incidents", sum: sums.incidents },
      getTooltip: () => ({
        title: name,
        figure: words.incidents(number, incidents),
        lines: [
          list,
          killedLine(sums.killed, context),
          words.conceded(conceded),
          words.period(format.period(sums.incidents.start, sums.incidents.end)),
        ],
      }),
    },
    cells: {
      group: textCell(words.groups[kind]),
      name: textCell(name),
      incidents: sumCell(sums.incidents, language),
      ...Object.fromEntries(
        counts.map(({ answer, value }) => [answer, numberCell(value, language)]),
      ),
      killed: killedCell(sums.killed, language),
      conceded: sumCell(sums.conceded_killed, language),
      published: dayCell(sums.incidents.published, language),
    },
  };
}
