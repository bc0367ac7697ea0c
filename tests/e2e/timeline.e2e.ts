import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/access";
import { hydrate, openChart, openFrame, openPage } from "./support/open";
import { chart, heading, mark, tooltip } from "./support/parts";
import { expect, test } from "./support/test";

const plot = (page: Page) => chart(page, "timeline").locator("[data-plot]");

/** The box of the strikes drawn for an interval. */
async function boxOf(page: Page, id: string) {
  const drawn = mark(page, "timeline", id);
  await drawn.scrollIntoViewIfNeeded();
  const box = await drawn.boundingBox();
  if (box === null) throw new Error(`no mark ${id}`);
  return box;
}

test("dragging over the strikes chooses months, and one press takes them back", async ({
  page,
}) => {
  await openChart(page, "timeline");
  const section = chart(page, "timeline");
  await expect(section).toContainText("Drag across the strikes to choose months.");
  await expect(section.getByRole("button", { name: "Whole period" })).toHaveCount(0);
  const from = await boxOf(page, "strikes:releases-syria-2018-01-01");
  const to = await boxOf(page, "strikes:releases-syria-2018-12-01");
  const y = Math.min(from.y, to.y) + 1;
  await page.mouse.move(from.x + 3, y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2018-01&to=2018-12/);
  await expect(heading(page, "timeline")).toHaveText(
    "Strikes peaked in December 2018: 991 declared in 31 days",
  );
  await section.getByRole("button", { name: "Whole period" }).click();
  await expect(page).not.toHaveURL(/from=|to=/);
});

test("a finger that is drawn over the strikes chooses months, and still scrolls", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await openChart(page, "timeline");
  const from = await boxOf(page, "strikes:releases-syria-2018-01-01");
  const to = await boxOf(page, "strikes:releases-syria-2018-12-01");
  const client = await context.newCDPSession(page);
  const y = from.y - 4;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y }],
    });
  await touch("touchStart", from.x + 2);
  for (let step = 1; step <= 8; step++)
    await touch("touchMove", from.x + 2 + ((to.x - from.x) * step) / 8);
  await touch("touchEnd", 0);
  await expect(page).toHaveURL(/from=2018-01&to=2018-1[0-2]/);
  await context.close();
});

test("the pointer anywhere in a month reads what was declared and counted for it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openChart(page, "timeline");
  const box = await boxOf(page, "strikes:least-syria-2017-06-01");
  await page.mouse.move(box.x + box.width / 2, box.y - 8);
  const read = tooltip(page, "timeline");
  await expect(read).toContainText("62 strikes declared");
  await expect(read).toContainText("June 2017");
  await expect(read).toContainText("Airwars529 to 744");
  await mark(page, "timeline", "period:airwars-2017-06-both-likely").hover({ force: true });
  await expect(read).toContainText("529 to 744 killed");
  await expect(read).toContainText("Iraq and Syria, June 2017");
});

test("the page leads from here to the totals, which this chart does not repeat", async ({
  page,
}) => {
  await openPage(page);
  await hydrate(page, "timeline");
  const section = chart(page, "timeline");
  await expect(section).not.toContainText("1,319");
  await section.getByRole("link", { name: /Totals since the start/ }).click();
  await expect(page).toHaveURL(/#gap$/);
  await expect(heading(page, "gap")).toBeInViewport();
});

for (const [width, search] of [
  [360, ""],
  [768, "asof=latest&theme=dark"],
  [1280, ""],
] as const)
  test(`no words touch other words, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openChart(page, "timeline", search);
    const boxes = await plot(page)
      .locator("svg text")
      .evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { text: one.textContent, left, right, top: top + 3, bottom: bottom - 3 };
        }),
      );
    expect(boxes.length).toBeGreaterThan(20);
    const touching = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(touching).toEqual([]);
    for (const { text, left, right } of boxes) {
      expect(left, text ?? "").toBeGreaterThanOrEqual(0);
      expect(right, text ?? "").toBeLessThanOrEqual(width);
    }
    await expectNoViolations(page);
  });

test("sources without figures of months leave no empty panel", async ({ page }) => {
  await openChart(page, "timeline", "source=amnesty_airwars");
  const headings = await plot(page).locator("[data-heading]").allTextContents();
  expect(headings).toEqual(["Strikes per 30 days"]);
});

for (const [width, height] of [
  [640, 480],
  [360, 560],
  [280, 320],
] as const)
  test(`a compact frame of ${width} x ${height} px holds its drawing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openFrame(page, "timeline");
    const box = await plot(page).boundingBox();
    const drawing = await plot(page).locator('svg[role="group"]').boundingBox();
    if (box === null || drawing === null) throw new Error("no drawing");
    expect(drawing.y + drawing.height).toBeLessThanOrEqual(box.y + box.height + 0.5);
    expect(drawing.width).toBeLessThanOrEqual(box.width);
  });
