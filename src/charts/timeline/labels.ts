/** The timeline's marks in words; tables, tooltips and accessible names all say the same. */

import { firstDay, lastDay, monthOf } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import type { SourceId } from "../../model/ids";
import type { Countries } from "../../model/placeTypes";
import type { CampaignEvent, StrikeRecord } from "../../model/record";
import { statedEnd } from "../../model/scope";
import { sourceShortName } from "../../model/sources";
import type { StrikeInterval } from "../../model/strikeTypes";
import { isPartlyInside, type TimeDomain } from "../../model/timeline";
import type { ChartLabels, LabelContext } from "../types";
import type { EstimateWords, TimelineMessages } from "./messages/en";
import { perThirtyDays } from "./strikesLayout";

export interface TimelineContext
  extends Pick<LabelContext<TimelineMessages>, "language" | "words"> {
  readonly sources: StrikeRecord["sources"];
  readonly timeDomain: TimeDomain;
  /** Figures of one month that are drawn. */
  readonly months: readonly Estimate[];
}

export interface TimelineLabels extends ChartLabels {
  /** What the panels write their labels with: one object for each view, which marks are memoized by. */
  readonly timelineContext: TimelineContext;
}

export function sourceName(context: Pick<TimelineContext, "sources">, id: SourceId): string {
  return sourceShortName(context.sources, id);
}

/** A source, with its country where it covers one only. */
export function scopedName(context: TimelineContext, id: SourceId, countries: Countries): string {
  const { messages } = context.language;
  const name = sourceName(context, id);
  if (countries === "both") return name;
  return context.words.key.only(name, messages.parts.countries[countries]);
}

/** Whether days are exactly the months from the first to the last. */
export const areWholeMonths = ({ start, end }: TimeDomain) =>
  start === firstDay(monthOf(start)) && end === lastDay(monthOf(end));

/** Days as the month that they are, or from one day to the other. */
export function whenWords({ language: { format } }: TimelineContext, days: TimeDomain): string {
  const isMonth = areWholeMonths(days) && monthOf(days.start) === monthOf(days.end);
  return isMonth ? format.month(monthOf(days.start)) : format.period(days.start, days.end);
}

/** The period of a figure as far as its source states it. */
export function periodWords(context: TimelineContext, row: Estimate): string {
  const end = statedEnd(row);
  return end === null
    ? context.language.format.period(row.start, null)
    : whenWords(context, { start: row.start, end });
}

function partly(
  context: TimelineContext,
  row: { start: TimeDomain["start"]; end: TimeDomain["end"] | null },
  label: string,
) {
  return isPartlyInside(row, context.timeDomain) ? context.words.partly(label) : label;
}

export function strikesRate(context: TimelineContext, row: StrikeInterval): string {
  const rate = perThirtyDays(row.value, row.start, row.end);
  const { format } = context.language;
  return rate < 10 ? format.decimal(rate) : format.number(rate);
}

export function strikesLabel(context: TimelineContext, row: StrikeInterval): string {
  const { messages, format } = context.language;
  const label = context.words.strikesLabel({
    area: messages.parts.countries[row.country],
    period: format.period(row.start, row.end),
    value: format.number(row.value),
    n: row.value,
    rate: strikesRate(context, row),
    basis: messages.parts.bases[row.basis],
    source: sourceName(context, row.sourceId),
  });
  return partly(context, row, label);
}

function estimateWords(context: TimelineContext, row: Estimate): EstimateWords {
  const { messages, format } = context.language;
  return {
    source: sourceName(context, row.sourceId),
    area: messages.parts.countries[row.countries],
    period: format.period(row.start, statedEnd(row)),
    figure: format.quantity(row.quantity),
    grade: messages.parts.grades[row.grade],
    published: format.published(row.published),
  };
}

export function periodLabel(context: TimelineContext, row: Estimate): string {
  return partly(context, row, context.words.periodLabel(estimateWords(context, row)));
}

/** The words above the line of a period: who counted how many, and where, if in one country only. */
export function spanText(context: TimelineContext, row: Estimate): string {
  const { messages, format } = context.language;
  const { words } = context;
  const name = sourceName(context, row.sourceId);
  const figure = format.quantity(row.quantity);
  return row.countries === "both"
    ? words.spanText(name, figure)
    : words.spanTextIn(name, figure, messages.parts.countries[row.countries]);
}

export function eventLabel(context: TimelineContext, event: CampaignEvent): string {
  const period = context.language.format.period(event.start, event.end);
  return context.words.eventLabel(period, event.title);
}
