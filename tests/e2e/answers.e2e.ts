import { openChart, openFrame, openPage } from "./support/open";
import {
  chart,
  closeDialog,
  dialog,
  heading,
  mark,
  markIds,
  quote,
  row,
  rowIds,
  tooltip,
  viewButton,
} from "./support/parts";
import { expect, test } from "./support/test";

test("the opening view says what was decided then, and one press shows the answers", async ({
  page,
}) => {
  await openPage(page);
  const fold = page.locator("details").filter({ has: page.locator("#answers") });
  await fold.locator("summary").first().click();
  await expect(heading(page, "answers")).toHaveText(
    "By 28 June 2019 the Coalition had accepted 214 of the 2,237 reports it decided",
  );
  await expect(chart(page, "answers").locator("[data-today]")).toContainText(
    "A list of incidents in Syria, with the Coalition's answers, came later.",
  );
  await chart(page, "answers")
    .getByRole("button", { name: "Show the answers known today" })
    .click();
  await expect(page).toHaveURL(/asof=latest/);
  await expect(heading(page, "answers")).toHaveText(
    "The Coalition accepted 195 of 1,207 likely incidents that Airwars lists in Syria",
  );
  await expect(mark(page, "answers", "province:SY-RA")).toContainText("3,093 to 4,550");
});

test("marks and table are the same rows; cards say who added them up", async ({ page }) => {
  await openChart(page, "answers", "asof=latest");
  const drawn = await markIds(page, "answers");
  expect(drawn).toContain("delay:months_6_12");
  const accepted = mark(page, "answers", "answer:credible");
  await accepted.focus();
  await expect(tooltip(page, "answers")).toContainText("195 of 1,207 incidents");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("Airwars, added up by the Strike Ledger");
  await expect(quote(page)).toContainText("state of Airwars' pages on 31 July 2026");
  await expect(dialog(page).getByRole("link", { name: /Each incident/ })).toHaveAttribute(
    "href",
    "https://airwars.org/civilian-casualties/?country=syria",
  );
  await closeDialog(page);
  await viewButton(page, "answers", "Table").click();
  expect(await rowIds(page, "answers")).toEqual(drawn);
  await expect(row(page, "answers", "year:2017")).toContainText("3,295 to 4,924");
  await row(page, "answers", "year:2017").getByRole("button", { name: "474 to 475" }).click();
  await expect(quote(page)).toContainText("accepted that 474 to 475 civilians were killed");
});

test("bar, words and years fit every frame, on both sides of 31 July 2026", {
  tag: "@slow",
}, async ({ page }) => {
  for (const search of ["?asof=latest", ""])
    for (const [width, height] of [
      [640, 480],
      [360, 560],
      [280, 320],
    ] as const)
      await test.step(`${width} x ${height} px ${search}`, async () => {
        await page.setViewportSize({ width, height });
        await openFrame(page, "answers", search);
        const plot = await chart(page, "answers").locator("[data-plot]").boundingBox();
        const drawing = await chart(page, "answers")
          .locator('[role="group"] svg[role="group"]')
          .boundingBox();
        if (plot === null || drawing === null) throw new Error("no drawing");
        expect(drawing.y + drawing.height).toBeLessThanOrEqual(plot.y + plot.height + 0.5);
        // Words have a rim that their boxes hold.
        const texts = chart(page, "answers").locator("[data-plot] svg text");
        for (const text of await texts.all()) {
          const box = await text.boundingBox();
          if (box === null) continue;
          expect(box.x).toBeGreaterThanOrEqual(plot.x - 4);
          expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 4);
        }
      });
});

test("months and a province choose the incidents", async ({ page }) => {
  await openChart(page, "answers", "asof=latest&place=SY-RA&from=2017-06&to=2017-10");
  await expect(heading(page, "answers")).toContainText(
    "likely incidents that Airwars lists in Raqqa",
  );
  expect(
    (await markIds(page, "answers")).filter((id) => /^(year|province|delay)/.test(id)),
  ).toEqual(["province:SY-RA", "year:2017"]);
});
