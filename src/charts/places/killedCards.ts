/** Civilians killed, place by place: one card a place, with every count of it. */

import { monthsText, periodText, publishedText } from "../../figures/dates";
import { placeName } from "../../figures/placeName";
import { capitalize } from "../../messages/firstLetter";
import type { Language } from "../../messages/language";
import type { Estimate } from "../../model/estimateTypes";
import { hasIncidents } from "../../model/incidentsSince";
import { quantityMinimum } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { COALITION_SOURCE } from "../../model/sources";
import { scopeBadge } from "../../plot/scopeBadge";
import type { View } from "../../url/view";
import type { PlaceEstimate, PlaceGroup } from "./placeGroups";
import type { KilledRow, Level, PlaceCard, PlacesContext } from "./rows";

/** The two cities that readers look for. */
const FIRST_PLACES: readonly string[] = ["raqqa", "mosul"];
const LEVELS: readonly Level[] = ["place", "governorate", "unassigned", "country"];

function buildKilledRow(
  { estimate, other }: PlaceEstimate,
  level: Level,
  context: PlacesContext,
): KilledRow {
  const { language, record, words } = context;
  const { messages, format, locale } = language;
  const { id, actor, weapons } = estimate;
  const source = record.sources.get(estimate.sourceId);
  const short = source?.shortName ?? estimate.sourceId;
  const name = source?.name ?? short;
  const place = placeName(estimate, record, language);
  const figure = format.quantity(estimate.quantity);
  const published = publishedText(estimate, language);
  const end = statedEnd(estimate);
  const days = format.period(estimate.start, end);
  // Without a stated end the day of publication is the limit; beside sums of today it is what differs.
  const isDated = end === null || context.view.battle !== null || hasIncidents(context.view);
  const period = isDated ? `${days}; ${published}` : days;
  const others = actor === "coalition" ? "" : messages.parts.actors[actor];
  const badge = others || (other ? words.differs : "");
  const means = weapons === "air" ? `; ${words.airOnly}` : "";
  const sentence = words.killedLabel(
    place,
    name,
    figure,
    `${periodText(estimate, language)}${means}`,
    published,
  );
  return {
    kind: "killed",
    estimate,
    place,
    level,
    name: short,
    figure,
    lines: [
      { text: capitalize(`${period}${means}`, locale), tone: "plain" },
      ...(badge === "" ? [] : [{ text: badge, tone: "badge" } as const]),
    ],
    mark: {
      id,
      label: others === "" ? sentence : `${sentence} ${words.others(others)}`,
      figure: { kind: "estimate", estimate },
      getTooltip: () => ({
        title: source?.id === COALITION_SOURCE ? words.coalitionName : name,
        figure: words.killed(figure),
        lines: [
          `${place}, ${days}${means}`,
          capitalize(published, locale),
          ...(others === "" ? [] : [words.others(others)]),
        ],
      }),
    },
    badge:
      other === null
        ? null
        : scopeBadge(
            `${id}/differs`,
            `${words.differs}: ${short}, ${place}${others && `, ${others}`}`,
            estimate,
            other,
          ),
  };
}

/** From the first to the last month that any of the counts covers; empty where there are none. */
export function monthsCovered(estimates: readonly Estimate[], language: Language): string {
  const start = estimates.map((one) => one.start).sort()[0];
  const ends = estimates.map(statedEnd);
  const end = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  return start === undefined ? "" : monthsText(start, end, language);
}

const lowest = ({ estimate }: KilledRow) => quantityMinimum(estimate.quantity) ?? 0;
const highestOf = ({ rows }: PlaceCard) => Math.max(...rows.map(lowest));
const newestOf = ({ rows }: PlaceCard) =>
  rows
    .map(({ estimate }) => estimate.published.knownBy ?? "9999")
    .sort()
    .at(-1) ?? "";

/** Raqqa and Mosul, then other cities, provinces and countries, each in the order of the view. */
function order(view: View, locale: string) {
  const rank = ({ key }: PlaceCard) =>
    FIRST_PLACES.includes(key) ? FIRST_PLACES.indexOf(key) : FIRST_PLACES.length;
  return (a: PlaceCard, b: PlaceCard): number => {
    const byName = a.place.localeCompare(b.place, locale);
    const byView =
      view.sort === "name"
        ? byName
        : view.sort === "published"
          ? newestOf(b).localeCompare(newestOf(a))
          : highestOf(b) - highestOf(a);
    return (
      rank(a) - rank(b) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || byView || byName
    );
  };
}

/** A card for each place with a count; its highest count first. */
export function killedCards(
  groups: readonly PlaceGroup[],
  context: PlacesContext,
): readonly PlaceCard[] {
  const byPlace = new Map<string, KilledRow[]>();
  for (const { key, kind, estimates } of groups)
    for (const one of estimates) {
      const { placeId } = one.estimate;
      const row = buildKilledRow(one, placeId === null ? kind : "place", context);
      const cardKey = placeId ?? key;
      byPlace.set(cardKey, [...(byPlace.get(cardKey) ?? []), row]);
    }
  return [...byPlace]
    .flatMap(([key, rows]): readonly PlaceCard[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const { level, place } = first;
      const months = monthsCovered(
        rows.map((row) => row.estimate),
        context.language,
      );
      const heading = context.words.cardHeading(place, months);
      return [{ key, level, place, heading, rows: rows.sort((a, b) => lowest(b) - lowest(a)) }];
    })
    .sort(order(context.view, context.language.locale));
}
