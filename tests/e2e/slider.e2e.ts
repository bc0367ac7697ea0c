import type { Page } from "@playwright/test";
import { openChart, openHydrated, openPage } from "./support/open";
import {
  asOfPanel,
  changes,
  chart,
  dialog,
  figure,
  heading,
  openSlider,
  slider,
  sliderSection,
  summary,
} from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

/** Where a day lies on the track, in px of the window. */
async function pointOf(page: Page, day: string) {
  const box = await slider(page).boundingBox();
  const [min, max] = await slider(page).evaluate((input: HTMLInputElement) => [
    Number(input.min),
    Number(input.max),
  ]);
  if (box === null || min === undefined || max === undefined) throw new Error("no slider");
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const thumb = 22;
  const share = (number - min) / (max - min);
  return { x: box.x + thumb / 2 + share * (box.width - thumb), y: box.y + box.height / 2 };
}

async function ready(page: Page, search = "") {
  await openPage(page, search);
  await openSlider(page);
  // Away from the foot of the window, where a phone has its floating buttons.
  await slider(page).evaluate((input) => input.scrollIntoView({ block: "center" }));
}

test("a drag repaints headline, charts and sentences, and makes one history entry in all", async ({
  page,
}) => {
  await ready(page);
  const before = await page.evaluate(() => history.length);
  const from = await pointOf(page, "2019-06-28");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const day of ["2018-09-27", "2016-06-01", "2018-01-25", "2019-01-31"]) {
    const to = await pointOf(page, day);
    await page.mouse.move(to.x, to.y, { steps: 4 });
  }
  await page.mouse.up();
  await expect(page).toHaveURL(/asof=2019-01-31/);
  await expect(figure(page, "killed")).toHaveText("at least 1,190");
  await expect(figure(page, "strikes")).toHaveText("32,397");
  await expect(summary(page, "timeline")).toContainText("32,397 strikes were declared");
  await expect(chart(page, "sources")).toContainText("31 January 2019");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(figure(page, "killed")).toHaveText("at least 1,319");
  await page.goForward();
  await expect(figure(page, "killed")).toHaveText("at least 1,190");
});

test("keys go from publication to publication, and the slider says where it is", async ({
  page,
}) => {
  await ready(page);
  const before = await page.evaluate(() => history.length);
  await slider(page).focus();
  await expect(slider(page)).toHaveAttribute(
    "aria-valuetext",
    "28 June 2019: 34,514 strikes declared, at least 1,319 killed by the Coalition's count",
  );
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/asof=2019-06-27/);
  await page.keyboard.press("ArrowLeft");
  await expect(slider(page)).toHaveAttribute(
    "aria-valuetext",
    "31 May 2019: 34,502 strikes declared, at least 1,302 killed by the Coalition's count",
  );
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(page).toHaveURL(/asof=2019-05-30/);
  await expect(figure(page, "killed")).toHaveText("at least 1,291");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/asof=2019-04-30/);
  await page.keyboard.press("Home");
  await expect(figure(page, "killed")).not.toContainText(/\d/);
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/asof=latest/);
  await expect(figure(page, "killed")).toHaveText("at least 1,410");
  // A run of keys makes one entry, as a drag does.
  await expect.poll(() => page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(figure(page, "killed")).toHaveText("at least 1,319");
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await page.goBack();
  await expect(figure(page, "killed")).toHaveText("at least 1,319");
});

test("a day can be typed, chosen from a list, or reached by steps", async ({ page }) => {
  await ready(page);
  const section = sliderSection(page);
  await section.getByLabel("Day", { exact: true }).fill("2018-12-30");
  await expect(figure(page, "killed")).toHaveText("at least 1,139");
  await section.getByLabel("or jump to").selectOption("2019-04-25");
  await expect(figure(page, "killed")).toHaveText("at least 1,291");
  await expect(changes(page)).toContainText(
    "On 25 April 2019 Amnesty and Airwars counted more than 1,600 civilians killed, Raqqa city",
  );
  await section.getByLabel("or jump to").selectOption("latest");
  await expect(changes(page)).toContainText("On a page without a date");
  await section.getByLabel("or jump to").selectOption("2019-06-28");
  await expect(page).not.toHaveURL(/asof/);
  await section.getByRole("button", { name: "Previous publication" }).click();
  await expect(page).toHaveURL(/asof=2019-06-27/);
  // A step forward leads back to the day one came from.
  await section.getByRole("button", { name: "Next publication" }).click();
  await expect(page).not.toHaveURL(/asof/);
  await section.getByRole("button", { name: "Next publication" }).click();
  await expect(page).toHaveURL(/asof=2019-06-30/);
});

test("the list of changes says what changed, with its source", async ({ page }) => {
  await ready(page, "?asof=2019-02-01");
  await expect(changes(page)).toContainText("What changed since 30 December 2018");
  await expect(changes(page)).toContainText(
    "On 31 January 2019 the Coalition's total of civilians killed rose by 51, from at least 1,139 to at least 1,190; declared strikes rose by 991, from 31,406 to 32,397; 182 reports were not yet decided.",
  );
  await changes(page).getByRole("button", { name: "Source and details" }).first().click();
  await expect(dialog(page)).toContainText("1,190");
  await expect(dialog(page)).toContainText("31 January 2019");
});

test("a link alone compares two days", async ({ page }) => {
  await ready(page, "?asof=2019-06-28&since=2017-06-02");
  await expect(changes(page)).toContainText("What changed since 2 June 2017");
  await expect(changes(page)).toContainText(
    "rose by 835, from at least 484 to at least 1,319; declared strikes rose by 13,479, from 21,035 to 34,514",
  );
  await changes(page).getByLabel("Compared with").selectOption("");
  await expect(page).not.toHaveURL(/since/);
  await expect(changes(page)).toContainText("What changed since 31 May 2019");
});

test("the page says if the day is after the last publication of the record", async ({ page }) => {
  await ready(page, "?asof=2031-01-01");
  await expect(sliderSection(page)).toContainText("nothing later is known to this record");
  await expect(figure(page, "killed")).toHaveText("at least 1,410");
});

test("links land below the masthead, which leaves most of a laptop's window to the charts", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openHydrated(page);
  const covered = () =>
    page.evaluate(() => {
      const sticky = [...document.querySelectorAll("header, main *")].filter(
        (element) => getComputedStyle(element).position === "sticky",
      );
      return Math.max(0, ...sticky.map((element) => element.getBoundingClientRect().bottom));
    });
  for (const id of CHARTS) {
    await page.locator(`a[href="#${id}"]`).first().click();
    await expect(heading(page, id)).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => ((await heading(page, id).boundingBox())?.y ?? 0) - (await covered()))
      .toBeGreaterThanOrEqual(0);
    await expect.poll(covered).toBeLessThan(100);
  }
});

test("the day moves by buttons for then and now, and by playing the reports", {
  tag: "@slow",
}, async ({ page }) => {
  await openPage(page);
  await asOfPanel(page).getByRole("button", { name: "Known now" }).click();
  await expect(page).toHaveURL(/asof=latest/);
  await expect(figure(page, "killed")).toHaveText("at least 1,410");
  await asOfPanel(page).getByRole("button", { name: "Known on 28 Jun 2019" }).click();
  await expect(figure(page, "killed")).toHaveText("at least 1,319");
  await expect(page).not.toHaveURL(/asof/);
  const play = asOfPanel(page).locator("[data-play]");
  await play.click();
  await expect(page).toHaveURL(/asof=/);
  await play.click();
  await expect(play).toHaveAttribute("data-play", "paused");
});

test("a full frame has a small slider, unless it is without controls", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  await openChart(page, "timeline", "asof=2018-12-30");
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(chart(page, "timeline")).toContainText("7 January 2019");
  await expect(changes(page)).toHaveCount(0);
  expect((await sliderSection(page).boundingBox())?.height ?? 0).toBeLessThan(100);
  await openChart(page, "timeline", "controls=off");
  await expect(slider(page)).toHaveCount(0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("a tap moves the day; everything to touch is at least 44 px high", async ({ page }) => {
    await ready(page);
    const section = sliderSection(page);
    for (const control of await section.locator("input, button, select").all())
      expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    const day = () => new URL(page.url()).searchParams.get("asof") ?? "";
    const to = await pointOf(page, "2017-06-02");
    await page.touchscreen.tap(to.x, to.y);
    await expect(page).toHaveURL(/asof=2017-0/);
    await expect(figure(page, "strikes")).not.toHaveText("34,514");
    const tapped = day();
    await section.getByRole("button", { name: "Next publication" }).tap();
    await expect.poll(() => day() > tapped).toBe(true);
  });

  test("the list of changes can be read without scrolling inside it", async ({ page }) => {
    await ready(page, "?asof=2019-06-28&since=2017-06-02");
    const list = changes(page).getByRole("region", { name: "Changes, newest first" });
    const hidden = () => list.evaluate((box) => box.scrollHeight - box.clientHeight);
    await expect.poll(hidden).toBeGreaterThan(0);
    const before = await changes(page).boundingBox();
    await page.getByLabel("or jump to").selectOption("2017-06-02");
    // Nothing below it moves while the day does.
    expect((await changes(page).boundingBox())?.height).toBe(before?.height);
    await page.getByLabel("or jump to").selectOption("2019-06-28");
    await changes(page).getByRole("button", { name: "Show all", exact: true }).tap();
    await expect.poll(hidden).toBe(0);
    await changes(page).getByRole("button", { name: "Show fewer" }).tap();
    await expect.poll(hidden).toBeGreaterThan(0);
  });
});
