import type { Locator } from "@playwright/test";
import { openChart, openFrame } from "./support/open";
import { chart, closeDialog, dialog, heading, mark, row, summary, tooltip } from "./support/parts";
import { expect, test } from "./support/test";

test("the backlog says of how many decided reports how many were accepted", async ({ page }) => {
  await openFrame(page, "backlog");
  await expect(heading(page, "backlog")).toHaveText(
    "The Coalition accepted 214 of the 2,237 reports of harm it decided",
  );
  await expect(summary(page, "backlog")).toHaveText(
    "The Coalition decided 2,237 reports and accepted 214 of them (9.6%), in the 27 months that give both numbers. 159 were not yet decided on 31 May 2019.",
  );
});

test("a column is read, and opens the card of its figure", async ({ page }) => {
  await openChart(page, "backlog");
  const march = mark(page, "backlog", "completed:2017-03");
  await march.focus();
  await expect(tooltip(page, "backlog")).toContainText("28 reports decided");
  await expect(tooltip(page, "backlog")).toContainText("9 accepted, 17 rejected, 2 duplicates");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("Reports of civilian casualties completed");
  await expect(dialog(page)).toContainText("one monthly report, with data to 31 March 2017");
  await closeDialog(page);
  await expect(march).toBeFocused();
});

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error("not drawn");
  return box;
}

test("the bar and its words fit every frame", async ({ page }) => {
  for (const [width, height] of [
    [640, 480],
    [360, 560],
    [280, 320],
  ] as const)
    await test.step(`${width} x ${height} px`, async () => {
      await page.setViewportSize({ width, height });
      await openFrame(page, "backlog");
      // The drawing takes its final size once it has been measured.
      await expect(async () => {
        const plot = await boxOf(chart(page, "backlog").locator("[data-plot]"));
        const bar = await boxOf(chart(page, "backlog").locator("[data-decided]"));
        expect(bar.y).toBeGreaterThanOrEqual(plot.y);
        expect(bar.y + bar.height).toBeLessThanOrEqual(plot.y + plot.height);
        const drawings = chart(page, "backlog").locator('[role="group"] svg[role="group"]');
        for (const drawing of await drawings.all()) {
          const { y, height } = await boxOf(drawing);
          expect(y + height).toBeLessThanOrEqual(plot.y + plot.height + 0.5);
        }
      }).toPass();
    });
});

test("a month without a figure is a gap with its reason, never zero", async ({ page }) => {
  await openChart(page, "backlog", "asof=latest&view=table");
  await expect(row(page, "backlog", "received:2017-05")).toContainText("not seen by us");
  await expect(row(page, "backlog", "open:2020-01")).toContainText("no report in this record");
  await expect(row(page, "backlog", "completed:2018-09")).toContainText("104");
  await expect(row(page, "backlog", "completed:2018-09")).toContainText("0.0%");
});
