/** The timeline's marks in words; tables, readout and accessible names all say the same. */

import { quantityBounds } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { sourceShortName } from "../../model/sources";
import { isPartlyInside, type TimeDomain } from "../../model/timeline";
import type {
  CampaignEvent,
  Countries,
  Estimate,
  SourceId,
  StrikeInterval,
  StrikeRecord,
} from "../../model/types";
import type { ChartLabels, LabelContext } from "../types";
import type { TimelineMessages } from "./messages/en";
import { perThirtyDays } from "./strikesLayout";
import type { Series } from "./totalsLayout";

export interface TimelineContext
  extends Pick<LabelContext<TimelineMessages>, "language" | "words"> {
  readonly sources: StrikeRecord["sources"];
  readonly timeDomain: TimeDomain;
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
  return context.words.only(name, messages.parts.countries[countries]);
}

/** Names of series; the grade is added where two would read the same. */
export function seriesNames(
  context: TimelineContext,
  series: readonly Series[],
): readonly string[] {
  const names = series.map((one) => scopedName(context, one.sourceId, one.countries));
  return names.map((name, index) => {
    const one = series[index];
    const twice = names.filter((other) => other === name).length > 1;
    return twice && one !== undefined ? context.words.graded(name, one.grade) : name;
  });
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

function estimateWords(context: TimelineContext, row: Estimate) {
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

export function totalLabel(context: TimelineContext, row: Estimate): string {
  return context.words.totalLabel(estimateWords(context, row));
}

/** A period's figure per 30 days, with the same kind: a range stays a range. */
export function periodRate(context: TimelineContext, row: Estimate): string {
  const { format } = context.language;
  const { end } = row;
  if (end === null) return "";
  const { low, high } = quantityBounds(row.quantity);
  const rate = (value: number) => Math.round(perThirtyDays(value, row.start, end));
  if (low !== null && high !== null)
    return low === high
      ? format.number(rate(low))
      : format.quantity({ kind: "range", low: rate(low), high: rate(high) });
  if (low !== null)
    return format.quantity({
      kind: row.quantity.kind === "more_than" ? "more_than" : "at_least",
      low: rate(low),
    });
  return high === null ? "" : format.quantity({ kind: "up_to", high: rate(high) });
}

export function periodLabel(context: TimelineContext, row: Estimate): string {
  const rate = periodRate(context, row);
  const label = context.words.periodLabel({
    ...estimateWords(context, row),
    rate,
  });
  return partly(context, row, label);
}

export function eventLabel(context: TimelineContext, event: CampaignEvent): string {
  const period = context.language.format.period(event.start, event.end);
  return context.words.eventLabel(period, event.title);
}
