/** The record row behind a row of a chart, as columns of a file. Pure. */

import { figureSource, getDocuments } from "../../figures/documents";
import type { FigureRef, ReportSum } from "../../figures/figureRef";
import { monthOf } from "../../model/day";
import { type EditionColumn, isMonthly } from "../../model/figures";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../../model/sources";
import type { StrikeSum } from "../../model/strikeSum";
import type {
  Document,
  DocumentId,
  Estimate,
  NotedTable,
  Published,
  Quantity,
  RowNote,
  SourceId,
  StrikeInterval,
  StrikeRecord,
  StrikeTotal,
} from "../../model/types";
import { incidentFields } from "./incidentFields";

export type Value = string | number | null;
/** Columns that a row fills; the others are empty. */
export type Fields = Partial<Readonly<Record<RecordColumn, Value>>>;

/** Columns of the record, in the order of a file; the catalogue has words for each. */
export const RECORD_COLUMNS = [
  "table",
  "row_id",
  "source_id",
  "source",
  "measure",
  "kind",
  "low",
  "central",
  "high",
  "start",
  "end",
  "end_basis",
  "span",
  "countries",
  "governorate",
  "place_id",
  "place",
  "actor",
  "weapons",
  "grade",
  "published",
  "published_precision",
  "document_id",
  "document_url",
  "document_publisher",
  "second_document_id",
  "second_document_url",
  "derivation",
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** What rows are written from, beside the table itself. */
export interface RowContext {
  readonly record: StrikeRecord;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  /** By `table/row id`. */
  readonly notes: ReadonlyMap<string, RowNote>;
}

const RELEASES = "us_dod" as SourceId;

const EDITION_MEASURE: Readonly<Record<EditionColumn, string>> = {
  strikes: "declared_strikes",
  engagements: "engagements",
  killed: "civilians_killed",
  open: "reports_open",
  received: "reports_received",
  completed: "reports_completed",
  credible: "reports_assessed_credible",
  nonCredible: "reports_assessed_non_credible",
  duplicates: "reports_duplicate",
};

const REPORT_COLUMNS: Readonly<Record<ReportSum["part"], string>> = {
  completed: "completed",
  credible: "credible",
  nonCredible: "non_credible",
  rest: "completed - credible - non_credible",
};

function bounds(quantity: Quantity): Fields {
  const { kind } = quantity;
  const low = "low" in quantity ? quantity.low : null;
  const high = "high" in quantity ? quantity.high : null;
  return { kind, low, central: "value" in quantity ? quantity.value : null, high };
}

function published({ text, precision }: Published): Fields {
  return { published: text, published_precision: precision };
}

function sourceFields({ record }: RowContext, id: SourceId): Fields {
  return { source_id: id, source: record.sources.get(id)?.name ?? null };
}

function documentFields(
  { documents }: RowContext,
  row: { readonly documentId: DocumentId; readonly secondDocumentId?: DocumentId | null },
): Fields {
  const first = documents.get(row.documentId);
  const second = row.secondDocumentId ? documents.get(row.secondDocumentId) : undefined;
  return {
    document_id: row.documentId,
    document_url: first?.url ?? null,
    document_publisher: first?.publisher ?? null,
    second_document_id: row.secondDocumentId ?? null,
    second_document_url: second?.url ?? null,
  };
}

function noteRef({ notes }: RowContext, table: NotedTable, id: string): Fields {
  return { table, row_id: id, derivation: notes.get(`${table}/${id}`)?.derivation ?? null };
}

function estimateFields(context: RowContext, row: Estimate): Fields {
  return {
    ...noteRef(context, "estimates", row.id),
    ...sourceFields(context, row.sourceId),
    measure: row.measure,
    ...bounds(row.quantity),
    start: row.start,
    end: row.end,
    end_basis: row.endBasis,
    span: row.span,
    countries: row.countries,
    governorate: row.governorate,
    place_id: row.placeId,
    place: row.placeId === null ? null : (context.record.places.get(row.placeId)?.name ?? null),
    actor: row.actor,
    weapons: row.weapons,
    grade: row.grade,
    ...published(row.published),
    ...documentFields(context, row),
  };
}

function strikeFields(context: RowContext, row: StrikeInterval | StrikeTotal): Fields {
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

function strikeSumFields(context: RowContext, sum: StrikeSum): Fields {
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

/** The record row behind a row of a table; empty where there is none. */
export function getFields(figure: FigureRef, context: RowContext): Fields {
  switch (figure.kind) {
    case "estimate":
      return estimateFields(context, figure.estimate);
    case "interval": {
      const { interval } = figure;
      return {
        ...noteRef(context, "strikes", interval.id),
        ...strikeFields(context, interval),
        start: interval.start,
        end: interval.end,
        end_basis: "stated",
        span: "period",
      };
    }
    case "total": {
      const { total } = figure;
      return {
        ...noteRef(context, "strike_totals", total.id),
        ...strikeFields(context, total),
        end: total.asOf,
        end_basis: "stated",
        span: "cumulative",
      };
    }
    case "edition": {
      const { edition, column } = figure;
      const value = edition[column];
      return {
        ...noteRef(context, "editions", edition.id),
        ...sourceFields(context, COALITION_SOURCE),
        measure: EDITION_MEASURE[column],
        ...(value === null
          ? {}
          : bounds(
              column === "killed" ? { kind: "at_least", low: value } : { kind: "exact", value },
            )),
        end: edition.dataThrough,
        end_basis: "stated",
        span: isMonthly(column) ? "period" : "cumulative",
        countries: "both",
        actor: "coalition",
        ...published(edition.published),
        ...documentFields(context, edition),
      };
    }
    case "placed":
      return strikeSumFields(context, figure.sum);
    case "releases": {
      const { sum } = figure;
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
    case "reports": {
      const { part, value, editions } = figure.sum;
      const last = editions.at(-1);
      return {
        ...sourceFields(context, COALITION_SOURCE),
        measure: part === "rest" ? "reports_other" : EDITION_MEASURE[part],
        ...bounds({ kind: "exact", value }),
        end: last?.dataThrough ?? null,
        end_basis: "stated",
        span: "period",
        countries: "both",
        actor: "coalition",
        ...(last && { ...published(last.published), ...documentFields(context, last) }),
        derivation: `sum of ${REPORT_COLUMNS[part]} over editions ${editions.map(({ id }) => id).join(", ")}`,
      };
    }
    case "incidents": {
      const { sum } = figure;
      return {
        ...incidentFields(sum),
        ...sourceFields(context, figureSource(figure) ?? AIRWARS_SOURCE),
        ...bounds(sum.quantity),
        ...documentFields(context, sum),
      };
    }
    case "event": {
      const { event } = figure;
      return {
        table: "events",
        row_id: event.id,
        start: event.start,
        end: event.end,
        countries: event.country,
        ...documentFields(context, event),
      };
    }
    case "ratio": {
      const { monitor, official, value } = figure.ratio;
      return {
        measure: "ratio",
        central: value,
        derivation: `estimates.${monitor.estimate.id} / editions.${official.edition.id}`,
      };
    }
  }
}
