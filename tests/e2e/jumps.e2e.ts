/**
 * Jumps within the page end where they lead, and stay there until the reader goes on: on a cold
 * page, whose charts run and take their own height only when they come near the window.
 */
import type { Page } from "@playwright/test";
import { openHydrated, openPage } from "./support/open";
import { chart } from "./support/parts";
import { expect, test } from "./support/test";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

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

/** Window, view and part, each value with each other once; links and addresses take turns. */
const JUMPS = [
  { viewport: PHONE, search: "", id: "method", name: "Method and sources", inside: "a" },
  { viewport: PHONE, search: "?asof=2016-12-01", id: "places", name: "Where", inside: "button" },
  { viewport: DESKTOP, search: "", id: "places", name: "Where", inside: "button" },
  {
    viewport: DESKTOP,
    search: "?asof=2016-12-01",
    id: "method",
    name: "Method and sources",
    inside: "a",
  },
] as const;

for (const { viewport, search, id, name, inside } of JUMPS) {
  test.describe(`${viewport.width} px, /${search}, ${id}`, () => {
    test.use({ viewport });

    test("a link leads there, and so does the Tab key", async ({ page }) => {
      await openPage(page, search);
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
}

test("a link leads there on a slow device", { tag: "@slow" }, async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await openPage(page, "?asof=2016-12-01");
  await link(page, "Method and sources").click();
  await expectThere(page, "method");
});

test("a jump runs no chart that it only passes", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openPage(page);
  await link(page, "Method and sources").click();
  await expectThere(page, "method");
  for (const id of ["backlog", "timeline"] as const)
    await expect(chart(page, id)).not.toHaveAttribute("data-hydrated");
});

test("a second click on the same link leads there again", async ({ page }) => {
  await page.goto("/?asof=2016-12-01");
  await link(page, "Where").click();
  await expectThere(page, "places");
  await page.mouse.wheel(0, -50_000);
  await expect(link(page, "Where")).toBeInViewport();
  await link(page, "Where").click();
  await expectThere(page, "places");
});

test("Back leads to where the reader was", async ({ page }) => {
  await openHydrated(page);
  await page.evaluate(() => window.scrollTo(0, 150));
  await link(page, "Who counts what").click();
  await expectThere(page, "sources");
  await page.goBack();
  await rest(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(400);
  await page.goForward();
  await expectThere(page, "sources");
});

test("a reader who scrolls on is not brought back", { tag: "@slow" }, async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const away of [
    () => page.mouse.wheel(0, -2500),
    // What a scroll bar or a screen reader does: no input reaches the page.
    () => page.evaluate(() => window.scrollBy(0, -2500)),
  ]) {
    await page.goto("about:blank");
    await page.goto("/#method");
    await expect(heading(page, "method")).toBeInViewport();
    await away();
    await expect(heading(page, "method")).not.toBeInViewport();
    // The page grows: the jump does not go on.
    const fold = page.locator("details").filter({ has: page.locator("#places") });
    await fold.locator("summary").first().dispatchEvent("click");
    await rest(page);
    await expect(heading(page, "method")).not.toBeInViewport();
  }
});
