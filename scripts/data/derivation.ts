/**
 * Evaluates a derivation: terms joined by ` + ` and ` - `, each a row of a table
 * (`strike_totals.ID`, `strikes.ID`) or a sum over the daily releases
 * (`sum(strikes_by_place, country=iraq, release_date=2014-10-02..2014-11-01)`).
 */
import type { PackageValues } from "../read-package";

const SUM =
  /^sum\(strikes_by_place, country=(iraq|syria), release_date=(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\)$/;

function term(text: string, values: PackageValues): number {
  const sum = SUM.exec(text);
  if (sum !== null) {
    const [, country, first = "", last = ""] = sum;
    const from = Date.parse(`${first}T00:00:00Z`) / 86_400_000;
    const to = Date.parse(`${last}T00:00:00Z`) / 86_400_000;
    const countries = new Map(values.places.map((place) => [place.id, place.country]));
    const { length, day, place, strikes, placeIds } = values.strikes_by_place;
    let total = 0;
    for (let at = 0; at < length; at++) {
      const id = placeIds[place[at] ?? -1];
      const when = day[at] ?? 0;
      if (id !== undefined && countries.get(id) === country && when >= from && when <= to)
        total += strikes[at] ?? 0;
    }
    return total;
  }
  const [, table, id] = /^(strike_totals|strikes)\.(\S+)$/.exec(text) ?? [];
  const rows = table === "strikes" ? values.strikes : values.strike_totals;
  const row = rows.find((one) => one.id === id);
  if (table === undefined || row === undefined) throw new Error(`no row for “${text}”`);
  return row.value;
}

/** The value of a derivation; throws on a term that names no row. */
export function evaluate(derivation: string, values: PackageValues): number {
  return derivation.split(/ (?=[+-] )/).reduce((total, part) => {
    const sign = part.startsWith("- ") ? -1 : 1;
    return total + sign * term(part.replace(/^[+-] /, ""), values);
  }, 0);
}
