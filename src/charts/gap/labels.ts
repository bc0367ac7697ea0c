/** The words for each point, shared by the table, the tooltip and the accessible names. */

import type { Estimate } from "../../model/estimateTypes";
import {
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalPoint,
  type TotalSeries,
} from "../../model/gap";
import type { SourceId } from "../../model/ids";
import type { Published } from "../../model/published";
import type { RatioPoint } from "../../model/ratioSeries";
import { statedEnd } from "../../model/scope";
import type { SeriesPoint, TimeBasis } from "../../model/series";
import { isSelfPublished, sourceShortName } from "../../model/sources";
import type { StrikeTotal } from "../../model/strikeTypes";
import type { LabelContext } from "../types";
import type { GapMessages } from "./messages/en";

export interface GapContext extends LabelContext<GapMessages> {
  readonly timeBasis: TimeBasis;
}

export function toGapContext(context: LabelContext<GapMessages>): GapContext {
  return { ...context, timeBasis: context.view.timeBasis };
}

export function sourceName({ record }: GapContext, id: SourceId): string {
  return sourceShortName(record.sources, id);
}

/** The countries or governorate that a panel's figures count. */
export function areaName(
  { language, words, record }: GapContext,
  { countries, governorate }: Pick<ScopePanel, "countries" | "governorate">,
): string {
  if (governorate === null) return language.messages.parts.countries[countries];
  return words.panel.governorate(record.governorates.get(governorate)?.name ?? governorate);
}

/** When something was published, as precisely as the record knows. */
export function publishedWords(
  { language: { format }, words }: GapContext,
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

/** The last day a total's data cover; never a day of publication. */
export function dataWords({ language: { format }, words }: GapContext, row: Estimate): string {
  const end = statedEnd(row);
  if (end === null) return words.data.open;
  const day = format.day(end);
  if (row.endBasis === "month_end") return words.data.toAtMost(day);
  return row.endBasis === "inferred" ? words.data.toAbout(day) : words.data.to(day);
}

export function ratioWords({ language: { format } }: GapContext, { ratio }: RatioPoint): string {
  return format.decimal(ratio);
}

/** A total in one sentence; `ratio` is the one that its publication changed, if any. */
export function totalLabel(
  context: GapContext,
  point: TotalPoint,
  ratio: RatioPoint | null,
): string {
  const { language, words } = context;
  const { row } = point;
  const label = words.label({
    source: sourceName(context, row.sourceId),
    area: areaName(context, row),
    figure: language.format.quantity(row.quantity),
    dates: `${publishedWords(context, row.published, row.notBefore)}; ${dataWords(context, row)}`,
    grade: language.messages.parts.grades[row.grade],
  });
  return [
    label,
    ...(ratio === null ? [] : [words.remarks.ratio(ratioWords(context, ratio))]),
    ...remarks(context, point),
  ].join("; ");
}

/** Why a total does not move the line, or is not drawn on the day of the time basis. */
export function remarks({ words, timeBasis }: GapContext, point: TotalPoint): readonly string[] {
  return [
    ...(isSelfPublished(point.row) ? [] : [words.remarks.quoted]),
    ...(isLate(point) ? [words.remarks.late] : []),
    ...(point.entersFromLeft ? [words.remarks.before] : []),
    ...(isAtPublication(point, timeBasis) ? [words.remarks.atPublication] : []),
  ];
}

export function strikesLabel(
  context: GapContext,
  { row, entersFromLeft }: SeriesPoint<StrikeTotal>,
): string {
  const { language, words } = context;
  const label = words.strikesLabel({
    value: language.format.number(row.value),
    dates: `${publishedWords(context, row.published)}; ${words.data.to(language.format.day(row.asOf))}`,
    source: sourceName(context, row.sourceId),
  });
  return entersFromLeft ? `${label}; ${words.remarks.before}` : label;
}

/** The heading of a panel below the first: it counts something else. */
export function panelHeading(context: GapContext, panel: ScopePanel): string {
  return context.words.panel.apart(areaName(context, panel));
}

/** The two lines of a series' label: its source and its current total. */
export function seriesLabel(
  context: GapContext,
  { source, points }: TotalSeries,
): { readonly name: string; readonly figure: string } {
  const last = points.findLast((point) => point.isOnLine);
  return {
    name: sourceName(context, source),
    figure: last === undefined ? "" : context.language.format.quantity(last.row.quantity),
  };
}
