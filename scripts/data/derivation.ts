/**
 * Evaluates a derivation: terms joined by ` + ` and ` - `, each a row of a table
 * (`strike_totals.ID`, `strikes.ID`) or a sum over rows of a country and range of days:
 * `sum(strikes_by_place, country=iraq, release_date=2014-10-02..2014-11-01, scrape!=ID)`, or with
 * `strike_date`, or `sum(strike_statements, country=syria, end=2018-10-01..2018-10-31)`.
 */
import type { PackageValues, RawTable } from "../read-package";

/** What a derivation is evaluated on: typed rows, and the cells of the daily releases. */
export interface DerivationInput
  extends Pick<PackageValues, "strikes" | "strike_totals" | "strike_statements" | "places"> {
  readonly releases: RawTable["rows"];
}

const RANGE = String.raw`(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})`;
const RELEASES = new RegExp(
  String.raw`^sum\(strikes_by_place, country=(iraq|syria), (release_date|strike_date)=${RANGE}(?:, scrape!=([\w.-]+))?\)$`,
);
const STATEMENTS = new RegExp(
  String.raw`^sum\(strike_statements, country=(iraq|syria|both), end=${RANGE}\)$`,
);

function sumReleases(
  [, country, column = "", first = "", last = "", without]: RegExpExecArray,
  { releases, places }: DerivationInput,
): number {
  const here = new Set<string>(
    places.filter((place) => place.country === country).map((place) => place.id),
  );
  return releases
    .filter(({ cells }) => {
      const day = cells[column]?.text ?? "";
      return (
        here.has(cells.place_id?.text ?? "") &&
        day >= first &&
        day <= last &&
        cells.scrape?.text !== without
      );
    })
    .reduce((sum, { cells }) => sum + Number(cells.strikes?.text), 0);
}

function term(text: string, input: DerivationInput): number {
  const releases = RELEASES.exec(text);
  if (releases !== null) return sumReleases(releases, input);
  const statements = STATEMENTS.exec(text);
  if (statements !== null) {
    const [, country, first = "", last = ""] = statements;
    return input.strike_statements
      .filter((row) => row.use === "series" && row.country === country)
      .filter((row) => row.end >= first && row.end <= last)
      .reduce((sum, row) => sum + row.strikes, 0);
  }
  const [, table, id] = /^(strike_totals|strikes)\.(\S+)$/.exec(text) ?? [];
  const rows = table === "strikes" ? input.strikes : input.strike_totals;
  const row = rows.find((one) => one.id === id);
  if (table === undefined || row === undefined) throw new Error(`no row for “${text}”`);
  return row.value;
}

/** The value of a derivation; throws on a term that names no row. */
export function evaluate(derivation: string, input: DerivationInput): number {
  return derivation.split(/ (?=[+-] )/).reduce((total, part) => {
    const sign = part.startsWith("- ") ? -1 : 1;
    return total + sign * term(part.replace(/^[+-] /, ""), input);
  }, 0);
}
