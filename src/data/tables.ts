/** The tables of the package and the types of their rows. */

import type { StrikeRecord } from "../model/record";
import { type CsvRow, readCsv } from "./csv";
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
import {
  parseAirwarsBattle,
  parseAirwarsMonth,
  parseAnswer,
  parseAnswerDelay,
  parseBattle,
  parsePartialPlaceRow,
  parsePlaceMonth,
  parseStatement,
} from "./parseRegions";

const each =
  <T>(parse: (row: CsvRow) => T) =>
  (rows: readonly CsvRow[]): readonly T[] =>
    rows.map(parse);

/** Every table by name, with the function that turns its rows into typed values. */
export const TABLES = {
  sources: each(parseSource),
  documents: each(parseDocument),
  editions: each(parseEdition),
  edition_readings: each(parseReading),
  estimates: each(parseEstimate),
  strike_totals: each(parseTotal),
  strikes: each(parseInterval),
  strikes_by_place: parseStrikesByPlace,
  strikes_by_place_partial: each(parsePartialPlaceRow),
  strikes_by_month: each(parsePlaceMonth),
  strike_statements: each(parseStatement),
  airwars_months: each(parseAirwarsMonth),
  coalition_answers: each(parseAnswer),
  coalition_answer_delays: each(parseAnswerDelay),
  battles: each(parseBattle),
  airwars_battles: each(parseAirwarsBattle),
  places: each(parsePlace),
  governorates: each(parseGovernorate),
  events: each(parseEvent),
  notes: each(parseNote),
  history: each(parseHistory),
} as const;

export type TableName = keyof typeof TABLES;
export type TableValue<Name extends TableName> = ReturnType<(typeof TABLES)[Name]>;

/** The tables the record is built from; all others are fetched when a part of the page needs them. */
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

/** Tables that charts draw from beyond the core record; each is fetched by the views that need it. */
export const CHART_TABLES = [
  "strikes_by_place",
  "strikes_by_place_partial",
  "strikes_by_month",
  "strike_statements",
  "airwars_months",
  "coalition_answers",
  "coalition_answer_delays",
  "battles",
  "airwars_battles",
] as const satisfies readonly TableName[];
export type ChartTableName = (typeof CHART_TABLES)[number];

/** Values of those tables as far as they are there: an older edition does not have all of them. */
export type ChartTables = { readonly [Name in ChartTableName]?: TableValue<Name> };

/** Typed values of a table from the text of its CSV file. */
export function parseTable<Name extends TableName>(name: Name, csv: string): TableValue<Name> {
  return TABLES[name](readCsv(csv)) as TableValue<Name>;
}

/** Values of the tables the record is built from, by name. */
export type CoreValues = { readonly [Name in CoreTable]: TableValue<Name> };

/** The record of the charts. An estimate without `victims` takes that of its source. */
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
