import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectContrast, expectNoOverflow, expectNoViolations } from "./support/access";
import { openHydrated, openPage } from "./support/open";
import { chooseLog, closeDialog, dialog, notices, receiptNotice } from "./support/parts";
import { expect, test } from "./support/test";

const FOLDER = "data/releases/1.0.0";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What edition 1.0.0 would have said, had the present one revised and added figures. */
const CHANGES: Readonly<Record<string, (csv: string) => string>> = {
  "editions.csv": (csv) => csv.replace(/^(report-2019-06-27,.*),1319,/m, "$1,1300,"),
  "estimates.csv": (csv) =>
    csv
      .replace(/^(cjtf_oir-report-2019-06-27,.*),1319,/m, "$1,1300,")
      .replace(/^amnesty_airwars-001,.*\n/m, ""),
};

/**
 * Serves edition 1.0.0 as if the present one had revised the Coalition's report of 27 June 2019
 * (1,300 then, 1,319 now) and added the joint count for Raqqa.
 */
async function serveOlder(page: Page): Promise<void> {
  const files = Object.entries(CHANGES).map(([name, change]) => {
    const released = readFileSync(`public/${FOLDER}/${name}`, "utf8");
    const older = change(released);
    expect(older).not.toBe(released);
    return { name, released, older };
  });
  for (const { name, older } of files)
    await page.route(`**/${FOLDER}/${name}?*`, (route) =>
      route.fulfill({ body: older, contentType: "text/csv" }),
    );
  // Only there: a table that has not changed has the same hash in the present edition.
  await page.route("**/assets/ReceiptNotice-*.js", async (route) => {
    const response = await route.fetch();
    let script = await response.text();
    for (const { released, older } of files)
      script = script
        .replace(sha256(released), sha256(older))
        .replace(
          new RegExp(`\\b${Buffer.byteLength(released)}(?=,sha256:.${sha256(older)})`),
          String(Buffer.byteLength(older)),
        );
    await route.fulfill({ response, body: script });
  });
}

const GOLDEN = JSON.parse(readFileSync("tests/releases/1.0.0.json", "utf8")) as { link: string }[];

test("a link from an older edition says which figures were revised or added, old beside new", async ({
  page,
}) => {
  await serveOlder(page);
  await openPage(page, "?embed=sources&v=1.0.0");
  const notice = receiptNotice(page);
  await expect(notice).toContainText("made from edition 1.0.0 of the data");
  await expect(notice).toContainText(
    "1 figure of this view was revised, 1 was added and 1 is no longer in it",
  );
  const revised = notice.locator('[data-revision="estimates/cjtf_oir-report-2019-06-27"]');
  await expect(revised).toContainText("was at least 1,300, now at least 1,319");
  await expect(notice.locator('[data-revision="estimates/amnesty_airwars-001"]')).toContainText(
    "more than 1,600",
  );
  // Without the joint count an earlier figure of the same sources was shown.
  await expect(notice).toContainText("No longer in this view");
  await revised.getByRole("button").press("Enter");
  await expect(dialog(page)).toContainText("1,319");
  await closeDialog(page);
  await expect(revised.getByRole("button")).toBeFocused();

  await expectNoViolations(page, '[data-receipt="notice"]');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, '[data-receipt="notice"]');
  await expectNoOverflow(page);
});

test("the notice goes when it is dismissed or the view is changed", { tag: "@slow" }, async ({
  page,
}) => {
  await serveOlder(page);
  await openPage(page, "?asof=2019-06-29&v=1.0.0");
  const notice = receiptNotice(page);
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\?asof=2019-06-29$/);

  await openPage(page, "?v=1.0.0");
  await expect(notice).toBeVisible();
  await chooseLog(page);
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/\?scale=log$/);
  await page.goBack();
  await expect(notice).toBeVisible();
});

test("golden links of edition 1.0.0 are compared with its rows, and match them", async ({
  page,
}) => {
  for (const { link } of GOLDEN.filter((one) => one.link.includes("embed=sources"))) {
    await openPage(page, link);
    const notice = receiptNotice(page);
    await expect(notice).toContainText(/No figure of this view has changed|Since then/);
    await expect(notice).not.toContainText("checksum");
    await expect(notices(page)).toHaveCount(0);
  }
});

test("the page says if the checksum is not that of its figures", async ({ page }) => {
  await openPage(page, "?embed=sources&v=1.0.0&sum=00000001");
  await expect(receiptNotice(page)).toContainText("Its checksum is not that");
});

test("the page names an edition that it does not keep, and those that it does", async ({
  page,
}) => {
  await openPage(page, "?v=0.7.3&sum=0123abcd");
  const notice = receiptNotice(page);
  await expect(notice).toContainText("Edition 0.7.3 is not among those kept here (1.0.0");
  await openPage(page, "?v=99.0.0");
  await expect(notice).toContainText("newer than the one this page holds");
});

test("the page says which parts of a receipt it cannot read", async ({ page }) => {
  await openPage(page, "?v=newest&sum=xyz");
  await expect(notices(page)).toContainText("v=newest");
  await expect(notices(page)).toContainText("sum=xyz");
  await expect(page.locator("[data-receipt]")).toHaveCount(0);
});

test("if the older rows do not arrive the view is still shown, and a reload compares it", async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route(`**/${FOLDER}/estimates.csv?*`, (route) => route.fulfill({ status: 404 }));
  await openPage(page, "?embed=sources&v=1.0.0");
  const notice = receiptNotice(page);
  await expect(notice).toContainText("could not be compared");
  await page.unroute(`**/${FOLDER}/estimates.csv?*`);
  await notice.getByRole("button", { name: "Reload the page" }).click();
  await expect(notice).toContainText(/No figure of this view has changed|Since then/);
});

test("a link without a receipt fetches nothing of older editions", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openHydrated(page);
  expect(asked.filter((url) => /release-|Receipt/.test(url))).toEqual([]);
});
