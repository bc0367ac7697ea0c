/** Rules about strikes by country on the days found: no day twice, and never less than by place. */
import { sum } from "d3";
import type { StrikeStatement } from "../../../src/model/regionTypes";
import type { PackageProblem, PackageValues } from "../../read-package";
import { problem } from "./problem";

/** Rows of one country that are to be added up share no day; parts of longer rows fit inside. */
export function statementRules({
  strike_statements,
}: Pick<PackageValues, "strike_statements">): readonly PackageProblem[] {
  const series = strike_statements.filter((row) => row.use === "series");
  const overlaps = (a: StrikeStatement, b: StrikeStatement) =>
    a.id !== b.id && a.country === b.country && a.start <= b.end && b.start <= a.end;
  return [
    ...series
      .filter((row) => series.some((other) => overlaps(row, other)))
      .map((row) => problem("strike_statements.csv", "use", "shares a day with a row", row.id)),
    ...strike_statements
      .filter(
        (row) =>
          row.use === "overlap" &&
          !series.some(
            (whole) =>
              whole.country === row.country && whole.start <= row.start && row.end <= whole.end,
          ),
      )
      .map((row) => problem("strike_statements.csv", "use", "lies in no longer row", row.id)),
    ...strike_statements
      .filter((row) => row.end > row.knownBy)
      .map((row) => problem("strike_statements.csv", "known_by", "before its strikes", row.id)),
  ];
}

/** Strikes by place never exceed what the releases hold for the country on the same days. */
export function placedRules({
  strikes_by_place_partial,
  strike_statements,
  places,
}: PackageValues): readonly PackageProblem[] {
  const country = new Map(places.map((place) => [place.id, place.country]));
  return strike_statements
    .filter((row) => row.country !== "both" && row.basis !== "places_minimum")
    .flatMap((statement) => {
      const placed = sum(
        strikes_by_place_partial
          .filter((row) => country.get(row.placeId) === statement.country)
          .filter((row) => row.use === "series")
          .filter((row) => row.start >= statement.start && row.end <= statement.end)
          // Strikes published later come on top of what a release states.
          .filter((row) => row.knownBy <= statement.knownBy),
        ({ strikes }) => strikes,
      );
      return placed > statement.strikes
        ? [problem("strikes_by_place_partial.csv", "strikes", `sum ${placed}`, statement.id)]
        : [];
    });
}
