import type { Page } from "@playwright/test";
import { hydrate, openHydrated, openMethod, openPage } from "./support/open";
import { chart, closeDialog, markIds, openAction, paperLink, rows } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

/** Hydrates every chart, with its tables, and the method. */
async function openWhole(page: Page, search = ""): Promise<void> {
  await openHydrated(page, search);
  for (const id of CHARTS) await hydrate(page, id);
  await openMethod(page);
}

/** A test cannot use the system's print dialog: only its event remains, and the browser prints to a file. */
async function replacePrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event("beforeprint"));
  });
}

/** Sheets of a PDF file: width and height in points. */
function sheets(pdf: Buffer): readonly (readonly [number, number])[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)] as const);
}

const toPdf = (page: Page) => page.pdf({ format: "A4", preferCSSPageSize: true });

test("the whole page prints its charts and addresses, white, without controls", async ({
  page,
}) => {
  await openWhole(page, "?theme=dark&from=2017-01&to=2017-12");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const id of CHARTS) {
    await expect(chart(page, id).locator("svg").first()).toBeVisible();
    await expect(paperLink(page, id)).toContainText(
      `${new URL(page.url()).origin}/?from=2017-01&to=2017-12&theme=dark&v=`,
    );
  }
  // What is left of the buttons are figures and headings: words that a press opens on the screen.
  const words = "td button, th button, h4 button, [data-figure] button, [data-term]";
  const controls = `button:not(${words}), select, input, [data-tools]`;
  await expect(page.locator(`main :is(${controls}):visible`)).toHaveCount(0);
  const look = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return { paper: style.backgroundColor, ink: style.color };
  });
  expect(look).toEqual({ paper: "rgb(255, 255, 255)", ink: "rgb(27, 26, 23)" });
  const link = page.locator('#method a[href^="http"]').first();
  const printed = await link.evaluate((one) => getComputedStyle(one, "::after").content);
  expect(printed).toContain(await link.getAttribute("href"));
});

test("the whole page takes at most 12 sheets", { tag: "@slow" }, async ({ page }) => {
  await openWhole(page);
  await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
  });
  const count = sheets(await toPdf(page)).length;
  expect(count).toBeGreaterThan(4);
  expect(count).toBeLessThanOrEqual(12);
});

test("after a print the page is as before", { tag: "@slow" }, async ({ page }) => {
  // The default page keeps what the build has drawn, with shorter decimals than a redraw has.
  await openWhole(page, "?scale=log");
  const before = await page.locator("main").innerHTML();
  await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
  });
  for (const id of CHARTS) await expect(paperLink(page, id)).toHaveCount(1);
  await page.evaluate(() => {
    window.dispatchEvent(new Event("afterprint"));
  });
  await expect.poll(() => page.locator("main").innerHTML()).toBe(before);
});

test("a browser that prints at once finds charts drawn for paper", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openHydrated(page);
  const width = await page.evaluate(() => {
    // The event is all the page gets before the sheets are made: nothing may wait for a later turn.
    window.dispatchEvent(new Event("beforeprint"));
    return document
      .querySelector('[data-chart=timeline] [role="group"] svg')
      ?.getAttribute("width");
  });
  expect(width).toBe("660");
});

test("each chart prints alone", { tag: "@slow" }, async ({ page }) => {
  await replacePrint(page);
  await openHydrated(page, "?from=2017-01&to=2017-12");
  for (const id of CHARTS)
    await test.step(id, async () => {
      const download = await openAction(page, id, "download");
      await download.getByRole("button", { name: "Print this chart" }).click();
      await expect(download.getByRole("status")).toHaveText(
        "Handed to the browser's print dialog.",
      );
      await page.emulateMedia({ media: "print" });
      for (const other of CHARTS)
        await expect(chart(page, other)).toBeVisible({ visible: other === id });
      await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
      await expect(page.locator("#method")).toBeHidden();
      await expect(download).toBeHidden();
      await page.emulateMedia({ media: null });

      const [first] = sheets(await toPdf(page));
      expect(first?.[0]).toBeLessThan(first?.[1] ?? 0);
      // The file was made: the page is whole again.
      await expect(page.locator("html")).not.toHaveAttribute("data-print-one");
      await expect(paperLink(page, id)).toHaveCount(0);
      await closeDialog(page);
    });
});

test("a print of the whole page waits for what is not fetched yet", async ({ page }) => {
  await replacePrint(page);
  await openPage(page);
  const download = await openAction(page, CHARTS[0], "download");
  await download.getByRole("button", { name: "Print the whole page" }).click();
  await expect(download.getByRole("status")).toHaveText("Handed to the browser's print dialog.");
  expect((await markIds(page, "places")).filter((id) => id.startsWith("strikes-"))).not.toEqual([]);
});

test("where the browser does not print, the dialog says so and the page does not change", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await openPage(page);
  const download = await openAction(page, "sources", "download");
  await download.getByRole("button", { name: "Print this chart" }).click();
  await expect(download.getByRole("status")).toHaveText(/did not open its print dialog/);
  await expect(page.locator("html")).not.toHaveAttribute("data-print-one");
  await expect(page.locator("[data-row]")).toHaveCount(0);
});

test("a table prints as the table alone, in the order on the screen", async ({ page }) => {
  await openPage(page, "?view=table");
  await hydrate(page, "sources");
  const table = chart(page, "sources");
  await table.getByRole("button", { name: "Source", exact: true }).click();
  const order = () => rows(page, "sources").evaluateAll((all) => all.map((one) => one.dataset.row));
  const screen = await order();
  await page.emulateMedia({ media: "print" });
  await expect(table.locator("thead button")).toHaveCount(0);
  expect(await order()).toEqual(screen);
  await expect(table.locator("table")).toHaveCount(1);
});
