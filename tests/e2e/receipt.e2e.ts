import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectNoViolations, open, settled, test } from "./support/test";

interface Stored {
  tables: Record<string, { rows: number; columns: Record<string, unknown> }>;
}
const ASSETS = "dist/assets";
const RELEASE = readdirSync(ASSETS).find((name) => name.startsWith("release-1.0.0-")) ?? "";
const BODY = RELEASE === "" ? "" : readFileSync(`${ASSETS}/${RELEASE}`, "utf8");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Cells of a stored column, one to a row. */
function cellsOf(column: unknown): unknown[] {
  if (Array.isArray(column)) return column;
  const { of, at } = column as { of: unknown[]; at: number[] };
  return at.map((index) => of[index]);
}

/**
 * Serves edition 1.0.0 as if the present one had revised the Coalition's report of 27 June 2019
 * (1,300 then, 1,319 now) and added the joint count for Raqqa.
 */
async function serveOlder(page: Page): Promise<void> {
  const older = JSON.parse(BODY) as Stored;
  const estimates = older.tables.estimates;
  const editions = older.tables.editions;
  if (estimates === undefined || editions === undefined) throw new Error("no such tables");
  const killed = cellsOf(editions.columns.killed);
  killed[cellsOf(editions.columns.id).indexOf("report-2019-06-27")] = 1300;
  editions.columns.killed = killed;
  const ids = cellsOf(estimates.columns.id);
  const at = ids.indexOf("cjtf_oir-report-2019-06-27");
  const low = cellsOf(estimates.columns.low);
  low[at] = 1300;
  estimates.columns.low = low;
  const gone = ids.indexOf("amnesty_airwars-001");
  expect(gone).toBeGreaterThan(-1);
  for (const [name, column] of Object.entries(estimates.columns))
    estimates.columns[name] = cellsOf(column).filter((_, row) => row !== gone);
  estimates.rows -= 1;
  const body = JSON.stringify(older);
  await page.route(`**/${RELEASE}`, (route) =>
    route.fulfill({ body, contentType: "application/json" }),
  );
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const script = (await response.text())
      .replace(sha256(BODY), sha256(body))
      .replace(String(Buffer.byteLength(BODY)), String(Buffer.byteLength(body)));
    await route.fulfill({ response, body: script });
  });
}

const GOLDEN = JSON.parse(readFileSync("tests/releases/1.0.0.json", "utf8")) as { link: string }[];

test("a link from an older edition says which figures were revised or added, old beside new", async ({
  page,
}) => {
  await serveOlder(page);
  await open(page, "?embed=sources&v=1.0.0");
  const notice = page.locator('[data-receipt="notice"]');
  await expect(notice).toContainText("made from edition 1.0.0 of the data");
  await expect(notice).toContainText(
    "1 figure of this view was revised, 1 was added and 1 is no longer in it",
  );
  const revised = notice.locator('[data-revision="estimates/cjtf_oir-report-2019-06-27"]');
  await expect(revised).toContainText("was at least 1,300, now at least 1,319");
  await expect(notice.locator('[data-revision="estimates/amnesty_airwars-001"]')).toContainText(
    "more than 1,600",
  );
  // Without the joint count an earlier figure of the same sources stood in its place.
  await expect(notice).toContainText("No longer in this view");
  await revised.getByRole("button").press("Enter");
  await expect(page.locator("dialog[open]")).toContainText("1,319");
  await page.keyboard.press("Escape");
  await expect(revised.getByRole("button")).toBeFocused();
});

test("the notice goes with the receipt: dismissed, or when the view is changed", async ({
  page,
}) => {
  await serveOlder(page);
  await open(page, "?asof=2019-06-29&v=1.0.0");
  const notice = page.locator('[data-receipt="notice"]');
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\?asof=2019-06-29$/);

  await open(page, "?v=1.0.0");
  await expect(notice).toBeVisible();
  await page.getByLabel("Log", { exact: true }).first().check();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\?scale=log$/);
  await page.goBack();
  await expect(notice).toBeVisible();
});

test("golden links of edition 1.0.0 are compared with its rows, and match them", async ({
  page,
}) => {
  for (const { link } of GOLDEN.filter((one) => one.link.includes("embed=sources"))) {
    await open(page, link);
    const notice = page.locator('[data-receipt="notice"]');
    await expect(notice).toContainText(/No figure of this view has changed|Since then/);
    await expect(notice).not.toContainText("checksum");
    await expect(page.locator("[data-notices]")).toHaveCount(0);
  }
});

test("a checksum that is not that of the figures is said openly", async ({ page }) => {
  await open(page, "?embed=sources&v=1.0.0&sum=00000001");
  await expect(page.locator('[data-receipt="notice"]')).toContainText("Its checksum is not that");
});

test("an edition that is not kept is named, with those that are", async ({ page }) => {
  await open(page, "?v=0.7.3&sum=0123abcd");
  const notice = page.locator('[data-receipt="notice"]');
  await expect(notice).toContainText("Edition 0.7.3 is not among those kept here (1.0.0");
  await open(page, "?v=99.0.0");
  await expect(notice).toContainText("newer than the one this page holds");
});

test("a receipt that cannot be read is repaired in the open", async ({ page }) => {
  await open(page, "?v=newest&sum=xyz");
  await expect(page.locator("[data-notices]")).toContainText("v=newest");
  await expect(page.locator("[data-notices]")).toContainText("sum=xyz");
  await expect(page.locator("[data-receipt]")).toHaveCount(0);
});

test("when the older rows do not arrive the view stands, and it can be tried again", async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route(`**/${RELEASE}`, (route) => route.fulfill({ status: 404 }));
  await open(page, "?embed=sources&v=1.0.0");
  const notice = page.locator('[data-receipt="notice"]');
  await expect(notice).toContainText("could not be compared");
  await page.unroute(`**/${RELEASE}`);
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toContainText(/No figure of this view has changed|Since then/);
});

test("a link without a receipt fetches nothing of older editions", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await settled(page);
  expect(asked.filter((url) => /release-|Receipt/.test(url))).toEqual([]);
});

for (const [name, width, colorScheme] of [
  ["on a desktop", 1280, "light"],
  ["on a phone in the dark", 360, "dark"],
] as const) {
  test(`the notice has no barrier ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await serveOlder(page);
    await open(page, "?embed=sources&v=1.0.0");
    await expect(page.locator("[data-receipt-changes]")).toBeVisible();
    await expectNoViolations(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
  });
}
