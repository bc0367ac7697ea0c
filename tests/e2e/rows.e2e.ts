import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { csvParse } from "d3";
import { Package } from "datapackage";
import { unzipSync } from "fflate";
import type { ChartId } from "../../src/url/view";
import { CHART_IDS } from "../support/chartIds";
import { closeDialog, drawn, marksOf, openDownload, save } from "./support/download";
import { chart, expect, open, test } from "./support/test";

/** Rows of the table on the page: id and the texts of its cells. */
async function tableRows(page: Page, id: ChartId): Promise<readonly (readonly string[])[]> {
  return chart(page, id)
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.getAttribute("data-row") ?? "",
        ...[...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
      ]),
    );
}

const VIEWS = [
  "?",
  "?from=2016-01&to=2018-12&place=syria",
  "?source=airwars,cjtf_oir&measure=rate&sort=name",
  "?asof=2017-06-30",
  "?asof=latest&place=iraq",
];

for (const search of VIEWS)
  test(`marks, table, CSV and JSON of every chart are the same rows: ${search}`, async ({
    page,
  }) => {
    await open(page, search);
    const charts = [];
    for (const id of CHART_IDS) {
      await drawn(page, id);
      const marks = await marksOf(page, id);
      await openDownload(page, id);
      const csv = await save(page, "Save CSV");
      const json = await save(page, "Save JSON");
      await closeDialog(page);
      const rows = csvParse(csv.bytes.toString("utf8").replace(/^\uFEFF/, ""));
      const value = JSON.parse(json.bytes.toString("utf8"));
      expect(rows.map((row) => row.id ?? "").sort(), id).toEqual(marks);
      expect(value.rows, id).toHaveLength(marks.length);
      if (marks.length > 0) charts.push({ id, csv, rows, value });
    }
    expect(charts.length).toBeGreaterThan(2);

    // One switch makes tables of all charts.
    const [first] = charts;
    if (first !== undefined)
      await chart(page, first.id).getByRole("button", { name: "Table", exact: true }).click();
    for (const { id, csv, rows, value } of charts) {
      await chart(page, id).scrollIntoViewIfNeeded();
      await expect(chart(page, id).locator("tbody tr")).toHaveCount(rows.length);
      const table = await tableRows(page, id);
      const shown = rows.columns.filter((name) => name.startsWith("shown_"));
      // In a CSV file a number alone is in quotation marks.
      const texts = (row: Readonly<Record<string, string | undefined>>) => [
        row.id,
        ...shown.map((name) => row[name]?.replace(/^“(.*)”$/, "$1")),
      ];
      expect(rows.map(texts), id).toEqual(table);
      expect(value.rows.map(texts), id).toEqual(table);
      // The table gives the same bytes as the chart.
      await openDownload(page, id);
      const again = await save(page, "Save CSV");
      await closeDialog(page);
      expect(again.name).toBe(csv.name);
      expect(again.bytes.equals(csv.bytes), id).toBe(true);
      expect(rows.some((row) => row.table !== "")).toBe(true);
      for (const row of rows) {
        expect(row.as_of).toBe(new URLSearchParams(search).get("asof") ?? "2019-06-28");
        if (row.table === "strikes_by_place") expect(row.derivation).toContain("sum of");
        // A month without a report is a row of the chart that no record row stands behind.
        else if (row.table !== "") expect(row.document_url).toMatch(/^https?:/);
      }
    }
  });

test("a CSV file is UTF-8 with its mark and CRLF, for Excel as for programs", async ({ page }) => {
  await open(page);
  await openDownload(page, "sources");
  const { name, bytes } = await save(page, "Save CSV");
  expect(name).toBe("strike-ledger_sources_asof-2019-06-28.csv");
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  expect(text.split("\r\n").length).toBeGreaterThan(10);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});

/** Checks a package by the Data Package standard's own library: descriptor, rows, keys. */
async function validated(files: Readonly<Record<string, Uint8Array>>, folder: string) {
  const descriptor = JSON.parse(Buffer.from(files["datapackage.json"] ?? []).toString("utf8"));
  // The library knows version 1 of the standard: labels of missing values as plain texts.
  for (const { schema } of descriptor.resources)
    schema.missingValues = schema.missingValues.map((one: string | { value: string }) =>
      typeof one === "string" ? one : one.value,
    );
  const read = await Package.load(descriptor, { basePath: folder });
  const counts: Record<string, number> = {};
  for (const resource of read.resources) {
    counts[resource.name] = (await resource.read({ keyed: true })).length;
    await resource.checkRelations();
  }
  return { valid: read.valid, errors: read.errors, counts };
}

async function unpack(bytes: Buffer, folder: string) {
  const { mkdir, writeFile } = await import("node:fs/promises");
  await mkdir(folder, { recursive: true });
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files))
    await writeFile(`${folder}/${name}`, content);
  return files;
}

test("the package's archive holds the files as served, and validates", async ({
  page,
  request,
}, info) => {
  await open(page);
  await openDownload(page, "timeline");
  const saved = await save(page, /data package/);
  const again = await save(page, /data package/);
  expect(again.bytes.equals(saved.bytes)).toBe(true);
  const files = await unpack(saved.bytes, info.outputPath("package"));
  const descriptor = await (await request.get("/data/datapackage.json")).json();
  expect(saved.name).toBe(`strike-ledger_data_${descriptor.version}.zip`);
  expect(Object.keys(files)).toEqual([
    "datapackage.json",
    ...descriptor.resources.map(({ path }: { path: string }) => path),
  ]);
  for (const [name, content] of Object.entries(files)) {
    const served = await (await request.get(`/data/${name}`)).body();
    expect(served.equals(Buffer.from(content)), name).toBe(true);
    expect(served.equals(await readFile(`public/data/${name}`)), name).toBe(true);
  }
  const { valid, errors, counts } = await validated(files, info.outputPath("package"));
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(Object.keys(counts)).toHaveLength(descriptor.resources.length);
  expect(counts.strikes_by_place).toBe(9781);
});

test("rows with their description are a valid package of their own", async ({ page }, info) => {
  for (const id of CHART_IDS) {
    await open(page, "?source=airwars,cjtf_oir");
    await drawn(page, id);
    const marks = await marksOf(page, id);
    await openDownload(page, id);
    const csv = await save(page, "Save CSV");
    const { name, bytes } = await save(page, /description/);
    expect(name).toBe(csv.name.replace(/csv$/, "zip"));
    const files = await unpack(bytes, info.outputPath(id));
    expect(Object.keys(files)).toEqual(["datapackage.json", csv.name]);
    // The same but for the mark that Excel needs and a package has no place for.
    expect(csv.bytes.subarray(3).equals(Buffer.from(files[csv.name] ?? []))).toBe(true);
    const { valid, errors, counts } = await validated(files, info.outputPath(id));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(counts).toEqual({ [id]: marks.length });
  }
});

test("a table that does not arrive leaves no half archive", async ({ page, watch }) => {
  watch.expected = [/503/];
  await page.route("**/data/notes.csv", (route) => route.fulfill({ status: 503 }));
  await open(page);
  const dialog = await openDownload(page, "sources");
  await dialog.getByRole("button", { name: /data package/ }).click();
  await expect(dialog.getByRole("status")).toHaveText("notes.csv did not arrive whole. Try again.");
});
