/** Words of one row of the comparison by source: place, dates, differences and rate. */

import { placeName } from "../../figures/placeName";
import type { Language } from "../../messages/language";
import { sourcesWords } from "../../messages/sourcesWords";
import type { ComparisonRow, Difference, ScopeGroup } from "../../model/comparison";
import { daysInclusive, monthOf } from "../../model/day";
import type { Rate } from "../../model/rate";
import { statedEnd } from "../../model/scope";
import type { Estimate, StrikeRecord } from "../../model/types";

/** Shifts of a period up to this many days are told in days. */
const FEW_DAYS = 45;
const DAYS_PER_MONTH = 30.44;

/** The heading of a group. */
export function headingOf(group: ScopeGroup, record: StrikeRecord, language: Language): string {
  const words = sourcesWords(language).headings;
  if (group.kind === "single") return words.single;
  if (group.mixed) return words.outsidePlaces;
  const place = placeName(group.reference, record, language);
  if (group.kind === "outside") return words.outside(place);
  if (group.kind !== "event") return place;
  return words.event(place, language.format.month(monthOf(group.reference.start)));
}

/** What a group counts, in words: place, period, whose strikes, by which means. */
export function scopeLine(group: ScopeGroup, record: StrikeRecord, language: Language): string {
  const { messages, format } = language;
  const { reference, mixed, kind } = group;
  const words = sourcesWords(language);
  const actor = messages.parts.actors[reference.actor];
  const line = mixed
    ? words.scopeMixed(actor)
    : words.scope(
        placeName(reference, record, language),
        format.period(reference.start, statedEnd(reference)),
        actor,
        messages.parts.weapons[reference.weapons],
      );
  return kind === "outside" ? `${line} ${words.scopeOutside}` : line;
}

function periodDifference(
  { startShift, endShift }: Extract<Difference, { kind: "period" }>,
  estimate: Estimate,
  language: Language,
): string {
  const { format } = language;
  const words = sourcesWords(language).differs;
  const few = (shift: number) => Math.abs(shift) <= FEW_DAYS;
  const { start, endBasis } = estimate;
  const end = statedEnd(estimate);
  if (end === null) return words.open;
  if (startShift === 0 && (endShift === null || !few(endShift))) return words.to(format.day(end));
  if (startShift >= 0 && (endShift ?? -1) <= 0 && !(few(startShift) && few(endShift ?? 999))) {
    const days = daysInclusive(start, end);
    const months = Math.round(days / DAYS_PER_MONTH);
    return days < 28 ? words.length.days(days) : words.length.months(months);
  }
  const told = (shift: number) => (few(shift) ? Math.abs(shift) : null);
  const parts: string[] = [];
  if (startShift > 0) parts.push(words.startsLater(told(startShift)));
  if (startShift < 0) parts.push(words.startsEarlier(told(startShift)));
  const atMost = endBasis === "month_end";
  if (endShift !== null && endShift > 0)
    parts.push(
      atMost && few(endShift) ? words.endsAtMostLater(endShift) : words.endsLater(told(endShift)),
    );
  if (endShift !== null && endShift < 0) parts.push(words.endsEarlier(told(endShift)));
  return parts.join(", ");
}

function differenceWord(
  difference: Difference,
  estimate: Estimate,
  record: StrikeRecord,
  language: Language,
): string {
  const { parts } = language.messages;
  const sources = sourcesWords(language);
  switch (difference.kind) {
    case "place":
      return placeName(estimate, record, language);
    case "period":
      return periodDifference(difference, estimate, language);
    case "actor":
      return parts.actors[estimate.actor];
    case "weapons":
      return sources.differs.weapons[estimate.weapons];
    case "victims":
      return sources.differs.victims[estimate.victims];
    case "kind":
      return parts.grades[estimate.grade];
  }
}

/**
 * What a badge says: each dimension in which a row differs, in its own words. Rows that each have
 * a period of their own give it in full.
 */
export function differenceWords(
  { differs, estimate }: ComparisonRow,
  mixed: boolean,
  record: StrikeRecord,
  language: Language,
): string {
  return differs
    .map((difference) =>
      mixed && difference.kind === "period"
        ? language.format.period(estimate.start, statedEnd(estimate))
        : differenceWord(difference, estimate, record, language),
    )
    .join("; ");
}

/** What a rate was divided by, or why there is none. */
export function rateWords(
  rate: Rate,
  estimate: Estimate,
  record: StrikeRecord,
  language: Language,
): string {
  const { format } = language;
  const words = sourcesWords(language).rate;
  const killed = format.quantity(estimate.quantity);
  if (!rate.known) {
    const name = placeName(estimate, record, language);
    const place = estimate.countries === "both" ? name : words.alone(name);
    const end = statedEnd(estimate);
    const period =
      end === null
        ? words.openPeriod
        : estimate.span === "cumulative"
          ? words.to(format.day(end))
          : words.during(format.period(estimate.start, end));
    return words.noneBecause(killed, words.why[rate.why](place, period));
  }
  const strikes = format.number(rate.strikes);
  const basis =
    estimate.span === "cumulative"
      ? words.of(killed, strikes, format.day(rate.strikesEnd))
      : words.ofPeriod(killed, strikes);
  return rate.near ? `${basis}; ${words.near}` : basis;
}
