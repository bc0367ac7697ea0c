/** Counts published at the time of a battle: those of others, then the Coalition's. */
import { publishedText } from "../../figures/dates";
import { capitalize } from "../../messages/firstLetter";
import { firstDay, lastDay, monthOf } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import { statedEnd } from "../../model/scope";
import { COALITION_SOURCE } from "../../model/sources";
import type { KilledRow, PlaceCard, PlacesContext, SameLabels } from "./rows";
import type { SameMonths } from "./samePlaces";

type Days = Pick<SameMonths, "start" | "end">;

/** "The same days", whole months, or the days themselves. */
function daysText(estimate: Estimate, battle: Days, context: PlacesContext): string {
  const { format, messages } = context.language;
  const { start } = estimate;
  const end = statedEnd(estimate);
  if (start === battle.start && end === battle.end) return context.words.same.sameDays;
  if (end === null) return format.period(start, end);
  const [from, to] = [monthOf(start), monthOf(end)];
  return start === firstDay(from) && end === lastDay(to)
    ? messages.parts.figure.period(format.monthShort(from), format.monthShort(to))
    : format.period(start, end);
}

const isCoalition = ({ estimate }: KilledRow) => estimate.sourceId === COALITION_SOURCE;

/** A row with what differs from the other rows only: its source, or under the Coalition its days. */
function shortRow(row: KilledRow, battle: Days, context: PlacesContext): KilledRow {
  const { estimate, lines } = row;
  const { language, words } = context;
  const days = capitalize(daysText(estimate, battle, context), language.locale);
  const published = publishedText(estimate, language);
  const means = estimate.weapons === "air" ? [words.airOnly] : [];
  const parts = [...(isCoalition(row) ? [] : [days]), published, ...means];
  const text = capitalize(parts.join("; "), language.locale);
  return {
    ...row,
    name: isCoalition(row) ? days : row.name,
    lines: [{ text, tone: "plain" }, ...lines.filter(({ tone }) => tone === "badge")],
  };
}

/** The cards of a battle's city, each in two: what others counted, and the Coalition's figures. */
export function battleCards(
  cards: readonly PlaceCard[],
  battle: Days,
  same: SameLabels | null,
  context: PlacesContext,
): readonly PlaceCard[] {
  const { counts } = context.words.same;
  const [line] = same?.lines ?? [];
  const today = line?.cells.find(({ column }) => column === "conceded")?.row?.figure ?? null;
  return cards.flatMap((card) => {
    const rows = card.rows.map((row) => shortRow(row, battle, context));
    const parts: readonly PlaceCard[] = [
      {
        ...card,
        heading: counts.others(card.place),
        rows: rows.filter((one) => !isCoalition(one)),
      },
      {
        ...card,
        key: `${card.key}-coalition`,
        heading: counts.coalition(card.place, today),
        rows: rows.filter(isCoalition),
      },
    ];
    return parts.filter((part) => part.rows.length > 0);
  });
}
