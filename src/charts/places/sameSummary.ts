/** The comparison for the same months in words: its finding, the line below it, what to know. */
import { hasIncidents } from "../../model/incidentsSince";
import { quantityMinimum } from "../../model/quantity";
import { isCompactEmbed } from "../../url/view";
import type { PlacesContext, SameLabels, SameLine } from "./rows";
import type { SameColumn } from "./together";

const rowOf = ({ cells }: SameLine, column: SameColumn) =>
  cells.find((cell) => cell.column === column)?.row ?? null;

/** The line that the title is about: of those with all three figures the one with most strikes. */
function topLine(lines: readonly SameLine[]): SameLine | undefined {
  const minimum = (line: SameLine) => {
    const row = rowOf(line, "strikes");
    return row === null ? -1 : (quantityMinimum(row.quantity) ?? 0);
  };
  const known = lines.filter((line) => line.cells.every(({ row }) => row !== null));
  return [...(known.length > 0 ? known : lines)].sort((a, b) => minimum(b) - minimum(a))[0];
}

export function sameTitle({ lines }: SameLabels, { view, words }: PlacesContext): string {
  const { title, battles } = words.same;
  const line = topLine(lines);
  const strikes = line && rowOf(line, "strikes");
  if (line === undefined || !strikes) return words.title.neutral;
  const name = view.battle === null ? line.name : battles[view.battle];
  const [killed, conceded] = [rowOf(line, "killed"), rowOf(line, "conceded")];
  if (killed !== null && isCompactEmbed(view))
    return title.short(name, strikes.figure, killed.figure);
  if (killed !== null && conceded !== null)
    return title.all(name, strikes.figure, killed.figure, conceded.figure);
  return line.country === "iraq"
    ? title.iraq(name, strikes.figure)
    : title.strikes(name, strikes.figure);
}

export function sameSubtitle({ period }: SameLabels, { view, words }: PlacesContext): string {
  const { subtitle } = words.same;
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
