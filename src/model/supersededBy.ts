/** The publication that took the place of another: the next of the same series. */
import type { Day } from "./day";
import type { Edition } from "./editionTypes";
import type { Estimate } from "./estimateTypes";
import type { StrikeTotal } from "./strikeTypes";

/** An unknown day of publication counts as the newest: such pages show only as the latest. */
const published = ({ published: { knownBy } }: { readonly published: Estimate["published"] }) =>
  knownBy ?? "9999-12-31";

/** The first of `rows` by `key`; null where there is none. */
function first<Row>(rows: readonly Row[], key: (row: Row) => string): Row | null {
  let found: Row | null = null;
  for (const row of rows) if (found === null || key(row) < key(found)) found = row;
  return found;
}

/** The next official report that gives the same column, of those in a record cut to its day. */
export function nextEdition<Column extends keyof Edition>(
  edition: Edition,
  column: Column,
  editions: readonly Edition[],
): Edition | null {
  return first(
    editions.filter((one) => one[column] !== null && one.dataThrough > edition.dataThrough),
    (one) => one.dataThrough,
  );
}

const series = (row: Estimate) =>
  [
    row.sourceId,
    row.measure,
    row.countries,
    row.governorate,
    row.placeId,
    row.actor,
    row.weapons,
    row.grade,
    row.victims,
    row.start,
  ].join();

/**
 * The next publication by the same source of the same scope: of totals since the start the one
 * that counts further, of a period the one that restates it. Conflicting publications of one
 * figure are not listed here: their card shows them side by side.
 */
export function nextEstimate(row: Estimate, estimates: readonly Estimate[]): Estimate | null {
  const seriesKey = series(row);
  const end = ({ end: day, endBasis }: Estimate): Day | "" =>
    day === null || endBasis === "publication_date" ? "" : day;
  return first(
    estimates.filter(
      (one) =>
        one.id !== row.id &&
        one.preferred &&
        (row.figure === null || one.figure !== row.figure) &&
        one.span === row.span &&
        series(one) === seriesKey &&
        published(one) > published(row) &&
        (row.span === "cumulative" || end(one) === end(row)),
    ),
    (one) => `${published(one)} ${one.id}`,
  );
}

/** The next running total by the same source for the same country and actor. */
export function nextTotal(row: StrikeTotal, totals: readonly StrikeTotal[]): StrikeTotal | null {
  return first(
    totals.filter(
      (one) =>
        one.preferred &&
        one.sourceId === row.sourceId &&
        one.country === row.country &&
        one.actor === row.actor &&
        one.asOf > row.asOf,
    ),
    (one) => one.asOf,
  );
}
