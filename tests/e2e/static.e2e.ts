/** What the pages hold before any script runs, and how scripts take them over. */
import { CHART_IDS } from "../../src/view/view";
import { chart, expect, figure, test } from "./support/test";

const SCRIPTS = "**/assets/*.js";
const RECORD = "**/assets/first-view-*.json";

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
      await expect(chart(page, id)).toContainText("As published by 28 June 2019");
    }
  });

  for (const id of CHART_IDS)
    test(`the frame of ${id} shows its chart, its sentence and its source`, async ({ page }) => {
      await page.goto(`/embed-${id}.html`);
      await expect(chart(page, id).locator("[data-summary]")).toContainText(/\d/);
      await expect(chart(page, id).locator("svg").filter({ visible: true }).first()).toBeVisible();
      await expect(chart(page, id)).toContainText("Source:");
    });
});

test("the first chart needs two answers: the page and its styles", async ({ page }) => {
  const answered: string[] = [];
  await page.route(/\.(js|json)$/, () => {});
  page.on("response", (response) => answered.push(new URL(response.url()).pathname));
  await page.goto("/", { waitUntil: "commit" });
  await expect(
    chart(page, CHART_IDS[0]).locator("svg").filter({ visible: true }).first(),
  ).toBeVisible();
  expect(answered.filter((path) => !path.endsWith(".svg"))).toHaveLength(2);
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
    await expect(page.locator("html[data-live]")).toHaveCount(1);
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
      await expect(section).toHaveAttribute("data-live");
      const id = await section.getAttribute("data-chart");
      const said = await section.locator("[data-summary]").innerText();
      const inHtml = await page.evaluate(
        ([text, chartId]) =>
          new DOMParser()
            .parseFromString(text ?? "", "text/html")
            .querySelector(`[data-chart="${chartId}"] [data-summary]`)?.textContent,
        [html, id] as const,
      );
      expect(inHtml).toBe(said);
    }
  }
});

test("a record that does not arrive leaves the default view standing, with a message", async ({
  page,
  watch,
}) => {
  watch.expected.push(/404/);
  await page.route(RECORD, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("was not found");
  await expect(figure(page, "strikes")).toHaveText("34,514");
});

test("a frame keeps the colours its link asks for, and passes them on", async ({ page }) => {
  await page.goto("/embed-sources.html?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(chart(page, "sources")).toHaveAttribute("data-live");
  await expect(page.locator("main > p a").last()).toHaveAttribute("href", "./?theme=dark");
});
