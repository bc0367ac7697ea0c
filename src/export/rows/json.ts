/** Rows with their description: as one JSON file, or as a Data Package beside the CSV file. */
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import type { FileColumn, FileRows } from "./fileRows";
import { INTEGER_COLUMNS } from "./fileRows";

/** What a file says about its rows. */
export interface Description {
  readonly chart: Pick<
    ChartSnapshot,
    "id" | "title" | "summary" | "notes" | "sourceNames" | "view"
  >;
  /** Full address of the view. */
  readonly link: string;
  /** Version of the data package. */
  readonly version: string;
  readonly licence: string;
  /** What a column holds. */
  readonly describe: (column: FileColumn) => string;
}

const LICENCES = [
  {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
] as const;

function fieldOf(column: FileColumn, describe: Description["describe"]) {
  const { name } = column;
  const isDay = name === "start" || name === "end";
  const type = INTEGER_COLUMNS.has(name) ? "integer" : isDay ? "date" : "string";
  return { name, type, description: describe(column) };
}

/** All of it in one file: description, columns, and each row as an object. */
export function toJson({ columns, rows }: FileRows, description: Description): string {
  const { chart, link, version, licence, describe } = description;
  const value = {
    title: chart.title,
    summary: chart.summary,
    chart: chart.id,
    asOf: chart.view.asof,
    link,
    dataVersion: version,
    licence,
    sources: chart.sourceNames,
    notes: chart.notes,
    columns: columns.map((column) => fieldOf(column, describe)),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])),
    ),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The descriptor of a Data Package (version 2, https://datapackage.org) with the CSV file in it. */
export function toDescriptor(
  file: string,
  columns: readonly FileColumn[],
  description: Description,
) {
  const { chart, link, version, licence, describe } = description;
  const value = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `strike-ledger-${chart.id}`,
    title: chart.title,
    description: [chart.summary, ...chart.notes, licence].join("\n\n"),
    homepage: link,
    version,
    licenses: LICENCES,
    sources: chart.sourceNames.map((title) => ({ title })),
    resources: [
      {
        name: chart.id,
        type: "table",
        path: file,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: columns.map((column) => fieldOf(column, describe)),
          missingValues: [""],
          primaryKey: ["id"],
        },
      },
    ],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
