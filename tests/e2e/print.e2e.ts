import type { Page } from "@playwright/test";
import type { ChartId } from "../../src/url/view";
import { CHART_IDS } from "../support/chartIds";
import { drawn, marksOf, openDownload } from "./support/download";
import { chart, expect, open, test } from "./support/test";

/** Ids of the rows of a chart's table, sorted. */
function rowsOf(page: Page, id: ChartId): Promise<readonly string[]> {
  return chart(page, id)
    .locator("[data-row]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-row") ?? "").sort());
}

/** Waits until every chart is drawn. */
async function allDrawn(page: Page): Promise<void> {
  for (const id of CHART_IDS) await drawn(page, id);
  await page.locator("#method").evaluate((method) => method.scrollIntoView());
  await expect(page.getByRole("heading", { name: "Method and sources" })).toBeVisible();
}

/** Sheets of a PDF file: width and height in points. */
function sheets(pdf: Buffer): readonly (readonly [number, number])[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)] as const);
}

const toPdf = (page: Page) => page.pdf({ format: "A4", preferCSSPageSize: true });

test("the whole page prints charts and their tables, white, without controls", async ({ page }) => {
  await open(page, "?theme=dark&from=2017-01&to=2017-12");
  await allDrawn(page);
  const marks = new Map<ChartId, readonly string[]>();
  for (const id of CHART_IDS) marks.set(id, await marksOf(page, id));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const id of CHART_IDS) {
    await expect(chart(page, id).locator("svg").first()).toBeVisible();
    await expect.poll(() => rowsOf(page, id)).toEqual(marks.get(id));
    await expect(chart(page, id).locator("[data-paper-link]")).toContainText(
      `${new URL(page.url()).origin}/?from=2017-01&to=2017-12&theme=dark&v=`,
    );
    // No row is cut off: the table is as wide as its box.
    const box = chart(page, id).locator("section:has(> table)");
    expect(await box.evaluate((one) => getComputedStyle(one).overflowX)).toBe("visible");
  }
  // What is left of the buttons are figures and headings: words that a press opens on the screen.
  const words = "td button, th button, h4 button, [data-figure] button";
  const controls = `button:not(${words}), select, input, [data-tools]`;
  await expect(page.locator(`main :is(${controls}):visible`)).toHaveCount(0);
  const look = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return { paper: style.backgroundColor, ink: style.color };
  });
  expect(look).toEqual({ paper: "rgb(255, 255, 255)", ink: "rgb(27, 26, 23)" });
});

test("links in the text are printed with their addresses", async ({ page }) => {
  await open(page);
  await allDrawn(page);
  await page.emulateMedia({ media: "print" });
  const link = page.locator('#method a[href^="http"]').first();
  const printed = await link.evaluate((one) => getComputedStyle(one, "::after").content);
  expect(printed).toContain(await link.getAttribute("href"));
});

test("after a print the page is as before", async ({ page }) => {
  // The default page stands as the build has drawn it, with shorter decimals than a redraw has.
  await open(page, "?scale=log");
  await allDrawn(page);
  const before = await page.locator("main").evaluate((main) => main.innerHTML);
  await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
  });
  expect(await page.locator("[data-row]").count()).toBeGreaterThan(300);
  await page.evaluate(() => {
    window.dispatchEvent(new Event("afterprint"));
  });
  await expect.poll(() => page.locator("main").evaluate((main) => main.innerHTML)).toBe(before);
});

test("a browser that prints at once finds charts and tables drawn for paper", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page);
  const during = await page.evaluate(() => {
    // The event is all the page gets before the sheets are made: nothing may wait for a later turn.
    window.dispatchEvent(new Event("beforeprint"));
    const section = document.querySelector("[data-chart=timeline]");
    const width = section?.querySelector('[role="group"] svg')?.getAttribute("width");
    return { width, rows: section?.querySelectorAll("[data-row]").length ?? 0 };
  });
  expect(during.width).toBe("660");
  expect(during.rows).toBe((await marksOf(page, "timeline")).length);
});

for (const id of CHART_IDS)
  test(`${id} prints alone, with its table on sheets of their own`, async ({ page }) => {
    await open(page, "?from=2017-01&to=2017-12");
    await drawn(page, id);
    const marks = await marksOf(page, id);
    // The dialog of the system cannot be reached from a test: the browser prints to a file instead.
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event("beforeprint"));
    });
    const dialog = await openDownload(page, id);
    await dialog.getByRole("button", { name: "Print this chart" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Handed to the browser's print dialog.");
    await page.emulateMedia({ media: "print" });
    for (const other of CHART_IDS)
      await expect(chart(page, other)).toBeVisible({ visible: other === id });
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
    await expect(page.locator("#method")).toBeHidden();
    await expect(dialog).toBeHidden();
    expect(await rowsOf(page, id)).toEqual(marks);
    await page.emulateMedia({ media: null });

    const pdf = sheets(await toPdf(page));
    const [first] = pdf;
    expect(first?.[0]).toBeLessThan(first?.[1] ?? 0);
    expect(pdf.some(([width, height]) => width > height)).toBe(marks.length > 0);
    // The file was made; the page is whole again.
    await expect(page.locator("html")).not.toHaveAttribute("data-print-one");
    await expect(chart(page, id).locator("[data-row]")).toHaveCount(0);
  });

test("the whole page waits for what is not fetched yet", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event("beforeprint"));
  });
  const dialog = await openDownload(page, CHART_IDS[0]);
  await dialog.getByRole("button", { name: "Print the whole page" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Handed to the browser's print dialog.");
  expect((await rowsOf(page, "places")).filter((row) => row.startsWith("strikes-"))).not.toEqual(
    [],
  );
});

test("where the browser does not print, the dialog says so and the page stays", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await open(page);
  const dialog = await openDownload(page, "sources");
  await dialog.getByRole("button", { name: "Print this chart" }).click();
  await expect(dialog.getByRole("status")).toHaveText(/did not open its print dialog/);
  await expect(page.locator("html")).not.toHaveAttribute("data-print-one");
  await expect(page.locator("[data-row]")).toHaveCount(0);
});

test("a table on the screen prints as the table alone, in the order it has", async ({ page }) => {
  await open(page, "?view=table");
  await drawnTable(page);
  await chart(page, "sources").getByRole("button", { name: "Source", exact: true }).click();
  const order = () =>
    chart(page, "sources")
      .locator("[data-row]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-row")));
  const screen = await order();
  await page.emulateMedia({ media: "print" });
  await expect(chart(page, "sources").locator("thead button")).toHaveCount(0);
  expect(await order()).toEqual(screen);
  await expect(chart(page, "sources").locator("table")).toHaveCount(1);
});

async function drawnTable(page: Page): Promise<void> {
  await expect(chart(page, "sources").locator("[data-row]").first()).toBeVisible();
}
