import { chart, expect, figure, open, test } from "./support/test";

test("shows the statement of June 2019 by default", async ({ page }) => {
  await open(page);
  await expect(figure(page, "strikes")).toHaveText("34,514");
  await expect(figure(page, "killed")).toHaveText("at least 1,319");
  await expect(figure(page, "monitor")).toHaveText("more than 8,000");
  await expect(figure(page, "open")).toHaveText("159");
  await expect(figure(page, "ratio")).toContainText("6.1");
  await expect(page.locator('[data-figure="strikes"]')).toContainText("31 May 2019");
  await expect(page.locator('[data-figure="killed"]')).toContainText("27 June 2019");
  // The source did not say to which day it counts: the day of publication is not printed as that day.
  await expect(page.locator('[data-figure="monitor"]')).toContainText("end not stated");
});

test("shows 31,406 strikes and 1,139 killed as published by 30 December 2018", async ({ page }) => {
  await open(page, "?asof=2018-12-30");
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(figure(page, "killed")).toHaveText("at least 1,139");
  await expect(figure(page, "monitor")).toHaveText("6,575 to 9,968");
  await expect(figure(page, "open")).toHaveText("184");
});

test("shows 484 killed as published by 2 June 2017", async ({ page }) => {
  await open(page, "?asof=2017-06-02");
  await expect(figure(page, "killed")).toHaveText("at least 484");
  await expect(figure(page, "strikes")).toHaveText("21,035");
  await expect(figure(page, "open")).toHaveText("38");
});

for (const [asof, killed, times] of [
  ["2019-06-28", "at least 1,319", "6.1"],
  ["2022-01-01", "at least 1,410", "5.9"],
  ["latest", "at least 1,410", "5.9"],
] as const)
  test(`top of the page and gap say the same of the Coalition by ${asof}`, async ({ page }) => {
    await open(page, `?asof=${asof}`);
    await expect(figure(page, "killed")).toHaveText(killed);
    await expect(figure(page, "ratio")).toHaveText(`${times} times`);
    await expect(chart(page, "gap").locator('[data-name="cjtf_oir"]').first()).toContainText(
      killed,
    );
    await expect(chart(page, "gap").locator("[data-ratio]")).toHaveText(`× ${times}`);
  });

test("says so where no report had been published yet", async ({ page }) => {
  await open(page, "?asof=2014-09-30");
  await expect(page.locator('[data-figure="killed"]')).toContainText("30 September 2014");
  await expect(figure(page, "killed")).not.toContainText(/\d/);
});

test("opens the source, date, scope and document of a number, and closes again", async ({
  page,
}) => {
  await open(page);
  const button = page.locator('[data-figure="killed"] button');
  await button.click();
  const card = page.getByRole("dialog");
  await expect(card).toBeVisible();
  await expect(card).toContainText("1,319");
  await expect(card).toContainText("27 June 2019");
  await expect(card).toContainText("Iraq and Syria");
  await expect(card.locator('a[href*="rawstory.com/2019/06"]').first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();
});
