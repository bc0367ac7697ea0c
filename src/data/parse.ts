/** Rows of the CSV files as the types of the record. */
import { dayNumber } from "../model/day";
import type { Edition, EditionReading } from "../model/editionTypes";
import type { HistoryEntry, RowNote } from "../model/historyTypes";
import type { PlaceId } from "../model/ids";
import type { Governorate, Place } from "../model/placeTypes";
import type { CampaignEvent } from "../model/record";
import type { Document, Source } from "../model/sourceTypes";
import type { StrikesByPlace } from "../model/strikeTypes";
import {
  type CsvRow,
  day,
  flag,
  gaps,
  number,
  optional,
  optionalDay,
  published,
  text,
} from "./csv";

export function parseSource(row: CsvRow): Source {
  return {
    id: text(row, "id") as Source["id"],
    name: text(row, "name"),
    shortName: text(row, "short_name"),
    kind: text(row, "kind") as Source["kind"],
    homeUrl: optional(row, "home_url"),
    counts: text(row, "counts"),
    method: text(row, "method"),
    countries: text(row, "countries") as Source["countries"],
    period: text(row, "period"),
    actors: text(row, "actors"),
    weapons: text(row, "weapons"),
    // Release 1.0.0 did not have the column.
    victims: optional(row, "victims") as Source["victims"],
    caveat: text(row, "caveat"),
    main: flag(row, "main"),
  };
}

export function parseDocument(row: CsvRow): Document {
  return {
    id: text(row, "id") as Document["id"],
    url: text(row, "url"),
    publisher: text(row, "publisher"),
    published: published(row),
    standing: text(row, "standing") as Document["standing"],
    note: optional(row, "note"),
  };
}

export function parseEdition(row: CsvRow): Edition {
  return {
    id: text(row, "id") as Edition["id"],
    published: published(row),
    dataThrough: day(row, "data_through"),
    strikes: number(row, "strikes"),
    engagements: number(row, "engagements"),
    killed: number(row, "killed"),
    reportsReceived: number(row, "reports_received"),
    reportsCredible: number(row, "reports_credible"),
    carriedOver: number(row, "carried_over"),
    received: number(row, "received"),
    completed: number(row, "completed"),
    credible: number(row, "credible"),
    killedThisReport: number(row, "killed_this_report"),
    nonCredible: number(row, "non_credible"),
    duplicates: number(row, "duplicates"),
    open: number(row, "open"),
    documentId: text(row, "document_id") as Edition["documentId"],
    secondDocumentId: optional(row, "second_document_id") as Edition["secondDocumentId"],
    correction: optional(row, "correction"),
    gaps: gaps(row),
  };
}

export function parsePlace(row: CsvRow): Place {
  return {
    id: text(row, "id") as PlaceId,
    name: text(row, "name"),
    country: text(row, "country") as Place["country"],
    governorate: optional(row, "governorate") as Place["governorate"],
    lat: number(row, "lat"),
    lon: number(row, "lon"),
    note: optional(row, "note"),
  };
}

export function parseGovernorate(row: CsvRow): Governorate {
  return {
    code: text(row, "code") as Governorate["code"],
    country: text(row, "country") as Governorate["country"],
    name: text(row, "name"),
  };
}

export function parseEvent(row: CsvRow): CampaignEvent {
  return {
    id: text(row, "id"),
    start: day(row, "start"),
    end: day(row, "end"),
    title: text(row, "title"),
    label: text(row, "label"),
    country: text(row, "country") as CampaignEvent["country"],
    major: flag(row, "major"),
    documentId: text(row, "document_id") as CampaignEvent["documentId"],
  };
}

export function parseReading(row: CsvRow): EditionReading {
  return {
    editionId: text(row, "edition_id") as EditionReading["editionId"],
    column: text(row, "column"),
    documentId: text(row, "document_id") as EditionReading["documentId"],
    value: text(row, "value"),
    preferred: flag(row, "preferred"),
    reason: optional(row, "reason"),
  };
}

export function parseNote(row: CsvRow): RowNote {
  const later = optional(row, "later");
  return {
    table: text(row, "table") as RowNote["table"],
    rowId: text(row, "row_id"),
    derivation: optional(row, "derivation"),
    note: optional(row, "note"),
    later: later === null ? null : { text: later, since: optionalDay(row, "later_since") },
  };
}

export function parseHistory(row: CsvRow): HistoryEntry {
  return {
    version: text(row, "version"),
    date: day(row, "date"),
    change: text(row, "change") as HistoryEntry["change"],
    table: optional(row, "table") as HistoryEntry["table"],
    rowId: optional(row, "row_id"),
    column: optional(row, "column"),
    old: optional(row, "old"),
    new: optional(row, "new"),
    reason: text(row, "reason"),
  };
}

/** Rows as columns: a filter over ten thousand rows then reads three arrays. */
export function parseStrikesByPlace(rows: readonly CsvRow[]): StrikesByPlace {
  const index = new Map<string, number>();
  const columns = {
    day: new Int32Array(rows.length),
    strikeDay: new Int32Array(rows.length),
    place: new Uint16Array(rows.length),
    strikes: new Uint16Array(rows.length),
  };
  rows.forEach((row, at) => {
    const id = text(row, "place_id");
    if (!index.has(id)) index.set(id, index.size);
    const released = dayNumber(day(row, "release_date"));
    // Releases 1.x of the package have no day of the strikes: a daily release is for the day before.
    const struck = optionalDay(row, "strike_date");
    columns.day[at] = released;
    columns.strikeDay[at] = struck === null ? released - 1 : dayNumber(struck);
    columns.place[at] = index.get(id) ?? 0;
    columns.strikes[at] = number(row, "strikes") ?? 0;
  });
  return { length: rows.length, ...columns, placeIds: [...index.keys()] as PlaceId[] };
}
