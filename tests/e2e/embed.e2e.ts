import { CHARTS, expect, test } from "./support/test";

for (const id of CHARTS) {
  test(`${id} stands alone in a sandboxed frame and tells its height`, async ({ page }) => {
    const host = "http://127.0.0.1:4317/host.html";
    await page.route(host, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>Host</title><script>
          window.messages = [];
          addEventListener("message", (event) => window.messages.push(event.data));
        </script><iframe title="chart" width="600" height="400" sandbox="allow-scripts"
          src="http://localhost:4317/?embed=${id}"></iframe>`,
      }),
    );
    await page.goto(host);
    const frame = page.frameLocator("iframe");
    const chart = frame.locator(`[data-chart="${id}"]`);
    await expect(chart).toBeVisible();
    await expect(frame.locator("[data-chart]")).toHaveCount(1);
    await expect(chart).toContainText("As published by 28 June 2019");
    await expect(chart).toContainText("Source");
    const full = frame.locator("a[target=_blank]").last();
    await expect(full).toHaveAttribute("href", /^(\.\/|\/|\?|http:\/\/localhost:4317\/)?$/);
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
