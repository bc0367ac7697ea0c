import type { Locator, Page } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./support/access";
import { hydrate, openChart, openPage } from "./support/open";
import { badge, chart, closeDialog, dialog, mark, row, viewButton } from "./support/parts";
import { expect, test } from "./support/test";

const differs = (page: Page, id: string) => badge(page, "sources", `${id}/differs`);
const scopes = (page: Page) => dialog(page).locator("[data-scopes]");

/** Opens a folded group of the comparison by source. */
const unfold = (page: Page, group: string) =>
  chart(page, "sources").locator(`[data-group="${group}"] > summary`).click();
const RAQQA_CITY = "syria/SY-RA/raqqa";

/** A badge is the next stop after a mark, opens by key without a barrier, and gets the focus back. */
async function opensAfter(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.focus();
  await page.keyboard.press("ArrowDown");
  await expect(to).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await expectNoViolations(page, "dialog");
  await closeDialog(page);
  await expect(to).toBeFocused();
  expect((await to.boundingBox())?.height).toBeGreaterThanOrEqual(24);
}

test("a badge by source opens what differs: by pointer, by key and from its table", async ({
  page,
}) => {
  await openChart(page, "sources");
  await unfold(page, RAQQA_CITY);
  await differs(page, "snhr-050").click();
  await expect(scopes(page)).toContainText(
    "The Syrian Network for Human Rights (SNHR) counts civilians recorded by name, from 6 June 2017 to 19 October 2017, by means of attack that it does not state",
  );
  await expect(scopes(page)).toContainText("How far they cover the same cannot be said");
  const differing = await dialog(page)
    .locator("[data-differs]")
    .evaluateAll((all) => all.map((one) => one.dataset.differs));
  expect(differing).toEqual(["period", "weapons", "victims", "kind"]);
  await closeDialog(page);
  await opensAfter(page, mark(page, "sources", "snhr-050"), differs(page, "snhr-050"));

  await viewButton(page, "sources", "Table").click();
  await row(page, "sources", "snhr-050")
    .getByRole("button", { name: /means of attack/ })
    .click();
  await expect(scopes(page)).toContainText("recorded by name");
});

test("a badge of the gap opens what differs: by pointer, by key and from its table", async ({
  page,
}) => {
  await openChart(page, "gap");
  const syria = badge(page, "gap", "differs:syria");
  await chart(page, "gap").locator('details:has([data-badge="differs:syria"]) > summary').click();
  await syria.click();
  await expect(scopes(page)).toContainText("in Syria");
  await expect(dialog(page).locator('[data-differs="place"]')).toBeVisible();
  await closeDialog(page);

  // The badge is a stop of the chart between the panels' marks.
  await opensAfter(page, mark(page, "gap", "total:airwars-2019-06-27-likely"), syria);

  await viewButton(page, "gap", "Table").click();
  await row(page, "gap", "total:snhr-013")
    .getByRole("button", { name: "Syria", exact: true })
    .click();
  await expect(scopes(page)).toContainText("in Syria");
});

test("a badge by place opens what differs: by pointer, by key and from its table", async ({
  page,
}) => {
  await openChart(page, "places");
  const mosul = badge(page, "places", "airwars-093/differs");
  await expect(mosul).toHaveAccessibleName("what differs: Airwars, Mosul");
  await mosul.click();
  await expect(scopes(page)).toContainText("from 17 October 2016 to about 15 July 2017");
  await expect(scopes(page)).toContainText("the US-led Coalition (CJTF-OIR) counts");
  await closeDialog(page);

  await opensAfter(page, mark(page, "places", "airwars-093"), mosul);
  // Of all parties: the badge says so, and opens the same.
  await expect(badge(page, "places", "sohr-039/differs")).toHaveAccessibleName(
    "what differs: SOHR, Raqqa city, all parties",
  );
  // What a row is compared with has none.
  await expect(badge(page, "places", "snhr-013/differs")).toHaveCount(0);

  await viewButton(page, "places", "Table").click();
  await row(page, "places", "airwars-093")
    .getByRole("button", { name: /July 2017/ })
    .click();
  await expect(scopes(page)).toContainText("about 15 July 2017");
});

test("one button narrows both figures to what they share, and the link says so", async ({
  page,
}) => {
  await openPage(page);
  await hydrate(page, "sources");
  await differs(page, "airwars-2019-06-27-likely").click();
  const narrow = dialog(page).locator("[data-narrow]");
  await expect(narrow).toHaveText(
    "Narrow both to what they share: Iraq and Syria, August 2014 to August 2018",
  );
  await expect(dialog(page)).toContainText(
    "There Airwars gives 6,575 to 9,968, and Coalition (CJTF-OIR) gives at least 1,114.",
  );
  await narrow.click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]to=2018-08/);
  const group = chart(page, "sources").locator('[data-group="both"]');
  await expect(group.locator('[data-mark="cjtf_oir-report-2018-09-27"]')).toBeVisible();
  await expect(group.locator('[data-mark="airwars-053"]')).toBeVisible();
  // Both now count to the same day: a badge has nothing to say.
  await expect(group.locator("[data-badge]")).toHaveCount(0);
});

test("the card of a monitor's figure says how it differs from the Coalition's", async ({
  page,
}) => {
  await openPage(page);
  await hydrate(page, "sources");
  await unfold(page, "syria");
  await mark(page, "sources", "snhr-013").click();
  await dialog(page).getByText("What differs from the Coalition's figure").click();
  await expect(scopes(page)).toContainText("in Syria");
  const narrow = dialog(page).locator("[data-narrow]");
  await expect(narrow).toHaveText(
    "Narrow both to what they share: Raqqa province, June 2017 to October 2017",
  );
  await narrow.click();
  await expect(page).toHaveURL(/place=SY-RA/);
});

test.describe("by touch on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 }, colorScheme: "dark" });

  test("a badge is large enough to tap, and its dialog fits", async ({ page }) => {
    await openChart(page, "sources");
    await unfold(page, RAQQA_CITY);
    const box = await differs(page, "snhr-050").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await differs(page, "snhr-050").press("Enter");
    await expect(dialog(page)).toBeVisible();
    await expectContrast(page, "dialog");
    const overflow = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
