/** The tables of the package and what their rows become. */
import { csvParseRows } from "d3-dsv";
import type { Resource } from "./descriptor";
import {
  parseDocument,
  parseEdition,
  parseEvent,
  parseGovernorate,
  parseNote,
  parsePlace,
  parseReading,
  parseSource,
  parseStrikesByPlace,
} from "./parse";
import { checkKinds, parseEstimate, parseInterval, parseTotal } from "./parseFigures";
import { type Row, type TableProblem, validateTable } from "./tableSchema";
import type { StrikeRecord } from "./types";

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
} as const;

export type TableName = keyof typeof TABLES;
export type TableValue<Name extends TableName> = ReturnType<(typeof TABLES)[Name]>;

/** The tables that the first view draws from; all others wait until they are asked for. */
export const FIRST_TABLES = [
  "sources",
  "editions",
  "estimates",
  "strike_totals",
  "strikes",
  "places",
  "governorates",
  "events",
] as const satisfies readonly TableName[];
export type FirstTable = (typeof FIRST_TABLES)[number];

/** A table from its text: its values, or everything that is wrong with it. */
export function readTable<Name extends TableName>(
  name: Name,
  csv: string,
  resource: Resource,
):
  | { readonly value: TableValue<Name>; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly TableProblem[] } {
  const { rows, problems } = validateTable(csvParseRows(csv), resource);
  const all = name === "estimates" ? [...problems, ...checkKinds(rows)] : problems;
  if (all.length > 0) return { value: null, problems: all };
  return { value: TABLES[name](rows) as TableValue<Name>, problems: [] };
}

/** The tables a record is built from; one that failed is left out and counts as without rows. */
export type FirstValues = { readonly [Name in FirstTable]?: TableValue<Name> };

export function buildRecord(tables: FirstValues): StrikeRecord {
  const byId = <Id extends string, T>(rows: readonly T[] = [], id: (row: T) => Id) =>
    new Map(rows.map((row) => [id(row), row]));
  return {
    sources: byId(tables.sources, (source) => source.id),
    editions: tables.editions ?? [],
    estimates: tables.estimates ?? [],
    totals: tables.strike_totals ?? [],
    strikes: tables.strikes ?? [],
    places: byId(tables.places, (place) => place.id),
    governorates: byId(tables.governorates, (governorate) => governorate.code),
    events: tables.events ?? [],
  };
}
