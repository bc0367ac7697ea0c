/**
 * Links of a release with the figures they show, kept when it is released and replayed in the tests
 * (tests/url/golden.test.ts) for good: the same rows under the same link, whatever else changes.
 */
import { join } from "node:path";
import { CHARTS } from "../src/charts/registry";
import { loadFigures } from "../src/charts/useCharts";
import { releaseFolder } from "../src/data/releases";
import {
  buildRecord,
  CHART_TABLES,
  type ChartTables,
  CORE_TABLES,
  type CoreValues,
  type TableName,
} from "../src/data/tables";
import { visibleFigures } from "../src/export/visibleFigures";
import { recordAsOf } from "../src/model/asOf";
import type { Figure } from "../src/model/figures";
import type { StrikeRecord } from "../src/model/record";
import { checksumOf } from "../src/model/revision";
import { getFilterOptions } from "../src/url/filterOptions";
import { parseView, writeCompleteView } from "../src/url/searchParams";
import { readTable } from "./data/readTable";
import { readRaw } from "./read-package";

/** Every chart, and every filter at least once. */
const SEARCHES = [
  "",
  "?asof=2018-12-30",
  "?asof=latest&source=airwars,snhr,sohr&events=off",
  "?asof=2014-08-08",
  "?embed=gap",
  "?embed=gap&clock=covered&place=syria&asof=2019-04-25",
  "?embed=backlog&from=2018-01",
  "?embed=timeline",
  "?embed=timeline&from=2017-01&to=2017-12&events=off",
  "?embed=timeline&place=syria&source=cjtf_oir,sohr",
  "?embed=sources",
  "?embed=sources&asof=latest&measure=rate&scale=log&sort=name",
  "?embed=sources&place=SY-RA&asof=2019-04-25&view=table",
  "?embed=places",
  "?embed=places&place=iraq&to=2015-12&sort=published",
  "?embed=places&place=SY-HL,SY-RA,IQ-NI&asof=latest",
];

/** Most rows that are listed one by one; of longer views the checksum says enough. */
const LISTED = 40;

export interface GoldenLink {
  /** The complete link, with its receipt. */
  readonly link: string;
  readonly figures: number;
  /** Key and value of every figure, in order of their keys; left out where there are many. */
  readonly rows?: readonly string[];
}

/** The rows of a release that charts draw from. */
export interface Released {
  readonly record: StrikeRecord;
  readonly tables: ChartTables;
}

export function readRelease(folder: string, version: string): Released {
  const { descriptor, raw } = readRaw(join(folder, releaseFolder(version)));
  const readValue = <Name extends TableName>(name: Name) => {
    const table = raw.get(name);
    if (table === undefined) throw new Error(`${descriptor.version} has no ${name}`);
    const { value } = readTable(name, table.bytes.toString("utf8"), table.resource);
    if (value === null) throw new Error(`${version}: ${name} is not valid`);
    return value;
  };
  const values = CORE_TABLES.map((name) => [name, readValue(name)]);
  return {
    record: buildRecord(Object.fromEntries(values) as CoreValues),
    tables: Object.fromEntries(
      CHART_TABLES.filter((name) => raw.has(name)).map((name) => [name, readValue(name)]),
    ),
  };
}

/** The figures a link shows on the rows of a release. */
export async function figuresOf(
  { record, tables }: Released,
  link: string,
): Promise<readonly Figure[]> {
  const { view } = parseView(link, getFilterOptions(record, CHARTS));
  const data = { record: recordAsOf(record, view.asof), tables };
  return visibleFigures(await loadFigures(CHARTS), data, view);
}

export async function goldenLinks(folder: string, version: string): Promise<readonly GoldenLink[]> {
  const released = readRelease(folder, version);
  const filterOptions = getFilterOptions(released.record, CHARTS);
  return Promise.all(
    SEARCHES.map(async (search) => {
      const figures = await figuresOf(released, search);
      const { view } = parseView(search, filterOptions);
      const link = writeCompleteView(view, filterOptions, { version, sum: checksumOf(figures) });
      const rows = figures.map(({ key, facts }) => `${key}: ${facts.value}`).sort();
      return { link, figures: figures.length, ...(rows.length > LISTED ? {} : { rows }) };
    }),
  );
}
