/** Words of one row of the comparison by source: place, dates, differences and rate. */

import { placeName } from "../../figures/placeName";
import type { ComparisonRow, Difference, ScopeGroup } from "../../model/comparison";
import { daysInclusive, monthOf } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import { headline } from "../../model/headline";
import type { Rate } from "../../model/rate";
import { statedEnd } from "../../model/scope";
import { COALITION_SOURCE, isSelfPublished } from "../../model/sources";
import type { Source } from "../../model/sourceTypes";
import type { LabelContext } from "../types";
import type { SourcesMessages } from "./messages/en";

export type SourcesContext = LabelContext<SourcesMessages>;

/** Shifts of a period up to this many days are given in days. */
const FEW_DAYS = 45;
const DAYS_PER_MONTH = 30.44;

/**
 * The Coalition's last own report, where the chart shows a total that only others quote: the same
 * figure that headline and gap give. Null where the figure is the Coalition's own.
 */
export function ownReport(estimate: Estimate, context: SourcesContext): string | null {
  const isCampaign =
    estimate.countries === "both" && estimate.governorate === null && estimate.placeId === null;
  if (isSelfPublished(estimate) || !isCampaign || context.view.measure === "rate") return null;
  const { killed } = headline(context.record);
  if (killed === null) return null;
  return context.language.format.quantity({ kind: "at_least", low: killed.value });
}

/** The place of a group, or what its rows have in common. */
export function groupHeading(group: ScopeGroup, context: SourcesContext): string {
  const { language, record, words: messages } = context;
  const words = messages.headings;
  if (group.kind === "single") return words.single;
  if (group.mixed) return words.outsidePlaces;
  const place = placeName(group.reference, record, language);
  if (group.kind === "outside") return words.outside(place);
  if (group.kind !== "event") return place;
  return words.event(place, language.format.month(monthOf(group.reference.start)));
}

/** What a group counts, in words: period, whose strikes, by which means. */
export function scopeLine(group: ScopeGroup, context: SourcesContext): string {
  const { language, words } = context;
  const { messages, format } = language;
  const { reference, mixed, kind } = group;
  const actor = messages.parts.actors[reference.actor];
  const line = mixed
    ? words.scopeMixed(actor)
    : words.scope(
        format.period(reference.start, statedEnd(reference)),
        actor,
        messages.parts.weapons[reference.weapons],
      );
  return kind === "outside" ? `${line} ${words.scopeOutside}` : line;
}

/** A source in a sentence: the Coalition is known by its name, not by its headquarters. */
export function sourceInText({ id, shortName }: Source, { words }: SourcesContext): string {
  return id === COALITION_SOURCE ? words.coalition : shortName;
}

function periodDifference(
  { startShift, endShift }: Extract<Difference, { kind: "period" }>,
  estimate: Estimate,
  context: SourcesContext,
): string {
  const { language, words: messages } = context;
  const { format } = language;
  const words = messages.differs;
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
  const shiftInDays = (shift: number) => (few(shift) ? Math.abs(shift) : null);
  const parts: string[] = [];
  if (startShift > 0) parts.push(words.startsLater(shiftInDays(startShift)));
  if (startShift < 0) parts.push(words.startsEarlier(shiftInDays(startShift)));
  const atMost = endBasis === "month_end";
  if (endShift !== null && endShift > 0)
    parts.push(
      atMost && few(endShift)
        ? words.endsAtMostLater(endShift)
        : words.endsLater(shiftInDays(endShift)),
    );
  if (endShift !== null && endShift < 0) parts.push(words.endsEarlier(shiftInDays(endShift)));
  return parts.join(", ");
}

function differenceWord(
  difference: Difference,
  estimate: Estimate,
  context: SourcesContext,
): string {
  const { language, record, words } = context;
  const { parts } = language.messages;
  const sources = words;
  switch (difference.kind) {
    case "place":
      return placeName(estimate, record, language);
    case "period":
      return periodDifference(difference, estimate, context);
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
 * Each dimension in which a row differs, in words. Rows of a mixed group, which each have a
 * period of their own, give it in full.
 */
export function differenceWords(
  { differs, estimate }: ComparisonRow,
  mixed: boolean,
  context: SourcesContext,
): string {
  const { language } = context;
  return differs
    .map((difference) =>
      mixed && difference.kind === "period"
        ? language.format.period(estimate.start, statedEnd(estimate))
        : differenceWord(difference, estimate, context),
    )
    .join("; ");
}

/** Why a figure has no rate; empty where it has one. */
export function noRateWords(rate: Rate, estimate: Estimate, context: SourcesContext): string {
  if (rate.known) return "";
  const { language, record, words: messages } = context;
  const { format } = language;
  const words = messages.rate;
  const name = placeName(estimate, record, language);
  const place = estimate.countries === "both" ? name : words.alone(name);
  const end = statedEnd(estimate);
  const period =
    end === null
      ? words.openPeriod
      : estimate.span === "cumulative"
        ? words.to(format.day(end))
        : words.during(format.period(estimate.start, end));
  return words.why[rate.why](place, period);
}

/** What a rate was divided by, or why there is none. */
export function rateWords(rate: Rate, estimate: Estimate, context: SourcesContext): string {
  const { format } = context.language;
  const words = context.words.rate;
  const killed = format.quantity(estimate.quantity);
  if (!rate.known) return words.noneBecause(killed, noRateWords(rate, estimate, context));
  const strikes = format.number(rate.strikes);
  const basis =
    estimate.span === "cumulative"
      ? words.of(killed, strikes, format.day(rate.strikesEnd))
      : words.ofPeriod(killed, strikes);
  return rate.near ? `${basis}; ${words.near}` : basis;
}
