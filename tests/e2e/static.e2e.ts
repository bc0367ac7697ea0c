/** What the pages hold before any script runs, and how scripts take them over. */
import type { ChartId } from "../../src/url/view";
import { hydrate, openChart, openPage } from "./support/open";
import { chart, figure, markIds, rowIds, rows, summary, viewButton } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

const SCRIPTS = "**/assets/*.js";
const RECORD = "**/data/estimates.csv?*";

/** The page and every frame, below the folder of the site. */
const PAGES = ["", ...CHARTS.map((id) => `embed-${id}.html`)];

/** A table's rows as a reader meets them, each with its cells in order. */
const cellsOf = (all: Element[]) =>
  all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows its headline, and every chart with its sentence and its table", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(figure(page, "strikes")).toHaveText("34,514");
    await expect(figure(page, "killed")).toHaveText("at least 1,319");
    await expect(figure(page, "monitor")).toHaveText("more than 8,000");
    await expect(figure(page, "open")).toHaveText("159");
    for (const id of CHARTS) {
      await expect(summary(page, id)).toContainText(/\d/);
      const fold = page.locator("details:not([open])").filter({ has: chart(page, id) });
      if ((await fold.count()) > 0) await fold.locator("summary").first().click();
      await expect(chart(page, id).locator("svg").filter({ visible: true }).first()).toBeVisible();
      await expect(chart(page, id)).toContainText("28 June 2019");
      if (!LINKED_TABLES.includes(id))
        await expect(chart(page, id).locator("noscript table").first()).toBeVisible();
    }
    // The longest table has a page of its own.
    await chart(page, "timeline").getByRole("link", { name: "as a table" }).click();
    await expect(page).toHaveURL(/\/embed-timeline\.html$/);
    await expect(page.locator("noscript table")).toContainText("8 August 2014");
  });

  test("every frame shows its chart, its sentence and its source", async ({ page }) => {
    for (const id of CHARTS) {
      await page.goto(`/embed-${id}.html`);
      await expect(summary(page, id)).toContainText(/\d/);
      await expect(chart(page, id).locator("svg").filter({ visible: true }).first()).toBeVisible();
      await expect(chart(page, id)).toContainText("Source:");
    }
  });

  test("the page links to the method, which is whole on a page of its own", async ({ page }) => {
    await page.goto("/");
    const fold = page.locator("details").filter({ has: page.locator("#method") });
    await fold.locator("summary").first().click();
    await page.locator("#method").getByRole("link", { name: "Method and sources" }).click();
    await expect(page).toHaveURL(/\/method\.html$/);
    await expect(page.getByRole("heading", { name: "What the words mean" })).toBeVisible();
    await expect(page.getByRole("link", { name: "estimates.csv" })).toBeVisible();
    await expect(page.locator("script")).toHaveCount(0);
    await page.getByRole("link", { name: "Back to the charts" }).click();
    await expect(figure(page, "strikes")).toHaveText("34,514");
  });
});

/** Charts with a table of their own page, which this page has no room for. */
const LINKED_TABLES: readonly ChartId[] = ["timeline", "map"];

const FIGURES: readonly (readonly [ChartId, readonly string[]])[] = [
  ["gap", ["at least 1,319", "more than 8,000", "34,514"]],
  ["backlog", ["159"]],
  ["sources", ["at least 1,319", "more than 8,000"]],
  ["places", ["12,933", "13,993"]],
  ["answers", ["214", "1,747"]],
];

test("without scripts the tables have the rows that the marks have with them", {
  tag: "@slow",
}, async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const still = await context.newPage();
  await still.goto("/");
  const tables = new Map<ChartId, (string | undefined)[][]>();
  for (const [id, figures] of FIGURES) {
    const cells = await chart(still, id).locator("noscript tbody tr").evaluateAll(cellsOf);
    for (const one of figures) expect(cells.flat()).toContain(one);
    tables.set(id, cells);
  }
  await context.close();
  for (const [id, cells] of tables)
    await test.step(id, async () => {
      await openChart(page, id);
      await expect(chart(page, id).locator("noscript")).toHaveCount(0);
      const drawn = await markIds(page, id);
      await viewButton(page, id, "Table").click();
      await expect(rows(page, id)).toHaveCount(cells.length);
      expect(await rows(page, id).evaluateAll(cellsOf)).toEqual(cells);
      expect(await rowIds(page, id)).toEqual(drawn);
    });
});

test("the first chart needs two answers: the page and its styles", async ({ page }) => {
  const answered: string[] = [];
  await page.route(/\.(js|csv)(\?|$)/, () => {});
  page.on("response", (response) => answered.push(new URL(response.url()).pathname));
  await page.goto("/", { waitUntil: "commit" });
  await expect(
    chart(page, CHARTS[0]).locator("svg").filter({ visible: true }).first(),
  ).toBeVisible();
  // A drawing counts as visible from the HTML alone; its styles may answer a moment later.
  await expect
    .poll(() => answered.filter((path) => !path.endsWith(".svg")))
    .toEqual(["/", expect.stringMatching(/\.css$/)]);
});

test("page and frames draw their first chart before they ask for a script or for data", {
  tag: "@slow",
}, async ({ page }) => {
  await page.addInitScript(() => {
    const look = () => {
      const drawings = document.querySelectorAll(
        "[data-chart] svg[role=group], [data-chart] [role=group] svg",
      );
      if ([...drawings].some((one) => one.getBoundingClientRect().height > 50))
        Object.assign(window, { drawnAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const path of PAGES)
    await test.step(path, async () => {
      await openPage(page, path);
      const { drawnAt, asked } = await page.evaluate(() => ({
        drawnAt: (window as unknown as { drawnAt: number }).drawnAt,
        asked: (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).map(
          ({ name, startTime }) => ({ name: new URL(name).pathname, startTime }),
        ),
      }));
      const before = asked.filter(({ startTime }) => startTime < drawnAt).map(({ name }) => name);
      expect(before.filter((name) => /\.(js|csv)$/.test(name))).toEqual([]);
      expect(before).toContainEqual(expect.stringMatching(/\.css$/));
      expect(asked.length).toBeGreaterThan(before.length + 2);
      expect(before.length + 1).toBeLessThanOrEqual(8);
    });
});

test("a page in the background or without a paint starts all the same", { tag: "@slow" }, async ({
  context,
}) => {
  for (const script of [
    'Object.defineProperty(document, "hidden", { value: true })',
    "window.requestAnimationFrame = () => 0",
  ]) {
    const page = await context.newPage();
    await page.addInitScript(script);
    await openPage(page, "embed-gap.html");
    await page.close();
  }
});

for (const [what, pattern, answer] of [
  ["scripts are slow", SCRIPTS, "slow"],
  ["the record is slow", RECORD, "slow"],
  ["the record is missing", RECORD, "missing"],
] as const)
  test(`a link to another day never shows the default's figures: ${what}`, async ({
    page,
    watch,
  }) => {
    if (answer === "missing") watch.expected.push(/404/);
    // Every animation frame, from the first on, records what a reader could read.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const text = document.body?.innerText ?? "";
        if (text !== seen.at(-1)) seen.push(text);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.route(pattern, async (route) => {
      if (answer === "missing") return route.fulfill({ status: 404, body: "" });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return route.continue();
    });
    await page.goto("/?asof=2018-12-30");
    if (answer === "missing") await expect(page.getByRole("alert")).toBeVisible();
    else await expect(figure(page, "strikes")).toHaveText("31,406");
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter((text) => /34,514|1,319/.test(text))).toEqual([]);
  });

for (const width of [360, 1280])
  test(`nothing moves when scripts take over a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.route(SCRIPTS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await openPage(page);
    await page.waitForLoadState("networkidle");
    const sum = await page.evaluate(
      () => (window as unknown as { shifts: { sum: number } }).shifts.sum,
    );
    expect(sum).toBeLessThanOrEqual(0.02);
  });

test("what the HTML says is what the page says once it is hydrated", { tag: "@slow" }, async ({
  page,
  request,
}) => {
  for (const path of PAGES) {
    const html = await (await request.get(`/${path}`)).text();
    await openPage(page, path);
    for (const id of CHARTS.filter((one) => path === "" || path === `embed-${one}.html`)) {
      await hydrate(page, id);
      // A plot is in the HTML once for every breakpoint.
      const parts = ["h2", "[data-summary]", "[data-source-line]", "ul:not([data-plot] ul)"];
      const said = await chart(page, id).evaluate(
        (element, selectors) =>
          selectors.map((one) => [...element.querySelectorAll(one)].map((el) => el.textContent)),
        parts,
      );
      const inHtml = await page.evaluate(
        ([text, chartId, selectors]) => {
          const drawn = new DOMParser().parseFromString(text, "text/html");
          // What only a reader without scripts sees is not part of the hydrated page.
          for (const one of drawn.querySelectorAll("noscript")) one.remove();
          const element = drawn.querySelector(`[data-chart="${chartId}"]`);
          return selectors.map((one) =>
            [...(element?.querySelectorAll(one) ?? [])].map((el) => el.textContent),
          );
        },
        [html, id, parts] as const,
      );
      expect(said[1]).toHaveLength(1);
      expect(inHtml).toEqual(said);
    }
  }
});

test("a record that fails leaves the prerendered view in place, with a message and a retry", async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route(RECORD, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("was not found");
  await expect(figure(page, "strikes")).toHaveText("34,514");
  await expect(page.locator("html[data-hydrated]")).toHaveCount(0);

  await page.unroute(RECORD);
  await page.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await hydrate(page, "gap");
});

test("a frame keeps the colours its link asks for, and passes them on", async ({ page }) => {
  await page.goto("/embed-sources.html?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(chart(page, "sources")).toHaveAttribute("data-hydrated");
  await expect(page.locator("main > p a").last()).toHaveAttribute("href", "./?theme=dark");
});
