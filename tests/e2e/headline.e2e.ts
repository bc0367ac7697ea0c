import { openPage } from "./support/open";
import {
  asOfPanel,
  chart,
  closeDialog,
  dialog,
  figure,
  figureButton,
  headlineSource,
} from "./support/parts";
import { expect, test } from "./support/test";

test("the page opens with the statement of June 2019, each number with its source", async ({
  page,
}) => {
  await openPage(page);
  await expect(figure(page, "strikes")).toHaveText("34,514");
  await expect(figure(page, "killed")).toHaveText("at least 1,319");
  await expect(figure(page, "monitor")).toHaveText("more than 8,000");
  await expect(figure(page, "open")).toHaveText("159");
  await expect(figure(page, "ratio")).toContainText("6.1");
  await expect(headlineSource(page, "killed")).toContainText("27 June 2019");
  // The source did not say to which day it counts: the day of publication is not printed as that day.
  await expect(headlineSource(page, "monitor")).not.toContainText("28 June 2019");

  await figureButton(page, "killed").click();
  for (const text of ["1,319", "27 June 2019", "Iraq and Syria"])
    await expect(dialog(page)).toContainText(text);
  await expect(dialog(page).locator('a[href*="rawstory.com/2019/06"]').first()).toBeVisible();
  await closeDialog(page);
  await expect(figureButton(page, "killed")).toBeFocused();
});

test("the headline and the gap give the same latest figures", async ({ page }) => {
  await openPage(page, "?asof=latest");
  await expect(figure(page, "killed")).toHaveText("at least 1,410");
  await expect(figure(page, "ratio")).toContainText("5.9");
  const gap = chart(page, "gap");
  await expect(gap.locator('[data-name="cjtf_oir"]').first()).toContainText("at least 1,410");
  await expect(gap.locator("[data-ratio]")).toHaveText("× 5.9");
});

test("the page says so if no report had been published yet", async ({ page }) => {
  await openPage(page, "?asof=2014-09-30");
  await expect(asOfPanel(page)).toContainText("30 September 2014");
  await expect(figure(page, "killed")).not.toContainText(/\d/);
});
