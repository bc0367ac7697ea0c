/** Declared strikes as columns of a file: totals, intervals, and sums by place. */
import { getDocuments } from "../../figures/documents";
import type { ReleaseSum } from "../../figures/figureRef";
import { monthOf } from "../../model/day";
import type { SourceId } from "../../model/ids";
import type { StrikeSum } from "../../model/strikeSum";
import type { StrikeInterval, StrikeTotal } from "../../model/strikeTypes";
import type { Fields, RowContext } from "./recordColumns";
import { bounds, documentFields, published, sourceFields } from "./sharedFields";

const RELEASES = "us_dod" as SourceId;

/** What intervals and running totals have in common. */
export function strikeFields(context: RowContext, row: StrikeInterval | StrikeTotal): Fields {
  return {
    ...sourceFields(context, row.sourceId),
    measure: "declared_strikes",
    ...bounds({ kind: "exact", value: row.value }),
    countries: row.country,
    actor: row.actor,
    weapons: "air_and_artillery",
    ...published(row.published),
    ...documentFields(context, row),
  };
}

/** A sum of strikes by month, or of the days of a battle. */
export function strikeSumFields(context: RowContext, sum: StrikeSum): Fields {
  const { table, id, rows, start, end, governorate, placeId } = sum;
  const [first, second] = getDocuments({ kind: "placed", sum });
  const months = `month from ${monthOf(start)} to ${monthOf(end)}`;
  const where = placeId ?? governorate ?? `no governorate, ${sum.country}`;
  return {
    table,
    ...(table === "battles" && { row_id: id }),
    ...sourceFields(context, RELEASES),
    measure: "declared_strikes",
    ...bounds(sum.quantity),
    start,
    end,
    end_basis: "stated",
    span: "period",
    countries: sum.country,
    governorate,
    place_id: placeId,
    place: placeId === null ? null : (context.record.places.get(placeId)?.name ?? null),
    actor: "coalition",
    weapons: "air_and_artillery",
    published: sum.knownBy,
    published_precision: "day",
    ...(first && documentFields(context, { documentId: first, secondDocumentId: second ?? null })),
    ...(table === "strikes_by_month" && {
      derivation: `sum of strikes_by_month.strikes, ${rows} rows by day: ${months}, places of ${where}`,
    }),
  };
}

/** A sum of daily releases. */
export function releaseSumFields(context: RowContext, sum: ReleaseSum): Fields {
  const days = `release_date from ${sum.firstRelease} to ${sum.lastRelease}`;
  return {
    table: "strikes_by_place",
    ...sourceFields(context, RELEASES),
    measure: "declared_strikes",
    ...bounds({ kind: "exact", value: sum.value }),
    start: sum.firstRelease,
    end: sum.lastRelease,
    end_basis: "stated",
    span: "period",
    countries: sum.country,
    place: sum.name,
    actor: "coalition",
    weapons: "air_and_artillery",
    published: sum.lastRelease,
    published_precision: "day",
    derivation: `sum of strikes_by_place.strikes, ${sum.rows} rows: ${days}, place_id ${sum.placeIds.join(" or ")}; the column scrape of each row names its document`,
  };
}
