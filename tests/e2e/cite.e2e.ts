import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./support/access";
import { allowClipboard, clipboardText } from "./support/clipboard";
import { openPage } from "./support/open";
import { closeDialog, dialog, openAction } from "./support/parts";
import { expect, test } from "./support/test";

async function openCite(page: Page) {
  const cite = await openAction(page, "sources", "cite");
  await expect(cite.getByLabel("This view", { exact: true })).toHaveValue(/Strike Ledger/);
  return cite;
}

const FORMATS = [
  ["APA, plain text", ".txt", /^The Strike Ledger contributors\. \(2026\)\. Airwars counted/],
  ["BibTeX", ".bib", /^@dataset\{strike-ledger-sources-2019-06-28,\n {2}author = /],
  ["RIS", ".ris", /^TY {2}- DATA\r\n/],
  ["CSL-JSON", ".csl.json", /^\[\n {2}\{\n {4}"id": "strike-ledger-sources-2019-06-28"/],
] as const;

test("a view and its documents are copied and saved in every format", async ({ page }) => {
  await allowClipboard(page);
  await openPage(page);
  const cite = await openCite(page);
  for (const [format, ending, begins] of FORMATS)
    await test.step(format, async () => {
      await cite.getByLabel(format, { exact: true }).check();
      await expect(cite.getByLabel("This view", { exact: true })).toHaveValue(
        new RegExp(begins.source.replaceAll("\\r\\n", "\\n")),
      );
      await cite.getByRole("button", { name: "Copy: This view" }).click();
      await expect(cite.getByRole("status").first()).toHaveText("Copied.");
      expect((await clipboardText(page)).replaceAll("\r\n", "\n")).toMatch(
        new RegExp(begins.source.replaceAll("\\r\\n", "\\n")),
      );
      for (const what of [/^Download: This view$/, /^Download: The \d+ documents/]) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          cite.getByRole("button", { name: what }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/^strike-ledger_sources_.*asof-2019-06-28\./);
        expect(download.suggestedFilename().endsWith(ending)).toBe(true);
        const text = await readFile(await download.path(), "utf8");
        if (what.source.includes("view")) {
          expect(text).toMatch(begins);
          expect(text).toContain("as published by 28 June 2019");
          expect(text).toMatch(/v=\d+\.\d+\.\d+&sum=[0-9a-f]{8}#sources/);
        } else expect(text).toContain("https://airwars.org/");
      }
    });
});

test("the documents cited are those behind the rows shown, and no others", async ({ page }) => {
  await openPage(page, "?source=sohr");
  const cite = await openCite(page);
  await cite.getByLabel("CSL-JSON").check();
  const field = cite.getByLabel(/documents? its figures were read in$/).first();
  await expect(field).toHaveValue(/^\[/);
  const items = JSON.parse(await field.inputValue()) as { title: string; URL: string }[];
  expect(items.length).toBeGreaterThan(0);
  for (const { title } of items) expect(title).toMatch(/^\[.* with figures of SOHR\]$/);
  expect(new Set(items.map((one) => one.URL)).size).toBe(items.length);
});

test("if the documents do not arrive the view can still be cited", { tag: "@slow" }, async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route("**/data/documents.csv?*", (route) => route.fulfill({ status: 404 }));
  await openPage(page);
  const cite = await openCite(page);
  await expect(cite).toContainText("documents.csv");
  await expect(cite.getByLabel("This view", { exact: true })).toHaveValue(/Airwars counted/);
  // A file that is gone means a newer page.
  await page.unroute("**/data/documents.csv?*");
  await cite.getByRole("button", { name: "Reload the page" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(
    (await openCite(page)).getByLabel(/documents its figures were read in$/).first(),
  ).toBeVisible();
});

test("the dialog works by keyboard, fits a phone and has no barrier", { tag: "@slow" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  const cite = await openCite(page);
  await expect(cite.getByLabel(/documents its figures were read in$/).first()).toBeVisible();
  await expectNoViolations(page, "dialog");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, "dialog");
  await cite.getByLabel("APA, plain text").focus();
  await page.keyboard.press("ArrowRight");
  await expect(cite.getByLabel("This view", { exact: true })).toHaveValue(/^@dataset/);
  expect(await cite.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(false);
  await closeDialog(page);
});
