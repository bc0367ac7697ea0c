/** The comparison by place in words: its finding as a title, the line below it, the full sentence. */

import { monthsText } from "../../figures/dates";
import { monthOf } from "../../model/day";
import { LAST_WHOLE_MONTH } from "../../model/placedStrikes";
import { isCompactEmbed } from "../../url/view";
import type { PlaceCard, PlacesContext, PlacesLabels, StrikesList, StrikesRow } from "./rows";
import { sameSubtitle, sameTitle } from "./sameSummary";

type Lists = Pick<PlacesLabels, "same" | "strikes" | "cards" | "compactCard">;

/** The months from the first to the last release; empty where there is none. */
export function releaseMonths({ sum }: StrikesList, { language }: PlacesContext): string {
  return sum === null ? "" : monthsText(sum.firstRelease, sum.lastRelease, language);
}

/** The known province with the most strikes, whatever order the view has. */
const topOf = ({ provinces }: StrikesList) =>
  provinces
    .filter(({ level }) => level !== "unassigned")
    .sort((a, b) => b.sum.strikes - a.sum.strikes)[0];

/** "Raqqa province": its name alone would be that of a city as well. */
const provinceName = ({ place, level }: StrikesRow, { language }: PlacesContext) =>
  level === "governorate" ? language.messages.parts.placeNames.governorate(place) : place;

/** The card that a compact frame shows: of a place chosen, or where there are no strikes. */
export function compactCard(
  strikes: StrikesList,
  cards: readonly PlaceCard[],
  { view, record, tablesStatus }: PlacesContext,
): PlaceCard | null {
  const [only, ...rest] = view.places ?? [];
  const isOne = only !== undefined && rest.length === 0;
  const isGovernorate = isOne && [...record.governorates.keys()].some((code) => code === only);
  const isWithoutStrikes = strikes.sum === null && tablesStatus !== "loading";
  return isGovernorate || isWithoutStrikes ? (cards[0] ?? null) : null;
}

/** Where most strikes were declared; in a compact frame of one place what it shows. */
export function placesTitle(lists: Lists, context: PlacesContext): string {
  const { language, view, words } = context;
  const { title } = words;
  const { same, strikes, compactCard: card } = lists;
  if (same !== null) return sameTitle(same, context);
  if (isCompactEmbed(view) && card !== null) return title.killed(card.place);
  const top = topOf(strikes);
  if (strikes.sum === null || top === undefined) return title.neutral;
  const n = language.format.number(top.sum.strikes);
  return strikes.provinces.length === 1
    ? title.one(provinceName(top, context), n)
    : title.most(provinceName(top, context), n, language.format.number(strikes.sum.strikes));
}

/** Whether the view has months after the last one with complete daily reports. */
const hasLaterDays = ({ sum }: StrikesList, { view: { to } }: PlacesContext) =>
  sum !== null &&
  monthOf(sum.lastRelease) >= LAST_WHOLE_MONTH &&
  (to === null || to > LAST_WHOLE_MONTH);

export function placesSubtitle(
  { same, strikes, compactCard: card }: Lists,
  context: PlacesContext,
): string {
  const { subtitle } = context.words;
  if (same !== null) return sameSubtitle(same, context);
  const months = releaseMonths(strikes, context);
  if (months === "" || (isCompactEmbed(context.view) && card !== null)) return subtitle.killed;
  if (isCompactEmbed(context.view)) return subtitle.strikes(months);
  return hasLaterDays(strikes, context) ? subtitle.bothToPart(months) : subtitle.both(months);
}

/** Strikes with a place, where they are most, and how many counts of deaths follow. */
export function placesSummary(lists: Lists, context: PlacesContext): string {
  const { same, strikes, cards } = lists;
  const { language, tablesStatus } = context;
  const { summary: words } = context.words;
  if (tablesStatus === "loading") return words.loading;
  if (same !== null) {
    const { all, someDays } = context.words.same.summary;
    const title = sameTitle(same, context);
    return same.isComparable
      ? all(title, same.period)
      : someDays(title, sameSubtitle(same, context));
  }
  const { format } = language;
  const { sum, provinces } = strikes;
  const top = topOf(strikes);
  const count = cards.reduce((n, { rows }) => n + rows.length, 0);
  const killed = count === 0 ? words.noKilled : words.killed(count);
  if (sum === null || top === undefined) return `${words.none} ${killed}`;
  const total = format.number(sum.strikes);
  const [first, last] = [format.day(sum.firstRelease), format.day(sum.lastRelease)];
  const sentence =
    provinces.length === 1
      ? words.one(total, first, last, provinceName(top, context))
      : words.strikes(
          total,
          first,
          last,
          provinceName(top, context),
          format.number(top.sum.strikes),
        );
  return `${sentence} ${killed}`;
}
