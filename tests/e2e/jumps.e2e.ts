/**
 * Jumps within the page end where they lead, and stay there until the reader goes on: on a cold
 * page, whose charts run and take their own height only when they come near the window.
 */
import type { Page } from "@playwright/test";
import { chart, expect, settled, test } from "./support/test";

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const PARTS = [
  { id: "method", link: "Method and sources", inside: "a" },
  { id: "places", link: "By place", inside: "button" },
] as const;

const link = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name });
const heading = (page: Page, id: string) =>
  page.locator(`#${id}`).getByRole("heading", { level: 2 });

/** Until nothing is fetched or waited for any more, and it has been painted. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Px between where a jump to the part ends (below what is sticky) and where it stands. */
const offPlace = (page: Page, id: string) =>
  page.evaluate((part) => {
    const room = Number.parseFloat(
      getComputedStyle(document.documentElement).scrollPaddingBlockStart,
    );
    const top = document.getElementById(part)?.getBoundingClientRect().top ?? Number.NaN;
    return Math.round(Math.abs(top - (Number.isNaN(room) ? 0 : room)));
  }, id);

async function expectThere(page: Page, id: string): Promise<void> {
  await expect(heading(page, id)).toBeInViewport();
  await rest(page);
  await expect(heading(page, id)).toBeInViewport();
  expect(await offPlace(page, id)).toBeLessThanOrEqual(1);
}

for (const viewport of WINDOWS)
  for (const search of ["", "?asof=2016-12-01"])
    for (const { id, link: name, inside } of PARTS)
      test.describe(`${viewport.width} px, /${search}, ${id}`, () => {
        test.use({ viewport });

        test("a link leads there, and so does the Tab key", async ({ page }) => {
          await page.goto(`/${search}`);
          await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
          await link(page, name).click();
          await expectThere(page, id);
          await page.keyboard.press("Tab");
          await expect(page.locator(`#${id} ${inside}:focus`)).toHaveCount(1);
        });

        test("an address that names it opens there", async ({ page }) => {
          await page.goto(`/${search}#${id}`);
          await expectThere(page, id);
          await page.keyboard.press("Tab");
          await expect(page.locator(`#${id} ${inside}:focus`)).toHaveCount(1);
        });
      });

for (const search of ["", "?asof=2016-12-01"])
  test(`a slow device jumps as well: /${search}`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(`/${search}`);
    await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
    await link(page, "Method and sources").click();
    await expectThere(page, "method");
  });

test("a jump runs no chart that it only passes", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
  await link(page, "Method and sources").click();
  await expectThere(page, "method");
  for (const id of ["timeline", "sources"] as const)
    await expect(chart(page, id)).not.toHaveAttribute("data-hydrated");
});

test("a second click on the same link leads there again", async ({ page }) => {
  await page.goto("/?asof=2016-12-01");
  await link(page, "By place").click();
  await expectThere(page, "places");
  await page.mouse.wheel(0, -50_000);
  await expect(link(page, "By place")).toBeInViewport();
  await link(page, "By place").click();
  await expectThere(page, "places");
});

test("Back leads to where the reader was", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 150));
  await link(page, "By source").click();
  await expectThere(page, "sources");
  await page.goBack();
  await rest(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(400);
  await page.goForward();
  await expectThere(page, "sources");
});

for (const [how, away] of [
  ["with the wheel", (page: Page) => page.mouse.wheel(0, -2500)],
  // What a scroll bar or a screen reader does: no input reaches the page.
  ["without an input", (page: Page) => page.evaluate(() => window.scrollBy(0, -2500))],
] as const)
  test(`a reader who scrolls on ${how} is let go`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/#method");
    await expect(heading(page, "method")).toBeInViewport();
    await away(page);
    await expect(heading(page, "method")).not.toBeInViewport();
    // The page grows: what was let go does not come back.
    await page
      .getByRole("button", { name: /^Show (all|the)/ })
      .first()
      .dispatchEvent("click");
    await rest(page);
    await expect(heading(page, "method")).not.toBeInViewport();
  });

test("the filters' link to the as-of day leads to its slider", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto("/");
  await settled(page);
  await chart(page, "sources").scrollIntoViewIfNeeded();
  await page.locator('a[href="#asof"]').click();
  await expectThere(page, "asof");
});
