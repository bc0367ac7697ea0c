/** The tables of the package and what their rows become. */

import type { StrikeRecord } from "../model/types";
import {
  parseDocument,
  parseEdition,
  parseEvent,
  parseGovernorate,
  parseHistory,
  parseNote,
  parsePlace,
  parseReading,
  parseSource,
  parseStrikesByPlace,
} from "./parse";
import { parseEstimate, parseInterval, parseTotal } from "./parseFigures";
import type { Row } from "./tableSchema";

const each =
  <T>(parse: (row: Row) => T) =>
  (rows: readonly Row[]): readonly T[] =>
    rows.map(parse);

/** Every table by name, with the function that turns its checked rows into values. */
export const TABLES = {
  sources: each(parseSource),
  documents: each(parseDocument),
  editions: each(parseEdition),
  edition_readings: each(parseReading),
  estimates: each(parseEstimate),
  strike_totals: each(parseTotal),
  strikes: each(parseInterval),
  strikes_by_place: parseStrikesByPlace,
  places: each(parsePlace),
  governorates: each(parseGovernorate),
  events: each(parseEvent),
  notes: each(parseNote),
  history: each(parseHistory),
} as const;

export type TableName = keyof typeof TABLES;
export type TableValue<Name extends TableName> = ReturnType<(typeof TABLES)[Name]>;

/** The tables that the first view draws from, stored in one file; all others wait until asked for. */
export const CORE_TABLES = [
  "sources",
  "editions",
  "estimates",
  "strike_totals",
  "strikes",
  "places",
  "governorates",
  "events",
] as const satisfies readonly TableName[];
export type CoreTable = (typeof CORE_TABLES)[number];
/** A table with a file of its own. */
export type LazyTable = Exclude<TableName, CoreTable>;
/** A later table that a chart draws from. */
export type DrawnTable = "strikes_by_place";
/** A later table that waits until a reader opens a card or a dialog. */
export type AskedTable = Exclude<LazyTable, DrawnTable>;

/** The values of a table's checked rows. */
export function tableValue<Name extends TableName>(
  name: Name,
  rows: readonly Row[],
): TableValue<Name> {
  return TABLES[name](rows) as TableValue<Name>;
}

/** The tables a record is built from. */
export type CoreValues = { readonly [Name in CoreTable]: TableValue<Name> };

export function buildRecord(tables: CoreValues): StrikeRecord {
  const byId = <Id extends string, T>(rows: readonly T[], id: (row: T) => Id) =>
    new Map(rows.map((row) => [id(row), row]));
  const sources = byId(tables.sources, (source) => source.id);
  return {
    sources,
    editions: tables.editions,
    estimates: tables.estimates.map((row) => ({
      ...row,
      victims: row.victims ?? sources.get(row.sourceId)?.victims ?? "unknown",
    })),
    totals: tables.strike_totals,
    strikes: tables.strikes,
    places: byId(tables.places, (place) => place.id),
    governorates: byId(tables.governorates, (governorate) => governorate.code),
    events: tables.events,
  };
}

/** A record without rows: what the page stands on until the first view's data have come. */
export const EMPTY_RECORD: StrikeRecord = {
  sources: new Map(),
  editions: [],
  estimates: [],
  totals: [],
  strikes: [],
  places: new Map(),
  governorates: new Map(),
  events: [],
};
