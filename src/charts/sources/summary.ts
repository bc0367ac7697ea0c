/** The comparison by source in words: its finding as a title, the line below it, the full sentence. */

import { dataEndText, monthsText } from "../../figures/dates";
import { quantityExtent } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import type { SourceGroup, SourcesLabels } from "./groups";
import { type SourcesContext, sourceInText } from "./labels";
import type { SourceRow } from "./rows";

const SAME_START_DAYS = 45;

/** Rows of one scope but for the last day they count to, which the sentence gives. */
const isComparable = ({ differs }: SourceRow) =>
  differs.every((one) => one.kind === "period" && Math.abs(one.startShift) <= SAME_START_DAYS);

const lowEnd = ({ drawn }: SourceRow) => (drawn === null ? 0 : quantityExtent(drawn)[0]);

/** For a frame: that a bar shows a total that only others quote; none where all are their own. */
export function quotedNotes(
  groups: readonly SourceGroup[],
  context: SourcesContext,
): readonly string[] {
  return groups.flatMap(({ bars }) =>
    bars.flatMap(({ ownReport, bar }) =>
      ownReport === null ? [] : [context.words.notes.quoted(ownReport, bar.figure)],
    ),
  );
}

type Lists = Pick<SourcesLabels, "groups" | "withoutRate">;

/** How many counts have a rate, and how many there are. */
function rateCount({ groups, withoutRate }: Lists) {
  const known = groups.reduce((n, { bars, others }) => n + bars.length + others.length, 0);
  return { known, total: known + withoutRate.length };
}

interface Finding {
  readonly group: SourceGroup;
  readonly lowest: SourceRow;
  readonly highest: SourceRow;
}

/** The ends of the first group that has rows of one scope; null where no group has. */
function findingOf(groups: readonly SourceGroup[]): Finding | null {
  for (const group of groups) {
    if (group.group.mixed || group.group.kind === "outside") continue;
    const rows = group.bars.filter(isComparable).sort((a, b) => lowEnd(a) - lowEnd(b));
    const [lowest, highest] = [rows[0], rows.at(-1)];
    if (lowest !== undefined && highest !== undefined) return { group, lowest, highest };
  }
  return null;
}

/** The lowest and the highest figure of the first group, with who says so. */
export function sourcesTitle(lists: Lists, context: SourcesContext): string {
  const { title: words } = context.words;
  const asRate = context.view.measure === "rate";
  const finding = findingOf(lists.groups);
  if (finding === null) {
    const { known, total } = rateCount(lists);
    if (!asRate) return words.none;
    return known === 0
      ? words.noneRate
      : words.fewRates(known, context.language.format.number(total));
  }
  const { group, lowest, highest } = finding;
  const said = (row: SourceRow) =>
    [sourceInText(row.source, context), row.ownReport ?? row.bar.figure] as const;
  const place = group.heading;
  if (lowest === highest)
    return asRate ? words.oneRate(place, ...said(lowest)) : words.one(place, ...said(lowest));
  return asRate
    ? words.twoRate(place, ...said(highest), ...said(lowest))
    : words.two(place, ...said(highest), ...said(lowest));
}

/** What the first group counts, where and when. */
export function sourcesSubtitle(groups: readonly SourceGroup[], context: SourcesContext): string {
  const { language, view, words } = context;
  const [first] = groups;
  if (first === undefined) return "";
  const { reference, group, bars } = first;
  const months = group.mixed ? "" : monthsText(reference.start, statedEnd(reference), language);
  return words.subtitle(
    view.measure === "rate",
    [first.heading, months].filter(Boolean).join(", "),
    bars.every(({ estimate }) => estimate.actor === "coalition"),
  );
}

/** The finding with the day of each figure; the other groups are counted. */
export function sourcesSummary(lists: Lists, context: SourcesContext): string {
  const { groups } = lists;
  const { language, view, words: messages } = context;
  const { summary: words, empty } = messages;
  const asof =
    view.asof === "latest" ? words.asofLatest : words.asof(language.format.day(view.asof));
  const asRate = view.measure === "rate";
  const finding = findingOf(groups);
  if (groups.length === 0) return asRate ? words.noRate(asof) : empty;
  if (finding === null) {
    const { known, total } = rateCount(lists);
    return asRate
      ? words.fewRates(asof, known, language.format.number(total))
      : words.scattered(asof, known);
  }
  const { group, lowest, highest } = finding;
  const said = (row: SourceRow) =>
    [
      sourceInText(row.source, context),
      row.ownReport ?? row.bar.figure,
      row.ownReport === null ? dataEndText(row.estimate, language) : messages.lastReport,
    ] as const;
  const sentence =
    lowest === highest
      ? words.one(asof, group.heading, asRate, ...said(lowest))
      : words.two(asof, group.heading, asRate, said(highest), said(lowest));
  return groups.length === 1 ? sentence : `${sentence} ${words.more(groups.length - 1)}`;
}
