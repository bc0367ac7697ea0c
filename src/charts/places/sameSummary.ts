/** The comparison for the same months in words: its finding, the line below it, what to know. */
import { hasIncidents } from "../../model/incidentsSince";
import { quantityMinimum } from "../../model/quantity";
import { isCompactEmbed } from "../../url/view";
import type { PlacesContext, SameLabels, SameLine } from "./rows";
import type { SameColumn } from "./samePlaces";

const rowOf = ({ cells }: SameLine, column: SameColumn) =>
  cells.find((cell) => cell.column === column)?.row ?? null;

/**
 * The line that the title is about: of those with all three figures the one with most strikes; the
 * one with most deaths where strikes are known on some days only.
 */
function topLine({ lines, isComparable }: SameLabels): SameLine | undefined {
  const minimum = (line: SameLine) => {
    const row = rowOf(line, isComparable ? "strikes" : "killed");
    return row === null ? -1 : (quantityMinimum(row.quantity) ?? 0);
  };
  const isKnown = (line: SameLine) =>
    line.cells.every(({ column, row }) => row !== null || (column === "strikes" && !isComparable));
  const known = lines.filter(isKnown);
  return [...(known.length > 0 ? known : lines)].sort((a, b) => minimum(b) - minimum(a))[0];
}

export function sameTitle(same: SameLabels, context: PlacesContext): string {
  const { view, words } = context;
  const { title } = words.same;
  const line = topLine(same);
  if (line === undefined) return words.title.neutral;
  const name = nameInTitle(line, context);
  const figureOf = (column: SameColumn) => rowOf(line, column)?.figure ?? null;
  const strikes = figureOf("strikes");
  const killed = figureOf("killed");
  const conceded = figureOf("conceded");
  const isShort = isCompactEmbed(view);
  if (!same.isComparable && killed !== null && conceded !== null)
    return isShort ? title.deathsShort(name, killed) : title.deaths(name, killed, conceded);
  if (strikes === null) return words.title.neutral;
  if (same.isComparable && killed !== null) {
    if (isShort) return title.short(name, strikes, killed);
    if (conceded !== null) return title.all(name, strikes, killed, conceded);
  }
  return line.country === "iraq" ? title.iraq(name, strikes) : title.strikes(name, strikes);
}

/** The city that a battle is named for; the province where the battle was counted in all of it. */
function nameInTitle({ name, isProvince }: SameLine, { view, words }: PlacesContext): string {
  if (view.battle === null) return name;
  const battle = words.same.battles[view.battle];
  return isProvince ? words.same.title.battleIn(name, battle) : battle;
}

export function sameSubtitle(
  { period, isComparable }: SameLabels,
  { view, words }: PlacesContext,
): string {
  const { subtitle } = words.same;
  if (!isComparable) return subtitle.someDays(period);
  return view.battle === null ? subtitle.months(period) : subtitle.battle(period);
}

/** At most three: how deaths are counted, what is not known, and why. */
export function sameNotes(
  { lines, lanes, isComparable }: SameLabels,
  { view, words }: PlacesContext,
): readonly string[] {
  const { notes } = words.same;
  const has = (country: SameLine["country"]) => lines.some((line) => line.country === country);
  return [
    ...(has("syria") ? [hasIncidents(view) ? notes.sums : notes.later] : []),
    ...(has("iraq") ? [notes.iraq] : []),
    ...(!isComparable ? [notes.minimum] : lanes.length > 0 ? [notes.months] : []),
    ...(view.battle !== null && isComparable ? [notes.days] : []),
  ].slice(0, 3);
}
