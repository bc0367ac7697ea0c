import { hydrate, hydrateAll, openHydrated, openPage } from "./support/open";
import {
  asOfPanel,
  boundingBox,
  chart,
  figure,
  heading,
  markIds,
  marks,
  notices,
  openFilters,
  rowIds,
  rows,
  tooltip,
  viewButton,
} from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

test("a filter changes marks and table alike", { tag: "@slow" }, async ({ page }) => {
  await openPage(page, "?source=cjtf_oir,airwars");
  for (const id of ["timeline", "sources"] as const) {
    await hydrate(page, id);
    const drawn = await markIds(page, id);
    expect(drawn.length).toBeGreaterThan(2);
    await viewButton(page, id, "Table").click();
    await expect(page).toHaveURL(/view=table/);
    await hydrate(page, id);
    expect(await rowIds(page, id)).toEqual(drawn);
    await page.goBack();
    await expect(page).not.toHaveURL(/view=table/);
  }
});

test("Back and Forward walk through the views", async ({ page }) => {
  await openPage(page, "?asof=2018-12-30");
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await asOfPanel(page).getByRole("button", { name: "Known on 28 Jun 2019" }).click();
  await expect(figure(page, "strikes")).toHaveText("34,514");
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(page).toHaveURL(/asof=2018-12-30/);
  await page.goForward();
  await expect(figure(page, "strikes")).toHaveText("34,514");
});

test("a pasted link gives the same view", { tag: "@slow" }, async ({ page, context }) => {
  await openPage(page);
  await hydrate(page, "sources");
  await chart(page, "sources").getByLabel("Per 100 strikes").check();
  const filters = await openFilters(page, "sources");
  await filters.getByLabel("Log", { exact: true }).check();
  await filters.getByLabel("Sort by").selectOption("name");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/measure=rate&scale=log&sort=name/);
  const text = async (which: typeof page) => {
    await hydrateAll(which);
    await hydrate(which, "places");
    return which.locator("main [data-chart]").allTextContents();
  };
  // A mark under the pointer has a tooltip.
  await page.mouse.move(0, 0);
  const first = await text(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect.poll(() => text(other)).toEqual(first);
});

// Every kind of repair is in tests/url/searchParams.test.ts and tests/app/notices.test.tsx.
for (const [search, named] of [
  ["asof=2019-02-30&source=nobody&view=%F0%9F%92%A9%00", /asof=2019-02-30/],
  ["embed=<script>alert(1)</script>&sort=%E0%A4%A", /embed/],
] as const)
  test(`a broken link is repaired, and the page says how: ${search}`, async ({ page }) => {
    await openPage(page, `?${search}`);
    await expect(notices(page)).toContainText(named);
    await expect(figure(page, "strikes")).toHaveText("34,514");
    for (const id of CHARTS) await hydrate(page, id);
  });

test("a notice keeps what was right, offers the corrected link and can be dismissed", async ({
  page,
}) => {
  await openPage(page, "?asof=2018-12-30&scale=cubic");
  await expect(notices(page)).toContainText("scale=cubic");
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(notices(page).getByRole("link")).toHaveAttribute("href", /\?asof=2018-12-30$/);
  await notices(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(notices(page)).toHaveCount(0);
});

test("the view of a source alone shows no other source's figures", async ({ page }) => {
  await openPage(page, "?source=sohr&view=table");
  await hydrate(page, "sources");
  for (const text of await rows(page, "sources").allTextContents()) expect(text).toContain("SOHR");
});

test("a link to a part of the page opens there", async ({ page }) => {
  await page.goto("/#sources");
  // Charts above it take their own size when they run; what the reader looks at must not move away.
  for (const id of ["timeline", "sources"] as const)
    await expect(chart(page, id)).toHaveAttribute("data-hydrated");
  await expect(heading(page, "sources")).toBeInViewport();
});

for (const width of [360, 1280])
  test(`pointing at marks answers beside them and moves nothing, ${width} px`, {
    tag: "@slow",
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openHydrated(page);
    for (const id of ["gap", "timeline"] as const) {
      const drawing = chart(page, id).locator('[role="group"] svg').first();
      await drawing.scrollIntoViewIfNeeded();
      const before = await drawing.boundingBox();
      const read = new Set<string | null>();
      for (const mark of (await marks(page, id).all()).filter((_, at) => at % 9 === 0)) {
        await mark.dispatchEvent("pointermove", { pointerType: "mouse", bubbles: true });
        read.add(await tooltip(page, id).textContent());
        // A chart is a box that clips: the tooltip must not be placed or cut off by it.
        const shown = chart(page, id).locator("[data-tooltip]");
        expect(await shown.evaluate((box) => box.matches(":popover-open"))).toBe(true);
        const [at, answer] = [await boundingBox(mark), await boundingBox(shown)];
        expect(answer.x).toBeGreaterThanOrEqual(0);
        expect(answer.x + answer.width).toBeLessThanOrEqual(width);
        const guide = await boundingBox(chart(page, id).locator("[data-guide]"));
        expect(guide.x).toBeGreaterThanOrEqual(at.x);
        expect(guide.x).toBeLessThanOrEqual(at.x + at.width);
        expect(await drawing.boundingBox()).toEqual(before);
      }
      expect(read.size).toBeGreaterThan(4);
    }
  });
