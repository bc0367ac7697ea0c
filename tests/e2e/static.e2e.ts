/** What the pages hold before any script runs, and how scripts take them over. */
import { CHART_IDS } from "../support/chartIds";
import { chart, expect, figure, test } from "./support/test";

const SCRIPTS = "**/assets/*.js";
const RECORD = "**/data/estimates.csv?*";

/** A table's rows as a reader meets them, each with its cells in order. */
const cellsOf = (rows: Element[]) =>
  rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows every headline figure and every chart with its sentence", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(figure(page, "strikes")).toHaveText("34,514");
    await expect(figure(page, "killed")).toHaveText("at least 1,319");
    await expect(figure(page, "monitor")).toHaveText("more than 8,000");
    await expect(figure(page, "open")).toHaveText("159");
    for (const id of CHART_IDS) {
      await expect(chart(page, id).locator("[data-summary]")).toContainText(/\d/);
      await expect(chart(page, id).locator("svg").filter({ visible: true }).first()).toBeVisible();
      await expect(chart(page, id)).toContainText("As known on 28 June 2019");
    }
  });

  for (const id of CHART_IDS)
    test(`the frame of ${id} shows its chart, its sentence and its source`, async ({ page }) => {
      await page.goto(`/embed-${id}.html`);
      await expect(chart(page, id).locator("[data-summary]")).toContainText(/\d/);
      await expect(chart(page, id).locator("svg").filter({ visible: true }).first()).toBeVisible();
      await expect(chart(page, id)).toContainText("Source:");
    });

  test("the page shows the charts' figures as tables and links to the longest", async ({
    page,
  }) => {
    await page.goto("/");
    for (const id of ["gap", "backlog", "sources", "places"] as const)
      await expect(chart(page, id).locator("noscript table").first()).toBeVisible();
    await chart(page, "timeline").getByRole("link", { name: "as a table" }).click();
    await expect(page).toHaveURL(/\/embed-timeline\.html$/);
    await expect(page.locator("noscript table")).toContainText("8 August 2014");
  });

  test("the page leads to the method, which stands whole on a page of its own", async ({
    page,
  }) => {
    await page.goto("/");
    await page.locator("#method").getByRole("link", { name: "Method and sources" }).click();
    await expect(page).toHaveURL(/\/method\.html$/);
    await expect(page.getByRole("heading", { name: "What the words mean" })).toBeVisible();
    await expect(page.getByRole("link", { name: "estimates.csv" })).toBeVisible();
    await expect(page.locator("script")).toHaveCount(0);
    await page.getByRole("link", { name: "Back to the charts" }).click();
    await expect(figure(page, "strikes")).toHaveText("34,514");
  });
});

for (const [id, figures] of [
  ["gap", ["at least 1,319", "more than 8,000", "34,514"]],
  ["backlog", ["159"]],
  ["timeline", ["at least 1,319", "more than 8,000"]],
  ["sources", ["at least 1,319", "more than 8,000"]],
  ["places", ["12,933", "13,993"]],
] as const)
  test(`without scripts the frame of ${id} has the rows that its marks have with them`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const still = await context.newPage();
    await still.goto(`/embed-${id}.html`);
    await expect(still.locator("noscript table")).toBeVisible();
    const rows = await still.locator("noscript tbody tr").evaluateAll(cellsOf);
    await context.close();
    for (const figure of figures) expect(rows.flat()).toContain(figure);

    await page.goto(`/embed-${id}.html`);
    await expect(chart(page, id)).toHaveAttribute("data-hydrated");
    await expect(chart(page, id).locator("noscript")).toHaveCount(0);
    const marks = await chart(page, id)
      .locator("[data-mark]:not([data-badge])")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("data-mark")));
    await chart(page, id).getByRole("button", { name: "Table", exact: true }).click();
    const running = chart(page, id).locator("tbody tr");
    await expect(running).toHaveCount(rows.length);
    expect(await running.evaluateAll(cellsOf)).toEqual(rows);
    const ids = await running.evaluateAll((all) => all.map((row) => row.getAttribute("data-row")));
    expect(new Set(marks)).toEqual(new Set(ids));
  });

test("the first chart needs two answers: the page and its styles", async ({ page }) => {
  const answered: string[] = [];
  await page.route(/\.(js|csv)(\?|$)/, () => {});
  page.on("response", (response) => answered.push(new URL(response.url()).pathname));
  await page.goto("/", { waitUntil: "commit" });
  await expect(
    chart(page, CHART_IDS[0]).locator("svg").filter({ visible: true }).first(),
  ).toBeVisible();
  // A drawing counts as visible from the HTML alone; its styles may answer a moment later.
  await expect
    .poll(() => answered.filter((path) => !path.endsWith(".svg")))
    .toEqual(["/", expect.stringMatching(/\.css$/)]);
});

for (const path of ["/", ...CHART_IDS.map((id) => `/embed-${id}.html`)])
  test(`${path} draws a frame with its chart before it asks for a script or for data`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const look = () => {
        const drawings = document.querySelectorAll("[data-chart] svg[role=group]");
        if ([...drawings].some((one) => one.getBoundingClientRect().height > 50))
          Object.assign(window, { drawnAt: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(path);
    await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
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

for (const [what, script] of [
  ["stands in the background", 'Object.defineProperty(document, "hidden", { value: true })'],
  ["is never painted", "window.requestAnimationFrame = () => 0"],
] as const)
  test(`a page that ${what} starts all the same`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto("/embed-gap.html");
    await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
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
    // Every frame is asked, from the first one on, what a reader could read in it.
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

for (const width of [360, 768, 1280])
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
    await page.goto("/");
    await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
    await page.waitForLoadState("networkidle");
    const sum = await page.evaluate(
      () => (window as unknown as { shifts: { sum: number } }).shifts.sum,
    );
    expect(sum).toBeLessThanOrEqual(0.02);
  });

test("what the HTML says is what the page says once it runs", async ({ page, request }) => {
  for (const path of ["/", ...CHART_IDS.map((id) => `/embed-${id}.html`)]) {
    const html = await (await request.get(path)).text();
    await page.goto(path);
    for (const section of await page.locator("[data-chart]").all()) {
      await section.scrollIntoViewIfNeeded();
      await expect(section).toHaveAttribute("data-hydrated");
      const id = await section.getAttribute("data-chart");
      const parts = ["h2", "[data-summary]", "[data-source-line]", "ul"];
      const said = await section.evaluate(
        (element, selectors) =>
          selectors.map((one) => [...element.querySelectorAll(one)].map((el) => el.textContent)),
        parts,
      );
      const inHtml = await page.evaluate(
        ([text, chartId, selectors]) => {
          const drawn = new DOMParser().parseFromString(text, "text/html");
          // What only a reader without scripts meets is no part of the running page.
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
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(chart(page, "gap")).toHaveAttribute("data-hydrated");
});

test("a frame keeps the colours its link asks for, and passes them on", async ({ page }) => {
  await page.goto("/embed-sources.html?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(chart(page, "sources")).toHaveAttribute("data-hydrated");
  await expect(page.locator("main > p a").last()).toHaveAttribute("href", "./?theme=dark");
});
