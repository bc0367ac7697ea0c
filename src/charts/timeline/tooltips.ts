/** What the tooltip of a mark says. */

import { sort } from "d3";
import { capitalize } from "../../messages/firstLetter";
import { dayNumber, daysInclusive } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import type { CampaignEvent } from "../../model/record";
import type { StrikeInterval } from "../../model/strikeTypes";
import { isPartlyInside, type TimeDomain } from "../../model/timeline";
import type { TooltipContent, TooltipRow } from "../../plot/interactiveMark";
import { seriesClass } from "../../plot/seriesColor";
import { periodWords, scopedName, strikesRate, type TimelineContext, whenWords } from "./labels";

/** Longest interval of strikes, in days, whose tooltip lists the deaths of a month. */
const LONGEST = 45;

/** Part of a month that lies in an interval. */
function overlap(row: Estimate, { start, end }: TimeDomain): number {
  const rowEnd = row.end ?? row.start;
  const first = Math.max(dayNumber(row.start), dayNumber(start));
  const last = Math.min(dayNumber(rowEnd), dayNumber(end));
  return Math.max(0, last - first + 1) / daysInclusive(row.start, rowEnd);
}

/** Figures of months of which at least half lies in `days`, those of the same days first; other days are named. */
function othersAt(
  context: TimelineContext,
  days: TimeDomain,
  months: readonly Estimate[],
): TooltipContent["others"] {
  const { words, language } = context;
  const isSame = (row: Estimate) => row.start === days.start && row.end === days.end;
  const near = months.filter((row) => overlap(row, days) >= 0.5);
  const rows = sort(near, (a, b) => Number(isSame(b)) - Number(isSame(a))).map(
    (row): TooltipRow => {
      const name = scopedName(context, row.sourceId, row.countries);
      return {
        name: isSame(row) ? name : words.tooltip.otherPeriod(name, periodWords(context, row)),
        figure: language.format.quantity(row.quantity),
        color: seriesClass(row.sourceId),
      };
    },
  );
  return rows.length === 0 ? undefined : { heading: words.tooltip.others, rows };
}

const linesOf = (context: TimelineContext, lines: readonly (string | null)[]) =>
  lines.flatMap((line) => (line === null ? [] : capitalize(line, context.language.locale)));

export function strikesTooltip(context: TimelineContext, row: StrikeInterval): TooltipContent {
  const { words, language } = context;
  const { format, messages } = language;
  const others =
    daysInclusive(row.start, row.end) > LONGEST
      ? undefined
      : othersAt(context, row, context.months);
  return {
    title: messages.parts.countries[row.country],
    figure: words.tooltip.strikes(format.number(row.value), row.value),
    lines: linesOf(context, [
      whenWords(context, row),
      words.tooltip.rate(strikesRate(context, row)),
      messages.parts.bases[row.basis],
      words.tooltip.published(format.published(row.published)),
      isPartlyInside(row, context.timeDomain) ? words.tooltip.partly : null,
    ]),
    ...(others && { others }),
  };
}

export function periodTooltip(context: TimelineContext, row: Estimate): TooltipContent {
  const { words, language, sources, months } = context;
  const { format, messages } = language;
  const others =
    months.includes(row) && row.end !== null
      ? othersAt(
          context,
          { start: row.start, end: row.end },
          months.filter((other) => other !== row),
        )
      : undefined;
  return {
    title: sources.get(row.sourceId)?.name ?? row.sourceId,
    figure: words.tooltip.killed(format.quantity(row.quantity)),
    lines: linesOf(context, [
      `${messages.parts.countries[row.countries]}, ${periodWords(context, row)}`,
      messages.parts.grades[row.grade],
      row.published.text === null
        ? format.published(row.published)
        : words.tooltip.published(format.published(row.published)),
      isPartlyInside(row, context.timeDomain) ? words.tooltip.partly : null,
    ]),
    ...(others && { others }),
  };
}

export function eventTooltip(context: TimelineContext, event: CampaignEvent): TooltipContent {
  return {
    title: event.title,
    figure: "",
    lines: [context.language.format.period(event.start, event.end)],
  };
}
