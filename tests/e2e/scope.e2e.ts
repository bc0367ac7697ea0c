import type { Locator, Page } from "@playwright/test";
import { chart, expect, expectNoViolations, open, test } from "./support/test";

const dialog = (page: Page) => page.locator('[data-dialog="scopes"]');
const badge = (page: Page, id: string) =>
  chart(page, "sources").locator(`[data-badge="${id}/differs"]`);

/** A badge is the next stop after a mark, opens by key without a barrier, and gets the focus back. */
async function opensAfter(page: Page, mark: Locator, after: Locator): Promise<void> {
  await mark.focus();
  await page.keyboard.press("ArrowDown");
  await expect(after).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(after).toBeFocused();
  expect((await after.boundingBox())?.height).toBeGreaterThanOrEqual(24);
}

test("a badge opens what differs, in a sentence", async ({ page }) => {
  await open(page);
  await badge(page, "snhr-050").click();
  await expect(dialog(page).locator("[data-scopes]")).toContainText(
    "The Syrian Network for Human Rights (SNHR) counts civilians recorded by name, from 6 June 2017 to 19 October 2017, by means of attack that it does not state",
  );
  await expect(dialog(page).locator("[data-scopes]")).toContainText(
    "How far they cover the same cannot be said",
  );
  const differing = dialog(page).locator("[data-differs]");
  expect(
    await differing.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-differs"))),
  ).toEqual(["period", "weapons", "victims", "kind"]);
});

test("is reached by arrow keys after its row, and gives the focus back", async ({ page }) => {
  await open(page);
  await chart(page, "sources").locator('[data-mark="snhr-050"]').focus();
  await page.keyboard.press("ArrowDown");
  await expect(badge(page, "snhr-050")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(badge(page, "snhr-050")).toBeFocused();
});

test("opens from the table as well", async ({ page }) => {
  await open(page, "?view=table");
  await chart(page, "sources")
    .locator('[data-row="snhr-050"]')
    .getByRole("button", { name: /means of attack/ })
    .click();
  await expect(dialog(page)).toBeVisible();
});

test("opens from the gap's Syria panel, by pointer, by key and from its table", async ({
  page,
}) => {
  await open(page, "?embed=gap");
  const gap = chart(page, "gap");
  const apart = gap.locator('[data-badge="differs:syria"]');
  await apart.click();
  const scopes = dialog(page).locator("[data-scopes]");
  await expect(scopes).toContainText("in Syria");
  await expect(dialog(page).locator('[data-differs="place"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();

  // The badge is a stop of the chart between the panels' marks.
  await opensAfter(page, gap.locator('[data-mark="total:airwars-2019-06-27-likely"]'), apart);

  await gap.getByRole("button", { name: "Table", exact: true }).click();
  await gap
    .locator('[data-row="total:snhr-013"]')
    .getByRole("button", { name: "Syria", exact: true })
    .click();
  await expect(scopes).toContainText("in Syria");
});

test("opens from the comparison by place, by pointer, by key and from its table", async ({
  page,
}) => {
  await open(page, "?embed=places");
  const places = chart(page, "places");
  const mosul = places.locator('[data-badge="airwars-093/differs"]');
  await expect(mosul).toHaveAccessibleName("what differs: Airwars, Mosul");
  await mosul.click();
  const scopes = dialog(page).locator("[data-scopes]");
  await expect(scopes).toContainText("from 17 October 2016 to about 15 July 2017");
  await expect(scopes).toContainText("the US-led Coalition (CJTF-OIR) counts");
  await page.keyboard.press("Escape");

  await opensAfter(page, places.locator('[data-mark="airwars-093"]'), mosul);
  // Of all parties: the badge says so, and opens the same.
  await expect(places.locator('[data-badge="sohr-039/differs"]')).toHaveAccessibleName(
    "what differs: SOHR, Raqqa city, all parties",
  );
  // What a row is compared with has none.
  await expect(places.locator('[data-badge="snhr-013/differs"]')).toHaveCount(0);

  await places.getByRole("button", { name: "Table", exact: true }).click();
  await places
    .locator('[data-row="airwars-093"]')
    .getByRole("button", { name: /July 2017/ })
    .click();
  await expect(scopes).toContainText("about 15 July 2017");
});

test("one button narrows both to what they share, and the link says so", async ({ page }) => {
  await open(page);
  await badge(page, "airwars-2019-06-27-likely").click();
  const narrow = dialog(page).locator("[data-narrow]");
  await expect(narrow).toHaveText(
    "Narrow both to what they share: Iraq and Syria, August 2014 to August 2018",
  );
  await expect(dialog(page)).toContainText(
    "There Airwars gives 6,575 to 9,968, and Coalition (CJTF-OIR) gives at least 1,114.",
  );
  await narrow.click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/[?&]to=2018-08/);
  const group = chart(page, "sources").locator('[data-group="both"]');
  await expect(group.locator('[data-mark="cjtf_oir-report-2018-09-27"]')).toBeVisible();
  await expect(group.locator('[data-mark="airwars-053"]')).toBeVisible();
  // Both now count to the same day: nothing is left for a badge to say.
  await expect(group.locator("[data-badge]")).toHaveCount(0);
});

test("the card of a monitor's figure says how it differs from the Coalition's", async ({
  page,
}) => {
  await open(page);
  await chart(page, "sources").locator('[data-mark="snhr-013"]').click();
  const card = page.locator('[data-dialog="card"]');
  await card.getByText("What differs from the Coalition's figure").click();
  await expect(card.locator("[data-scopes]")).toContainText("in Syria");
  await expect(card.locator("[data-narrow]")).toHaveText(
    "Narrow both to what they share: Raqqa governorate, June 2017 to October 2017",
  );
  await card.locator("[data-narrow]").click();
  await expect(page).toHaveURL(/place=SY-RA/);
});

test("works by touch in a frame on a phone", async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
    colorScheme: "dark",
  });
  const page = await context.newPage();
  await open(page, "?embed=sources");
  await badge(page, "snhr-050").tap();
  await expect(dialog(page)).toBeVisible();
  await expectNoViolations(page);
  const overflow = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const box = await badge(page, "snhr-050").boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await context.close();
});

test("has no barrier in light", async ({ page }) => {
  await open(page);
  await badge(page, "snhr-050").click();
  await expect(dialog(page)).toBeVisible();
  await expectNoViolations(page);
});
