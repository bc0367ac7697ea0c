import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoViolations, open, test } from "./support/test";

async function openCite(page: Page, id: string) {
  await page.locator(`[data-tools="${id}"] [data-tool="cite"]`).click();
  const dialog = page.locator('dialog[data-dialog="cite"]');
  await expect(dialog.getByLabel("This view", { exact: true })).toHaveValue(/Strike Ledger/);
  await expect(dialog.getByLabel(/documents its figures were read in$/).first()).toBeVisible();
  return dialog;
}

const FORMATS = [
  ["APA, plain text", ".txt", /^The Strike Ledger contributors\. \(2026\)\. Civilians killed/],
  ["BibTeX", ".bib", /^@dataset\{strike-ledger-sources-2019-06-28,\n {2}author = /],
  ["RIS", ".ris", /^TY {2}- DATA\r\n/],
  ["CSL-JSON", ".csl.json", /^\[\n {2}\{\n {4}"id": "strike-ledger-sources-2019-06-28"/],
] as const;

for (const [format, ending, begins] of FORMATS) {
  test(`a view and its documents are copied and saved as ${format}`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page);
    const dialog = await openCite(page, "sources");
    await dialog.getByLabel(format, { exact: true }).check();
    await dialog.getByRole("button", { name: "Copy: This view" }).click();
    await expect(dialog.getByRole("status").first()).toHaveText("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll("\r\n", "\n")).toMatch(
      new RegExp(begins.source.replaceAll("\\r\\n", "\\n")),
    );

    for (const what of [/^Download: This view$/, /^Download: The \d+ documents/]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: what }).click(),
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
}

test("the documents cited are those behind the rows shown, and no other", async ({ page }) => {
  await open(page, "?source=sohr");
  const dialog = await openCite(page, "sources");
  await dialog.getByLabel("CSL-JSON").check();
  const field = dialog.getByLabel(/documents? its figures were read in$/).first();
  const items = JSON.parse(await field.inputValue()) as { title: string; URL: string }[];
  expect(items.length).toBeGreaterThan(0);
  for (const { title } of items) expect(title).toMatch(/^\[.* with figures of SOHR\]$/);
  expect(new Set(items.map((one) => one.URL)).size).toBe(items.length);
});

test("when the documents do not arrive the view can still be cited", async ({ page, watch }) => {
  watch.expected.push(/404/);
  await page.route("**/data/documents.csv?*", (route) => route.fulfill({ status: 404 }));
  await open(page);
  await page.locator('[data-tools="sources"] [data-tool="cite"]').click();
  const dialog = page.locator('dialog[data-dialog="cite"]');
  await expect(dialog.getByLabel("This view", { exact: true })).toHaveValue(/Strike Ledger/);
  await expect(dialog).toContainText("documents.csv");
  await page.unroute("**/data/documents.csv?*");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByLabel(/documents its figures were read in$/).first()).toBeVisible();
});

for (const [name, width, colorScheme] of [
  ["on a desktop", 1280, "light"],
  ["on a phone in the dark", 360, "dark"],
] as const) {
  test(`the dialog has no barrier ${name}, and the keyboard changes the format`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await open(page);
    const dialog = await openCite(page, "sources");
    await expectNoViolations(page);
    await dialog.getByLabel("APA, plain text").focus();
    await page.keyboard.press("ArrowRight");
    await expect(dialog.getByLabel("This view", { exact: true })).toHaveValue(/^@dataset/);
    expect(await dialog.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(false);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });
}
