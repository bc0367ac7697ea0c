/** The timeline's marks in words; tables, readout and accessible names all say the same. */

import type { Language } from "../../messages/language";
import { timelineWords } from "../../messages/timelineWords";
import { quantityBounds } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { isPartlyInside, type TimeDomain } from "../../model/timeline";
import type {
  CampaignEvent,
  Countries,
  Estimate,
  SourceId,
  StrikeInterval,
  StrikeRecord,
} from "../../model/types";
import { perThirtyDays } from "./strikesLayout";
import type { Series } from "./totalsLayout";

export interface LabelContext {
  readonly language: Language;
  readonly sources: StrikeRecord["sources"];
  readonly window: TimeDomain;
}

export function sourceName(speech: Pick<LabelContext, "sources">, id: SourceId): string {
  return speech.sources.get(id)?.shortName ?? id;
}

/** A source, with its country where it covers one only. */
export function scopedName(speech: LabelContext, id: SourceId, countries: Countries): string {
  const { messages } = speech.language;
  const name = sourceName(speech, id);
  if (countries === "both") return name;
  return timelineWords(speech.language).only(name, messages.parts.countries[countries]);
}

/** Names of series; the grade is added where two would read the same. */
export function seriesNames(speech: LabelContext, series: readonly Series[]): readonly string[] {
  const names = series.map((one) => scopedName(speech, one.sourceId, one.countries));
  return names.map((name, index) => {
    const one = series[index];
    const twice = names.filter((other) => other === name).length > 1;
    return twice && one !== undefined
      ? timelineWords(speech.language).graded(name, one.grade)
      : name;
  });
}

function partly(
  speech: LabelContext,
  row: { start: TimeDomain["start"]; end: TimeDomain["end"] | null },
  label: string,
) {
  return isPartlyInside(row, speech.window) ? timelineWords(speech.language).partly(label) : label;
}

export function strikesRate(speech: LabelContext, row: StrikeInterval): string {
  const rate = perThirtyDays(row.value, row.start, row.end);
  const { format } = speech.language;
  return rate < 10 ? format.decimal(rate) : format.number(rate);
}

export function strikesLabel(speech: LabelContext, row: StrikeInterval): string {
  const { messages, format } = speech.language;
  const label = timelineWords(speech.language).strikesLabel({
    area: messages.parts.countries[row.country],
    period: format.period(row.start, row.end),
    value: format.number(row.value),
    n: row.value,
    rate: strikesRate(speech, row),
    basis: messages.parts.bases[row.basis],
    source: sourceName(speech, row.sourceId),
  });
  return partly(speech, row, label);
}

function estimateWords(speech: LabelContext, row: Estimate) {
  const { messages, format } = speech.language;
  return {
    source: sourceName(speech, row.sourceId),
    area: messages.parts.countries[row.countries],
    period: format.period(row.start, statedEnd(row)),
    figure: format.quantity(row.quantity),
    grade: messages.parts.grades[row.grade],
    published: format.published(row.published),
  };
}

export function totalLabel(speech: LabelContext, row: Estimate): string {
  return timelineWords(speech.language).totalLabel(estimateWords(speech, row));
}

/** A period's figure per 30 days, with the same kind: a range stays a range. */
export function periodRate(speech: LabelContext, row: Estimate): string {
  const { format } = speech.language;
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

export function periodLabel(speech: LabelContext, row: Estimate): string {
  const rate = periodRate(speech, row);
  const label = timelineWords(speech.language).periodLabel({
    ...estimateWords(speech, row),
    rate,
  });
  return partly(speech, row, label);
}

export function eventLabel(speech: LabelContext, event: CampaignEvent): string {
  const period = speech.language.format.period(event.start, event.end);
  return timelineWords(speech.language).eventLabel(period, event.title);
}
