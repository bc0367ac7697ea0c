/** Rows of the tables by place, month and incident. */
import type { Month } from "../model/day";
import type {
  AirwarsBattle,
  AirwarsMonth,
  Battle,
  CoalitionAnswer,
  CoalitionAnswerDelay,
  IncidentSums,
  PartialPlaceRow,
  PeopleRange,
  PlaceMonth,
  StrikeStatement,
} from "../model/regionTypes";
import { type CsvRow, day, number, optional, optionalDay, text } from "./csv";

const count = (row: CsvRow, column: string) => number(row, column) ?? 0;

const range = (row: CsvRow, column: string): PeopleRange => ({
  min: count(row, `${column}_min`),
  max: count(row, `${column}_max`),
});

export function parsePlaceMonth(row: CsvRow): PlaceMonth {
  return {
    month: text(row, "month") as Month,
    placeId: text(row, "place_id") as PlaceMonth["placeId"],
    knownBy: day(row, "known_by"),
    strikes: count(row, "strikes"),
    rows: count(row, "rows"),
    coverage: text(row, "coverage") as PlaceMonth["coverage"],
  };
}

export function parsePartialPlaceRow(row: CsvRow): PartialPlaceRow {
  return {
    start: day(row, "start"),
    end: day(row, "end"),
    placeId: text(row, "place_id") as PartialPlaceRow["placeId"],
    strikes: count(row, "strikes"),
    use: text(row, "use") as PartialPlaceRow["use"],
    knownBy: day(row, "known_by"),
    documentId: text(row, "document_id") as PartialPlaceRow["documentId"],
    note: optional(row, "note"),
  };
}

export function parseStatement(row: CsvRow): StrikeStatement {
  return {
    id: text(row, "id"),
    start: day(row, "start"),
    end: day(row, "end"),
    country: text(row, "country") as StrikeStatement["country"],
    strikes: count(row, "strikes"),
    engagements: number(row, "engagements"),
    basis: text(row, "basis") as StrikeStatement["basis"],
    use: text(row, "use") as StrikeStatement["use"],
    published: optionalDay(row, "published"),
    knownBy: day(row, "known_by"),
    documentId: text(row, "document_id") as StrikeStatement["documentId"],
    note: optional(row, "note"),
  };
}

function incidentSums(row: CsvRow): IncidentSums {
  return {
    month: text(row, "month") as Month,
    governorate: optional(row, "governorate") as IncidentSums["governorate"],
    area: optional(row, "area") as IncidentSums["area"],
    grade: text(row, "grade") as IncidentSums["grade"],
    incidents: count(row, "incidents"),
    published: day(row, "published"),
    documentId: text(row, "document_id") as IncidentSums["documentId"],
  };
}

export function parseAirwarsMonth(row: CsvRow): AirwarsMonth {
  return {
    ...incidentSums(row),
    id: text(row, "id"),
    belligerents: text(row, "belligerents") as AirwarsMonth["belligerents"],
    killed: range(row, "killed"),
    injured: range(row, "injured"),
    withoutNumber: count(row, "without_number"),
  };
}

export function parseAnswer(row: CsvRow): CoalitionAnswer {
  return {
    ...incidentSums(row),
    id: text(row, "id"),
    answer: text(row, "answer") as CoalitionAnswer["answer"],
    airwarsKilled: range(row, "airwars_killed"),
    concededKilled: range(row, "conceded_killed"),
    concededInjured: range(row, "conceded_injured"),
  };
}

export function parseAnswerDelay(row: CsvRow): CoalitionAnswerDelay {
  return {
    year: count(row, "year"),
    answer: text(row, "answer") as CoalitionAnswerDelay["answer"],
    delay: text(row, "delay") as CoalitionAnswerDelay["delay"],
    incidents: count(row, "incidents"),
    published: day(row, "published"),
    documentId: text(row, "document_id") as CoalitionAnswerDelay["documentId"],
  };
}

export function parseBattle(row: CsvRow): Battle {
  return {
    id: text(row, "id"),
    name: text(row, "name"),
    start: day(row, "start"),
    end: day(row, "end"),
    country: text(row, "country") as Battle["country"],
    governorate: text(row, "governorate") as Battle["governorate"],
    placeId: optional(row, "place_id") as Battle["placeId"],
    area: optional(row, "area") as Battle["area"],
    strikes: count(row, "strikes"),
    coverage: text(row, "coverage") as Battle["coverage"],
    knownBy: day(row, "known_by"),
    documentId: text(row, "document_id") as Battle["documentId"],
  };
}

export function parseAirwarsBattle(row: CsvRow): AirwarsBattle {
  return {
    battleId: text(row, "battle_id"),
    grade: text(row, "grade") as AirwarsBattle["grade"],
    incidents: count(row, "incidents"),
    killed: range(row, "killed"),
    injured: range(row, "injured"),
    accepted: count(row, "accepted"),
    rejected: count(row, "rejected"),
    otherOrNone: count(row, "other_or_none"),
    concededKilled: range(row, "conceded_killed"),
    published: day(row, "published"),
    documentId: text(row, "document_id") as AirwarsBattle["documentId"],
  };
}
