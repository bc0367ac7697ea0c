/** The comparison by source in one sentence. */

import { dataEndText } from "../../figures/dates";
import { uncapitalize } from "../../messages/firstLetter";
import { quantityExtent } from "../../model/quantity";
import type { SourcesContext } from "./labels";
import type { SourceGroup, SourceRow } from "./rows";

const SAME_START_DAYS = 45;

/** Rows of one scope but for the last day they count to, which the sentence tells. */
function comparable({ rows }: SourceGroup): readonly SourceRow[] {
  return rows.filter(
    ({ drawn, differs }) =>
      drawn !== null &&
      differs.every((one) => one.kind === "period" && Math.abs(one.startShift) <= SAME_START_DAYS),
  );
}

const lowEnd = ({ drawn }: SourceRow) => (drawn === null ? 0 : quantityExtent(drawn)[0]);

/** From the rows of the first group that has any that compare; the other groups are counted. */
export function sourcesSummary(groups: readonly SourceGroup[], context: SourcesContext): string {
  const { language, view, words: messages } = context;
  const { format, locale } = language;
  const { summary: words, empty } = messages;
  const asof = view.asof === "latest" ? words.asofLatest : words.asof(format.day(view.asof));
  if (groups.length === 0) return empty;
  const first = groups.find((group) => !group.group.mixed && comparable(group).length > 0);
  const rows = first === undefined ? [] : [...comparable(first)];
  rows.sort((a, b) => lowEnd(a) - lowEnd(b));
  const [lowest, highest] = [rows[0], rows.at(-1)];
  const asRate = view.measure === "rate";
  if (first === undefined || lowest === undefined || highest === undefined)
    return asRate
      ? words.noRate(asof)
      : words.scattered(
          asof,
          groups.reduce((n, group) => n + group.rows.length, 0),
        );

  const place = first.heading;
  const dates = ({ estimate }: SourceRow) => uncapitalize(dataEndText(estimate, language), locale);
  // "From … to 6,575 to 9,968" would not be understood.
  const figure = ({ drawn, bar }: SourceRow) =>
    drawn?.kind === "range" ? words.between(number(drawn.low), number(drawn.high)) : bar.figure;
  const number = (n: number) => (asRate ? format.decimal(n) : format.number(n));
  const rate = (row: SourceRow) => words.rateFigure(figure(row), row.source.shortName);
  const withFigure = (row: SourceRow, word: typeof words.figure) =>
    word(figure(row), row.source.shortName, dates(row));
  const sentence = asRate
    ? lowest === highest
      ? words.rateOne(asof, place, rate(lowest))
      : words.rate(asof, place, rate(lowest), rate(highest))
    : lowest === highest
      ? words.one(asof, place, withFigure(lowest, words.lastFigure))
      : words.range(
          asof,
          place,
          withFigure(lowest, words.figure),
          withFigure(highest, words.lastFigure),
        );
  return groups.length === 1 ? sentence : `${sentence} ${words.more(groups.length - 1)}`;
}
