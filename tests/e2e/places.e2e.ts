import { openFrame, openPage } from "./support/open";
import {
  chart,
  closeDialog,
  dialog,
  heading,
  mark,
  markIds,
  marks,
  rowIds,
  tooltip,
  viewButton,
} from "./support/parts";
import { expect, test } from "./support/test";

const RAQQA = ["same-raqqa-conceded", "same-raqqa-killed", "same-raqqa-strikes"] as const;

test("two presses lead to strikes, deaths and concessions of the battle of Raqqa", async ({
  page,
}) => {
  await openPage(page);
  const nav = page.getByRole("navigation", { name: "On this page" });
  await nav.getByRole("link", { name: "Where", exact: true }).click();
  await expect(page.locator('[data-chart="places"][data-hydrated]')).toHaveCount(1);
  await chart(page, "places").getByRole("button", { name: "Raqqa", exact: true }).click();

  const same = chart(page, "places").locator('[data-section="same"]');
  await expect(same.getByRole("heading")).toHaveText(
    "Battle of Raqqa, 6 June 2017 to 17 October 2017",
  );
  for (const figure of ["4,169", "1,787 to 2,351", "186 to 187"])
    await expect(same.getByText(figure, { exact: true })).toBeVisible();
  for (const source of [
    "daily reports to 18 October 2017",
    "Airwars’ pages on 31 July 2026",
    "answers on Airwars’ pages, 31 July 2026",
    "39 of 365 incidents",
  ])
    await expect(same.getByText(source, { exact: true })).toBeVisible();
  // All three are in the window at once.
  await same.scrollIntoViewIfNeeded();
  for (const id of RAQQA) await expect(mark(page, "places", id)).toBeInViewport({ ratio: 1 });

  const time = chart(page, "places").locator('[data-section="killed"]');
  for (const count of ["at least 1,450", "more than 1,600", "1,058", "at least 180", "318"])
    await expect(time.getByText(count, { exact: true })).toBeVisible();
  await expect(time).toContainText("published 25 April 2019");
});

test("a figure of a battle is read, and opens where it comes from", async ({ page }) => {
  await openPage(page, "?embed=places&form=full&asof=latest&battle=raqqa");
  const killed = mark(page, "places", "same-raqqa-killed");
  await killed.focus();
  await expect(tooltip(page, "places")).toContainText(
    "1,787 to 2,351 killed, according to Airwars",
  );
  await expect(tooltip(page, "places")).toContainText("42.9 to 56.4 killed per 100 strikes");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("Civilians killed in Syria, according to Airwars");
  await expect(dialog(page)).toContainText("airwars.org");
  await closeDialog(page);
  await mark(page, "places", "same-raqqa-strikes").focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("Strikes declared near or in Raqqa city");
  await expect(dialog(page)).toContainText("added up here by day of the strike");
});

test("a battle is a link, which Back leaves and other months end", async ({ page }) => {
  await openPage(page, "?embed=places&form=full");
  await chart(page, "places").getByRole("button", { name: "Mosul", exact: true }).click();
  await expect(page).toHaveURL(/battle=mosul&asof=latest/);
  const turned = chart(page, "places").locator("[data-turned]");
  await expect(turned.getByRole("status")).toHaveText(
    "The page now shows what is known today, because counts of the battles were published in 2026.",
  );
  await turned.getByRole("button", { name: "Back to 28 June 2019" }).click();
  await expect(page).not.toHaveURL(/battle=|asof=latest/);
  await expect(turned.getByRole("status")).toBeEmpty();
  await chart(page, "places").getByRole("button", { name: "Mosul", exact: true }).click();
  await expect(heading(page, "places")).toHaveText(
    "Mosul: 1,253 strikes. Nobody has published the deaths incident by incident",
  );
  await page.reload();
  await expect(marks(page, "places").first()).toBeVisible();
  await expect(heading(page, "places")).toContainText("Mosul: 1,253 strikes");
  const same = chart(page, "places").locator('[data-section="same"]');
  await expect(same.getByText("not published by incident")).toHaveCount(2);

  await viewButton(page, "places", "Table").click();
  await expect.poll(() => rowIds(page, "places")).toContain("same-mosul-strikes");
  await viewButton(page, "places", "Chart").click();

  await chart(page, "places").getByRole("button", { name: "All months" }).click();
  await expect(page).not.toHaveURL(/battle=/);
  await expect(heading(page, "places")).toContainText("Raqqa province: 7,155 strikes");
  await page.goBack();
  await expect(page).toHaveURL(/battle=mosul/);
});

test("an earlier day says in one line what exists today", async ({ page }) => {
  await openPage(page, "?embed=places&form=full");
  const today = chart(page, "places").locator("[data-today]");
  await expect(today).toContainText(
    "Airwars’ pages of 31 July 2026 have counts by province and month.",
  );
  await today.getByRole("button", { name: "Show them" }).click();
  await expect(page).toHaveURL(/asof=latest/);
  await expect.poll(() => markIds(page, "places")).toContain("same-SY-RA-conceded");
  await expect(today).toHaveCount(0);
});

test("the three figures of a battle fit every frame", async ({ page }) => {
  for (const [width, height] of [
    [640, 480],
    [360, 560],
    [280, 320],
  ] as const)
    await test.step(`${width} x ${height} px`, async () => {
      await page.setViewportSize({ width, height });
      await openFrame(page, "places", "?asof=latest&battle=raqqa");
      expect(await markIds(page, "places")).toEqual(RAQQA);
      await expect(async () => {
        const box = await chart(page, "places").locator("[data-plot]").boundingBox();
        if (box === null) throw new Error("not drawn");
        for (const id of RAQQA) {
          const part = await mark(page, "places", id).boundingBox();
          if (part === null) throw new Error(`${id} is not drawn`);
          expect(part.x + part.width).toBeLessThanOrEqual(width);
          expect(part.y + part.height).toBeLessThanOrEqual(box.y + box.height + 1);
        }
      }).toPass();
    });
});
