import { CHARTS, chart, expect, figure, open, settled, test } from "./support/test";

test("a filter changes marks and table alike", async ({ page }) => {
  await open(page, "?source=cjtf_oir,airwars");
  for (const id of ["timeline", "sources"] as const) {
    await settled(page);
    const marks = await chart(page, id)
      .locator("[data-mark]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-mark")).sort());
    expect(marks.length).toBeGreaterThan(2);
    await chart(page, id).getByRole("button", { name: "Table", exact: true }).click();
    await expect(page).toHaveURL(/view=table/);
    await settled(page);
    const rows = await chart(page, id)
      .locator("[data-row]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-row")).sort());
    expect(rows).toEqual(marks);
    await page.goBack();
    await expect(page).not.toHaveURL(/view=table/);
  }
});

test("Back and Forward walk through the views", async ({ page }) => {
  await open(page, "?asof=2018-12-30");
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(figure(page, "strikes")).toHaveText("34,514");
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(page).toHaveURL(/asof=2018-12-30/);
  await page.goForward();
  await expect(figure(page, "strikes")).toHaveText("34,514");
});

test("a pasted link gives the same view", async ({ page, context }) => {
  await open(page);
  await page.getByLabel("Log", { exact: true }).check();
  await page.getByLabel("Per 100 strikes").check();
  await page.getByLabel("Sort by").first().selectOption("name");
  await expect(page).toHaveURL(/measure=rate&scale=log&sort=name/);
  const text = (which: typeof page) =>
    which.locator("main [data-chart]").evaluateAll((all) => all.map((one) => one.textContent));
  await settled(page);
  await chart(page, "places").scrollIntoViewIfNeeded();
  await expect(chart(page, "places")).not.toContainText("Loading");
  // A mark under the pointer is read aloud above its chart.
  await page.mouse.move(0, 0);
  const first = await text(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  // The daily releases are fetched when a reader comes near them.
  await chart(other, "places").scrollIntoViewIfNeeded();
  await expect.poll(() => text(other)).toEqual(first);
});

const BROKEN: readonly (readonly [string, RegExp])[] = [
  ["asof=2019-02-30", /asof=2019-02-30/],
  ["asof=yesterday", /asof=yesterday/],
  ["asof=1999-01-01", /asof=1999-01-01/],
  ["from=2019-13", /from=2019-13/],
  ["from=2018-05&to=2016-01", /from|to/],
  ["to=3019-01", /to=3019-01/],
  ["source=nobody", /nobody/],
  ["place=atlantis", /atlantis/],
  ["measure=blood", /measure=blood/],
  ["scale=linear&scale=log", /scale/],
  ["view=%F0%9F%92%A9%00", /view/],
  ["embed=<script>alert(1)</script>", /embed/],
  ["theme=", /theme/],
  ["sort=%E0%A4%A", /sort/],
];
for (const [search, named] of BROKEN) {
  test(`a link with ${search.slice(0, 40)} is repaired in the open`, async ({ page }) => {
    await open(page, `?${search}`);
    await expect(page.locator("[data-notices]")).toContainText(named);
    await expect(figure(page, "strikes")).toHaveText("34,514");
    for (const id of CHARTS) await expect(chart(page, id)).toBeVisible();
  });
}

test("a notice keeps what was right, offers the corrected link and can be dismissed", async ({
  page,
}) => {
  await open(page, "?asof=2018-12-30&scale=cubic");
  const notices = page.locator("[data-notices]");
  await expect(notices).toContainText("scale=cubic");
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(notices.getByRole("link")).toHaveAttribute("href", /\?asof=2018-12-30$/);
  await notices.getByRole("button", { name: "Dismiss" }).click();
  await expect(notices).toHaveCount(0);
});

test("the view of a source alone shows no other source's figures", async ({ page }) => {
  await open(page, "?source=sohr&view=table");
  const cells = chart(page, "sources").locator("tbody tr");
  await expect(cells.first()).toBeVisible();
  for (const text of await cells.allTextContents()) expect(text).toContain("SOHR");
});

test("a link to a part of the page opens there", async ({ page }) => {
  await page.goto("/#sources");
  // Charts above it take their own size when they run; what the reader looks at must not move away.
  for (const id of ["timeline", "sources"] as const)
    await expect(chart(page, id)).toHaveAttribute("data-hydrated");
  await expect(chart(page, "sources").getByRole("heading", { level: 2 })).toBeInViewport();
});

for (const width of [360, 1280])
  test(`pointing at marks moves nothing on the page, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    for (const id of ["gap", "backlog"] as const) {
      const marks = chart(page, id).locator("[data-mark]");
      const drawing = chart(page, id).locator('[role="group"] svg').first();
      const words = chart(page, id).locator("[data-readout]");
      await drawing.scrollIntoViewIfNeeded();
      const before = await drawing.boundingBox();
      const read = new Set<string | null>();
      for (const mark of (await marks.all()).filter((_, at) => at % 9 === 0)) {
        await mark.dispatchEvent("pointerover");
        read.add(await words.textContent());
        expect(await drawing.boundingBox()).toEqual(before);
      }
      expect(read.size).toBeGreaterThan(4);
    }
  });
