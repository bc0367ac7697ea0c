import { openChart } from "./support/open";
import { chart, closeDialog, dialog, mark, summary, tooltip } from "./support/parts";
import { expect, test } from "./support/test";

// Ten days of the documents are in tests/model/gap.test.ts: here is one, as the page draws it.
test("by 2 June 2017 the Coalition had said at least 484 and Airwars at least 3,500", async ({
  page,
}) => {
  await openChart(page, "gap", "asof=2017-06-02");
  const gap = chart(page, "gap");
  await expect(gap.locator('[data-name="cjtf_oir"]').first()).toContainText("at least 484");
  await expect(gap.locator('[data-name="airwars"]').first()).toContainText("at least 3,500");
  await expect(gap.locator("[data-ratio]")).toHaveText("× 7.2");
  await expect(summary(page, "gap")).toContainText("at least 484");
});

test("the day that places a figure is chosen by keyboard, and the link keeps it", async ({
  page,
}) => {
  await openChart(page, "gap");
  const radios = chart(page, "gap").getByRole("radio");
  await radios.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?clock=covered&embed=gap&form=full$/);
  await expect(summary(page, "gap")).toContainText("31 May 2019");
  await page.reload();
  await expect(radios.nth(1)).toBeChecked();
  await page.goBack();
  await expect(radios.first()).toBeChecked();
});

test("a mark is read, opens its card by key, and gets the focus back", async ({ page }) => {
  await openChart(page, "gap");
  const total = mark(page, "gap", "total:cjtf_oir-report-2019-06-27");
  await total.focus();
  await expect(tooltip(page, "gap")).toContainText("at least 1,319");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("at least 1,319");
  await closeDialog(page);
  await expect(total).toBeFocused();
});

test("chart and table have nothing published after the day", async ({ page }) => {
  for (const view of ["chart", "table"]) {
    await openChart(page, "gap", `asof=2018-12-30&view=${view}`);
    for (const later of ["1,190", "1,319", "34,514", "7,595", "3,035"])
      expect(await chart(page, "gap").innerHTML()).not.toContain(later);
  }
});
