/**
 * Programs that load the record rows behind a chart from the tables on the site: the tables, and
 * of each the rows shown. Pure text; the tests run the one in JavaScript and read the others.
 */
import type { ReferencedRows } from "./rows/referencedRows";

export const SNIPPETS = ["sheets", "excel", "python", "r", "javascript"] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/** Labels of empty cells in the tables (`missingValues` of the data package). */
const MISSING = ["not_reported", "not_seen", "not_stated", "not_applicable"];

const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(", ");

/** Ids as alternatives of a regular expression. */
const either = (ids: readonly string[]) => ids.map((id) => id.replaceAll(".", "[.]")).join("|");

const date = (day: string) => `DATE(${day.split("-").map(Number).join(", ")})`;

function sheets({ byId, releases }: ReferencedRows, base: string): string {
  const formulas = [...byId].map(
    ([table, ids]) =>
      `=LET(rows, IMPORTDATA("${base}${table}.csv"), FILTER(rows, REGEXMATCH(INDEX(rows,,1)&"", "^(id|${either(ids)})$")))`,
  );
  if (releases !== null)
    formulas.push(
      `=LET(rows, IMPORTDATA("${base}strikes_by_place.csv"), place, MATCH("place_id", INDEX(rows,1), 0), FILTER(rows, (INDEX(rows,,place)="place_id") + REGEXMATCH(INDEX(rows,,place)&"", "^(${either(releases.placeIds)})$") * (INDEX(rows,,1)>=${date(releases.first)}) * (INDEX(rows,,1)<=${date(releases.last)})))`,
    );
  return formulas.join("\n\n");
}

function excel({ byId, releases }: ReferencedRows, base: string): string {
  const query = (table: string, filter: string) =>
    [
      "let",
      `  File = Web.Contents("${base}${table}.csv"),`,
      '  Table = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
      "  Headed = Table.PromoteHeaders(Table, [PromoteAllScalars = true]),",
      `  Rows = Table.SelectRows(Headed, each ${filter})`,
      "in",
      "  Rows",
    ].join("\n");
  const queries = [...byId].map(([table, ids]) =>
    query(table, `List.Contains({${quoted(ids)}}, [id])`),
  );
  if (releases !== null)
    queries.push(
      query(
        "strikes_by_place",
        `List.Contains({${quoted(releases.placeIds)}}, [place_id]) and [release_date] >= "${releases.first}" and [release_date] <= "${releases.last}"`,
      ),
    );
  return queries.join("\n\n");
}

function python({ byId, releases }: ReferencedRows, base: string): string {
  const lines = [
    "import pandas as pd",
    "",
    `base = "${base}"`,
    `missing = [${quoted(MISSING)}]`,
    "wanted = {",
    ...[...byId].map(([table, ids]) => `    "${table}": [${quoted(ids)}],`),
    "}",
    "rows = {}",
    "for table, ids in wanted.items():",
    '    whole = pd.read_csv(base + table + ".csv", na_values=missing)',
    '    rows[table] = whole[whole["id"].isin(ids)]',
  ];
  if (releases !== null)
    lines.push(
      `places = [${quoted(releases.placeIds)}]`,
      'whole = pd.read_csv(base + "strikes_by_place.csv")',
      'rows["strikes_by_place"] = whole[',
      '    whole["place_id"].isin(places)',
      `    & whole["release_date"].between("${releases.first}", "${releases.last}")`,
      "]",
    );
  return lines.join("\n");
}

function r({ byId, releases }: ReferencedRows, base: string): string {
  const lines = [
    `base <- "${base}"`,
    `missing <- c("", ${quoted(MISSING)})`,
    "load <- function(table) {",
    '  read.csv(paste0(base, table, ".csv"), na.strings = missing, encoding = "UTF-8")',
    "}",
    "rows <- list()",
    ...[...byId].flatMap(([table, ids]) => [
      `whole <- load("${table}")`,
      `rows$${table} <- whole[whole$id %in% c(${quoted(ids)}), ]`,
    ]),
  ];
  if (releases !== null)
    lines.push(
      'whole <- load("strikes_by_place")',
      `places <- c(${quoted(releases.placeIds)})`,
      "rows$strikes_by_place <- whole[whole$place_id %in% places &",
      `  whole$release_date >= "${releases.first}" & whole$release_date <= "${releases.last}", ]`,
    );
  return lines.join("\n");
}

function javascript({ byId, releases }: ReferencedRows, base: string): string {
  const lines = [
    `const base = "${base}";`,
    "",
    "function parseCsv(text) {",
    '  const lines = [[""]];',
    "  let quoted = false;",
    "  for (let at = 0; at < text.length; at += 1) {",
    "    const line = lines[lines.length - 1];",
    "    if (quoted && text[at] === '\"' && text[at + 1] === '\"') line[line.length - 1] += text[(at += 1)];",
    "    else if (text[at] === '\"') quoted = !quoted;",
    '    else if (!quoted && text[at] === ",") line.push("");',
    '    else if (!quoted && text[at] === "\\n") lines.push([""]);',
    '    else if (quoted || text[at] !== "\\r") line[line.length - 1] += text[at];',
    "  }",
    "  const [names, ...rows] = lines.filter((line) => line.length > 1);",
    "  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));",
    "}",
    "",
    "async function load(table) {",
    '  const answer = await fetch(base + table + ".csv");',
    "  return parseCsv(await answer.text());",
    "}",
    "",
    "const wanted = {",
    ...[...byId].map(([table, ids]) => `  ${table}: [${quoted(ids)}],`),
    "};",
    "const rows = {};",
    "for (const [table, ids] of Object.entries(wanted))",
    "  rows[table] = (await load(table)).filter((row) => ids.includes(row.id));",
  ];
  if (releases !== null)
    lines.push(
      `const places = [${quoted(releases.placeIds)}];`,
      'rows.strikes_by_place = (await load("strikes_by_place")).filter(',
      "  ({ place_id, release_date }) =>",
      `    places.includes(place_id) && release_date >= "${releases.first}" && release_date <= "${releases.last}",`,
      ");",
    );
  return lines.join("\n");
}

const WRITERS: Readonly<Record<SnippetKind, (wanted: ReferencedRows, base: string) => string>> = {
  sheets,
  excel,
  python,
  r,
  javascript,
};

/** A program of one kind. `base` is the full address of the folder of tables, with its last slash. */
export function snippet(kind: SnippetKind, wanted: ReferencedRows, base: string): string {
  return WRITERS[kind](wanted, base);
}
