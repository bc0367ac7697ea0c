import { appAddress, openHost } from "./support/host";
import { CHARTS, expect, open, test } from "./support/test";

for (const id of CHARTS) {
  test(`${id} stands alone in a sandboxed frame and tells its height`, async ({ page }) => {
    await openHost(
      page,
      `<!doctype html><title>Host</title><script>
        window.messages = [];
        addEventListener("message", (event) => window.messages.push(event.data));
      </script><iframe title="chart" width="600" height="400" sandbox="allow-scripts"
        src="${appAddress()}embed-${id}.html"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    const chart = frame.locator(`[data-chart="${id}"]`);
    await expect(chart).toBeVisible();
    await expect(frame.locator("[data-chart]")).toHaveCount(1);
    await expect(chart).toContainText("As known on 28 June 2019");
    await expect(chart).toContainText("Source");
    const full = frame.locator("a[target=_blank]").last();
    await expect(full).toHaveAttribute("href", "./");
    const inner = () =>
      frame.locator("main").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect
      .poll(async () => {
        const height = await inner();
        const messages = await page.evaluate(
          () => (window as unknown as { messages: unknown[] }).messages,
        );
        return [
          messages.some(
            (m) =>
              JSON.stringify(m) ===
              JSON.stringify({ type: "strike-ledger:size", v: 1, id, height }),
          ),
          messages.some(
            (m) =>
              JSON.stringify(m) === JSON.stringify({ sentinel: "amp", type: "embed-size", height }),
          ),
          messages.some((m) => typeof m === "string" && JSON.parse(m).height === height),
        ];
      })
      .toEqual([true, true, true]);
  });
}

test("a page that is not framed sends nothing", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("message", () => document.documentElement.setAttribute("data-heard", ""));
  });
  await page.goto("/?embed=sources");
  await expect(page.locator('[data-chart="sources"]')).toBeVisible();
  await expect(page.locator("html[data-heard]")).toHaveCount(0);
});

for (const id of CHARTS) {
  test(`${id} without controls keeps its source, its day and the way to the page`, async ({
    page,
  }) => {
    await open(page, `?embed=${id}&controls=off`);
    const chart = page.locator(`[data-chart="${id}"]`);
    await expect(chart.locator("[data-mark]").first()).toBeVisible();
    await expect(chart.locator("button, input, select, fieldset")).toHaveCount(0);
    await expect(chart).toContainText("As known on 28 June 2019");
    await expect(chart).toContainText(/Source: .+\./);
    const full = page.getByRole("link", { name: "Open this view in the Strike Ledger" });
    await expect(full).toHaveAttribute("href", "./");
  });
}

test("the way to the page leads to the whole page beside the frame's file, with the same view", async ({
  page,
}) => {
  await open(page, "embed-gap.html?asof=2018-12-30&controls=off");
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open this view in the Strike Ledger" }).click();
  const whole = await opened;
  await expect(whole.locator("[data-chart]")).toHaveCount(CHARTS.length);
  await expect(whole).toHaveURL(/\/\?asof=2018-12-30$/);
  await expect(whole.locator("[data-chart]").first()).toContainText("30 December 2018");
});

test("dragging over a timeline without controls changes nothing", async ({ page }) => {
  await open(page, "?embed=timeline&controls=off");
  const drawing = page.locator('[data-chart="timeline"] svg').first();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error("the timeline has no box");
  await page.mouse.move(box.x + box.width * 0.4, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 120, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?embed=timeline&controls=off$/);
});

test("the whole page has its controls whatever the link says", async ({ page }) => {
  await open(page, "?controls=off");
  await expect(page.getByRole("button", { name: "Table", exact: true })).toHaveCount(CHARTS.length);
});
