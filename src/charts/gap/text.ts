/** The steps of the gap in words; table, readout and accessible names all say the same. */
import type { Estimate, Published, SourceId, StrikeRecord, StrikeTotal } from "../../data/types";
import {
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalSeries,
  type TotalStep,
} from "../../record/gap";
import type { GapReading } from "../../record/gapReading";
import { isStated } from "../../record/official";
import { statedEnd } from "../../record/scope";
import type { Clock, Step } from "../../record/steps";
import type { GapWords } from "../../text/gapWords";
import type { Language } from "../../text/language";

export interface Speech {
  readonly language: Language;
  readonly words: GapWords;
  readonly record: Pick<StrikeRecord, "sources" | "governorates">;
  readonly clock: Clock;
}

export function sourceName({ record }: Speech, id: SourceId): string {
  return record.sources.get(id)?.shortName ?? id;
}

/** The countries or governorate that a panel's figures count. */
export function areaName(
  { language, words, record }: Speech,
  { countries, governorate }: Pick<ScopePanel, "countries" | "governorate">,
): string {
  if (governorate === null) return language.messages.parts.countries[countries];
  return words.panel.governorate(record.governorates.get(governorate)?.name ?? governorate);
}

/** When something was published, as exactly as is known. */
export function publishedWords(
  { language: { format }, words }: Speech,
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
export function dataWords({ language: { format }, words }: Speech, row: Estimate): string {
  const end = statedEnd(row);
  if (end === null) return words.data.open;
  const day = format.day(end);
  if (row.endBasis === "month_end") return words.data.toAtMost(day);
  return row.endBasis === "inferred" ? words.data.toAbout(day) : words.data.to(day);
}

export function ratioWords({ language: { format } }: Speech, { ratio }: GapReading): string {
  return format.decimal(ratio);
}

/** A total in one sentence; `reading` is the distance from its publication on, where it sets one. */
export function totalLabel(speech: Speech, step: TotalStep, reading: GapReading | null): string {
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
    ...(isStated(row) ? [] : [words.remarks.quoted]),
    ...(isLate(step) ? [words.remarks.late] : []),
    ...(step.before ? [words.remarks.before] : []),
    ...(isAtPublication(step, speech.clock) ? [words.remarks.atPublication] : []),
  ];
  return [label, ...remarks].join("; ");
}

export function strikesLabel(speech: Speech, { row, before }: Step<StrikeTotal>): string {
  const { language, words } = speech;
  const label = words.strikesLabel({
    value: language.format.number(row.value),
    dates: `${publishedWords(speech, row.published)}; ${words.data.to(language.format.day(row.asOf))}`,
    source: sourceName(speech, row.sourceId),
  });
  return before ? `${label}; ${words.remarks.before}` : label;
}

/** The heading of a panel; one that follows another says that it counts something else. */
export function panelHeading(speech: Speech, panel: ScopePanel, isFirst: boolean): string {
  const { words } = speech;
  if (panel.key === "both") return words.panel.both;
  const area = areaName(speech, panel);
  return isFirst ? words.panel.alone(area) : words.panel.apart(area);
}

/** The two lines of a series' name: the source, and the total that stands. */
export function seriesLabel(
  speech: Speech,
  { source, steps }: TotalSeries,
): { readonly name: string; readonly figure: string } {
  const last = steps.findLast((step) => step.leads);
  return {
    name: sourceName(speech, source),
    figure: last === undefined ? "" : speech.language.format.quantity(last.row.quantity),
  };
}
