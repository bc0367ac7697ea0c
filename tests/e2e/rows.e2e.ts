import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Package } from "datapackage";
import { unzipSync } from "fflate";
import type { ChartId } from "../../src/url/view";
import { csvRows, save } from "./support/download";
import { hydrate, openPage } from "./support/open";
import { chart, closeDialog, markIds, openAction, viewButton } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

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
  "?from=2016-01&to=2018-12&place=syria",
  "?asof=2017-06-30&source=airwars,cjtf_oir&measure=rate&sort=name",
  "?asof=latest",
];

for (const search of VIEWS)
  test(`marks, table, CSV and JSON of every chart are the same rows: ${search}`, {
    tag: "@slow",
  }, async ({ page }) => {
    await openPage(page, search);
    const charts = [];
    for (const id of CHARTS) {
      await hydrate(page, id);
      const marks = await markIds(page, id);
      await openAction(page, id, "download");
      const csv = await save(page, "Save CSV");
      const json = await save(page, "Save JSON");
      await closeDialog(page);
      const rows = csvRows(csv);
      const value = JSON.parse(json.bytes.toString("utf8"));
      expect(rows.map((row) => row.id ?? "").sort(), id).toEqual(marks);
      expect(value.rows, id).toHaveLength(marks.length);
      if (marks.length > 0) charts.push({ id, csv, rows, value });
    }
    expect(charts.length).toBeGreaterThan(2);

    // One switch makes tables of all charts.
    const [first] = charts;
    if (first !== undefined) await viewButton(page, first.id, "Table").click();
    for (const { id, csv, rows, value } of charts) {
      await hydrate(page, id);
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
      await openAction(page, id, "download");
      const again = await save(page, "Save CSV");
      await closeDialog(page);
      expect(again.name).toBe(csv.name);
      expect(again.bytes.equals(csv.bytes), id).toBe(true);
      expect(
        rows.some((row) => row.table !== "" || row.derivation !== ""),
        id,
      ).toBe(true);
      for (const row of rows) {
        expect(row.as_of).toBe(new URLSearchParams(search).get("asof") ?? "2019-06-28");
        // Sums name the tables whose rows name their documents.
        if (row.table?.startsWith("strikes_by_")) expect(row.derivation).toContain("sum of");
        // A month without a report is a row of the chart without a row of the record.
        else if (row.table !== "") expect(row.document_url).toMatch(/^https?:/);
      }
    }
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
  await mkdir(folder, { recursive: true });
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files))
    await writeFile(`${folder}/${name}`, content);
  return files;
}

test(
  "the package's archive holds the files as served, and validates",
  { tag: "@slow" },
  async ({ page, request }, info) => {
    await openPage(page);
    await openAction(page, "timeline", "download");
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
  },
);

test(
  "rows with their description are a valid package",
  { tag: "@slow" },
  async ({ page }, info) => {
    await openPage(page, "?source=airwars,cjtf_oir");
    for (const id of CHARTS) {
      await hydrate(page, id);
      const marks = await markIds(page, id);
      await openAction(page, id, "download");
      const csv = await save(page, "Save CSV");
      const { name, bytes } = await save(page, /description/);
      await closeDialog(page);
      expect(name).toBe(csv.name.replace(/csv$/, "zip"));
      const files = await unpack(bytes, info.outputPath(id));
      expect(Object.keys(files)).toEqual(["datapackage.json", csv.name]);
      // UTF-8 with a byte order mark and CRLF: for Excel as for programs.
      expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder("utf-8", { fatal: true }).decode(csv.bytes);
      expect(text.split("\r\n").length).toBe(marks.length + 2);
      // The same but for the byte order mark, which Excel needs and a package must not have.
      expect(csv.bytes.subarray(3).equals(Buffer.from(files[csv.name] ?? []))).toBe(true);
      const { valid, errors, counts } = await validated(files, info.outputPath(id));
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
      expect(counts).toEqual({ [id]: marks.length });
    }
  },
);

test("a table that does not arrive leaves no half archive", async ({ page, watch }) => {
  watch.expected = [/503/];
  await page.route("**/data/notes.csv", (route) => route.fulfill({ status: 503 }));
  await openPage(page);
  const download = await openAction(page, "sources", "download");
  await download.getByRole("button", { name: /data package/ }).click();
  await expect(download.getByRole("status")).toHaveText(
    "notes.csv did not arrive whole. Try again.",
  );
});
