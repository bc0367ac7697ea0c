/** The steps of the gap in words; table, readout and accessible names all say the same. */

import type { GapWords } from "../../messages/gapWords";
import type { Language } from "../../messages/language";
import {
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalPoint,
  type TotalSeries,
} from "../../model/gap";
import type { RatioPoint } from "../../model/ratioSeries";
import { statedEnd } from "../../model/scope";
import type { SeriesPoint, TimeBasis } from "../../model/series";
import { isSelfPublished } from "../../model/sources";
import type { Estimate, Published, SourceId, StrikeRecord, StrikeTotal } from "../../model/types";

export interface LabelContext {
  readonly language: Language;
  readonly words: GapWords;
  readonly record: Pick<StrikeRecord, "sources" | "governorates">;
  readonly timeBasis: TimeBasis;
}

export function sourceName({ record }: LabelContext, id: SourceId): string {
  return record.sources.get(id)?.shortName ?? id;
}

/** The countries or governorate that a panel's figures count. */
export function areaName(
  { language, words, record }: LabelContext,
  { countries, governorate }: Pick<ScopePanel, "countries" | "governorate">,
): string {
  if (governorate === null) return language.messages.parts.countries[countries];
  return words.panel.governorate(record.governorates.get(governorate)?.name ?? governorate);
}

/** When something was published, as exactly as is known. */
export function publishedWords(
  { language: { format }, words }: LabelContext,
  published: Published,
  notBefore: Estimate["notBefore"] = null,
): string {
  if (published.text === null)
    return notBefore === null
      ? words.published.undated
      : words.published.undatedAfter(format.day(notBefore));
  const date = format.published(published);
  return published.precision === "day" ? words.published.day(date) : words.published.within(date);
}

/** To which day a total's data reach; a day of publication is never printed as their end. */
export function dataWords({ language: { format }, words }: LabelContext, row: Estimate): string {
  const end = statedEnd(row);
  if (end === null) return words.data.open;
  const day = format.day(end);
  if (row.endBasis === "month_end") return words.data.toAtMost(day);
  return row.endBasis === "inferred" ? words.data.toAbout(day) : words.data.to(day);
}

export function ratioWords({ language: { format } }: LabelContext, { ratio }: RatioPoint): string {
  return format.decimal(ratio);
}

/** A total in one sentence; `reading` is the distance from its publication on, where it sets one. */
export function totalLabel(
  speech: LabelContext,
  step: TotalPoint,
  reading: RatioPoint | null,
): string {
  const { language, words } = speech;
  const { row } = step;
  const label = words.label({
    source: sourceName(speech, row.sourceId),
    area: areaName(speech, row),
    figure: language.format.quantity(row.quantity),
    dates: `${publishedWords(speech, row.published, row.notBefore)}; ${dataWords(speech, row)}`,
    grade: language.messages.parts.grades[row.grade],
  });
  const remarks = [
    ...(reading === null ? [] : [words.remarks.ratio(ratioWords(speech, reading))]),
    ...(isSelfPublished(row) ? [] : [words.remarks.quoted]),
    ...(isLate(step) ? [words.remarks.late] : []),
    ...(step.entersFromLeft ? [words.remarks.before] : []),
    ...(isAtPublication(step, speech.timeBasis) ? [words.remarks.atPublication] : []),
  ];
  return [label, ...remarks].join("; ");
}

export function strikesLabel(
  speech: LabelContext,
  { row, entersFromLeft }: SeriesPoint<StrikeTotal>,
): string {
  const { language, words } = speech;
  const label = words.strikesLabel({
    value: language.format.number(row.value),
    dates: `${publishedWords(speech, row.published)}; ${words.data.to(language.format.day(row.asOf))}`,
    source: sourceName(speech, row.sourceId),
  });
  return entersFromLeft ? `${label}; ${words.remarks.before}` : label;
}

/** The heading of a panel; one that follows another says that it counts something else. */
export function panelHeading(speech: LabelContext, panel: ScopePanel, isFirst: boolean): string {
  const { words } = speech;
  if (panel.key === "both") return words.panel.both;
  const area = areaName(speech, panel);
  return isFirst ? words.panel.alone(area) : words.panel.apart(area);
}

/** The two lines of a series' name: the source, and the total that stands. */
export function seriesLabel(
  speech: LabelContext,
  { source, points }: TotalSeries,
): { readonly name: string; readonly figure: string } {
  const last = points.findLast((step) => step.isOnLine);
  return {
    name: sourceName(speech, source),
    figure: last === undefined ? "" : speech.language.format.quantity(last.row.quantity),
  };
}
