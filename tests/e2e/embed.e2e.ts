import { appAddress, openHost } from "./support/host";
import { hydrateAll, openChart, openFrame, openPage } from "./support/open";
import { chart, marks, viewButton } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

test("every chart works in a sandboxed frame, and reports its height", { tag: "@slow" }, async ({
  page,
}) => {
  await openHost(
    page,
    `<!doctype html><title>Host</title><script>
      window.messages = [];
      addEventListener("message", (event) => window.messages.push(event.data));
    </script>${CHARTS.map(
      (id) => `<iframe title="${id}" width="600" height="400" sandbox="allow-scripts"
        src="${appAddress()}embed-${id}.html"></iframe>`,
    ).join("")}`,
  );
  for (const id of CHARTS)
    await test.step(id, async () => {
      const element = page.locator(`iframe[title="${id}"]`);
      await element.scrollIntoViewIfNeeded();
      const frame = element.contentFrame();
      await expect(frame.locator("[data-chart]")).toHaveCount(1);
      const framed = frame.locator(`[data-chart="${id}"]`);
      await expect(framed).toContainText("28 June 2019");
      await expect(framed).toContainText("Source");
      await expect(frame.locator("a[target=_blank]").last()).toHaveAttribute("href", "./");
      await expect
        .poll(async () => {
          // A compact frame tells its best height, and takes it when the host gives it.
          const height = await frame.locator("main").evaluate((root) => {
            const plot = root.querySelector("[data-plot]");
            const best = Number(
              plot?.querySelector<HTMLElement>("[data-best-height]")?.dataset.bestHeight,
            );
            const rest = root.scrollHeight - (plot?.getBoundingClientRect().height ?? 0);
            // A lower frame would hide its subtitle.
            return Math.max(416, Math.ceil(rest + best));
          });
          expect(height).toBeGreaterThan(380);
          expect(height).toBeLessThan(640);
          const messages = await page.evaluate(
            () => (window as unknown as { messages: unknown[] }).messages,
          );
          const texts = messages.map((one) => JSON.stringify(one));
          return [
            texts.includes(JSON.stringify({ type: "strike-ledger:size", v: 1, id, height })),
            texts.includes(JSON.stringify({ sentinel: "amp", type: "embed-size", height })),
            messages.some((one) => typeof one === "string" && JSON.parse(one).height === height),
          ];
        })
        .toEqual([true, true, true]);
    });
});

test("a page that is not framed sends nothing", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("message", () => document.documentElement.setAttribute("data-heard", ""));
  });
  await openFrame(page, "sources");
  await expect(page.locator("html[data-heard]")).toHaveCount(0);
});

test("every chart without controls keeps its source, its day and the link to the page", {
  tag: "@slow",
}, async ({ page }) => {
  for (const id of CHARTS)
    await test.step(id, async () => {
      await openChart(page, id, "controls=off");
      await expect(marks(page, id).first()).toBeVisible();
      await expect(
        chart(page, id).locator("button:not([data-term]), input, select, fieldset"),
      ).toHaveCount(0);
      await expect(chart(page, id)).toContainText("28 June 2019");
      await expect(chart(page, id)).toContainText(/Source: .+\./);
      await expect(page.locator("a[target=_blank]").last()).toHaveAttribute("href", /^\.\//);
    });
});

test("a frame's link opens the whole page beside the frame's file, with the same view", async ({
  page,
}) => {
  await openFrame(page, "gap", "?asof=2018-12-30&controls=off");
  const opened = page.waitForEvent("popup");
  await page.locator("a[target=_blank]").last().click();
  const whole = await opened;
  await expect(whole.locator("[data-chart]")).toHaveCount(CHARTS.length);
  await expect(whole).toHaveURL(/\/\?asof=2018-12-30$/);
  await expect(chart(whole, "gap")).toContainText("30 December 2018");
});

test("dragging over a timeline without controls changes nothing", async ({ page }) => {
  await openChart(page, "timeline", "controls=off");
  const url = page.url();
  const box = await chart(page, "timeline").locator("svg").first().boundingBox();
  if (box === null) throw new Error("the timeline has no box");
  await page.mouse.move(box.x + box.width * 0.4, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 120, { steps: 5 });
  await page.mouse.up();
  expect(page.url()).toBe(url);
});

test("the whole page has its controls whatever the link says", async ({ page }) => {
  await openPage(page, "?controls=off");
  await hydrateAll(page);
  for (const id of CHARTS) await expect(viewButton(page, id, "Table")).toHaveCount(1);
});
