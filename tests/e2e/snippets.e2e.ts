import { csvParse } from "d3";
import { CHART_IDS } from "../support/chartIds";
import { drawn, openDownload, save } from "./support/download";
import { expect, open, test } from "./support/test";

type Loaded = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

for (const id of CHART_IDS)
  test(`the JavaScript of ${id} loads the rows behind the chart`, async ({ page, baseURL }) => {
    await open(page, "?from=2016-01&to=2018-12");
    await drawn(page, id);
    const dialog = await openDownload(page, id);
    const part = dialog.locator("[data-snippet=javascript]");
    await part.locator("summary").click();
    const code = await part.getByRole("textbox").inputValue();
    expect(code).toContain(`${baseURL}data/`);

    // Run as anyone would run it: a module of its own, outside the page, against the served files.
    const module = `${code}\nexport { rows };`;
    const { rows } = (await import(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`
    )) as { rows: Loaded };

    const { bytes } = await save(page, "Save CSV");
    const file = csvParse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
    const behind: Record<string, Set<string>> = {};
    for (const row of file) {
      if (row.table === "" || row.table === "strikes_by_place") continue;
      behind[row.table ?? ""] ??= new Set();
      behind[row.table ?? ""]?.add(row.row_id ?? "");
    }
    const { strikes_by_place: releases = [], ...byId } = rows;
    expect(Object.keys(byId).sort()).toEqual(Object.keys(behind).sort());
    for (const [table, ids] of Object.entries(behind))
      expect(byId[table]?.map((row) => row.id).sort()).toEqual([...ids].sort());
    // The values are those of the file, quotes and commas included.
    for (const row of file.filter((one) => one.table === "estimates")) {
      const own = byId.estimates?.find((one) => one.id === row.row_id);
      expect(own?.low?.replace("not_applicable", "")).toBe(row.low);
      expect(own?.document_id).toBe(row.document_id);
    }
    // Daily releases are added up by country and again by governorate: each sum is there.
    const sums = file.filter((row) => row.table === "strikes_by_place");
    for (const sum of sums) {
      const places = /place_id (.*);/.exec(sum.derivation ?? "")?.[1]?.split(" or ") ?? [];
      const own = releases.filter((row) => places.includes(row.place_id ?? ""));
      expect(own.reduce((total, row) => total + Number(row.strikes), 0)).toBe(Number(sum.central));
    }
  });

test("every snippet can be copied whole", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?source=airwars");
  const dialog = await openDownload(page, "sources");
  for (const kind of ["sheets", "excel", "python", "r", "javascript"]) {
    const part = dialog.locator(`[data-snippet=${kind}]`);
    await part.locator("summary").click();
    await part.getByRole("button").click();
    await expect(dialog.getByRole("status")).toHaveText("Copied.");
    const text = await part.getByRole("textbox").inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});
