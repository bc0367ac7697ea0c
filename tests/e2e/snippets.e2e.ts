import type { Page } from "@playwright/test";
import type { ChartId } from "../../src/url/view";
import { allowClipboard, clipboardText } from "./support/clipboard";
import { csvRows, save } from "./support/download";
import { hydrate, openPage } from "./support/open";
import { closeDialog, openAction } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

type Loaded = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** Runs a chart's JavaScript as anyone would: a module outside the page, on the served files. */
async function load(page: Page, id: ChartId): Promise<Loaded> {
  const download = await openAction(page, id, "download");
  const part = download.locator("[data-snippet=javascript]");
  await part.locator("summary").click();
  const code = await part.getByRole("textbox").inputValue();
  expect(code).toContain(`${new URL(page.url()).origin}/data/`);
  const module = `${code}\nexport { rows };`;
  const { rows } = (await import(
    `data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`
  )) as { rows: Loaded };
  return rows;
}

test("the JavaScript of every chart loads the rows behind it", { tag: "@slow" }, async ({
  page,
}) => {
  await openPage(page, "?from=2016-01&to=2018-12");
  // Map and answers show sums of months and of incidents, whose rows have no ids to load by.
  for (const id of CHARTS.filter((id) => id !== "map" && id !== "answers"))
    await test.step(id, async () => {
      await hydrate(page, id);
      const { strikes_by_place: releases = [], ...byId } = await load(page, id);
      const file = csvRows(await save(page, "Save CSV"));
      await closeDialog(page);
      const behind: Record<string, Set<string>> = {};
      for (const { table = "", row_id = "" } of file) {
        if (table === "" || table === "strikes_by_place") continue;
        behind[table] = (behind[table] ?? new Set()).add(row_id);
      }
      expect(Object.keys(byId).sort()).toEqual(Object.keys(behind).sort());
      for (const [table, ids] of Object.entries(behind))
        expect(byId[table]?.map((row) => row.id).sort()).toEqual([...ids].sort());
      // The values are those of the file, quotes and commas included.
      for (const row of file.filter((one) => one.table === "estimates")) {
        const loaded = byId.estimates?.find((one) => one.id === row.row_id);
        expect(loaded?.low?.replace("not_applicable", "")).toBe(row.low);
        expect(loaded?.document_id).toBe(row.document_id);
      }
      // Daily releases are added up by country and again by governorate: each sum is there.
      for (const sum of file.filter((row) => row.table === "strikes_by_place")) {
        const places = /place_id (.*);/.exec(sum.derivation ?? "")?.[1]?.split(" or ") ?? [];
        const added = releases.filter((row) => places.includes(row.place_id ?? ""));
        expect(added.reduce((total, row) => total + Number(row.strikes), 0)).toBe(
          Number(sum.central),
        );
      }
    });
});

test("every snippet can be copied whole", async ({ page }) => {
  await allowClipboard(page);
  await openPage(page, "?source=airwars");
  const download = await openAction(page, "sources", "download");
  for (const kind of ["sheets", "excel", "python", "r", "javascript"]) {
    const part = download.locator(`[data-snippet=${kind}]`);
    await part.locator("summary").click();
    await part.getByRole("button").click();
    await expect(download.getByRole("status")).toHaveText("Copied.");
    expect(await clipboardText(page)).toBe(await part.getByRole("textbox").inputValue());
  }
});
