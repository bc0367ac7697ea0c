/** What a browser asks for at the start of the page and of each frame, before the reader does anything. */
import { gzipSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { BUDGETS } from "../../scripts/budgets.mjs";
import { CHARTS, expect, test } from "./support/test";

/** Paths of all that a page asks for until it rests, itself included. */
async function askedBy(page: Page, path: string): Promise<readonly string[]> {
  const asked = new Set<string>();
  const note = (request: Request) => asked.add(new URL(request.url()).pathname);
  page.on("request", note);
  await page.goto(path);
  await expect(page.locator("[data-chart]").first()).toHaveAttribute("data-hydrated");
  await page.waitForLoadState("networkidle");
  page.off("request", note);
  return [...asked];
}

async function gzipBytes(page: Page, paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths)
    sum += gzipSync(await (await page.request.get(path)).body(), { level: 9 }).length;
  return sum;
}

const isScript = (path: string) => path.endsWith(".js");

/** Scripts that a page's HTML names: check-size.mjs counts these, and what they import. */
async function namedBy(page: Page, path: string): Promise<readonly string[]> {
  const html = await (await page.request.get(path)).text();
  return [...html.matchAll(/"\.(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? "");
}

test("page and frames ask for the scripts their HTML names, within the budget", {
  tag: "@slow",
}, async ({ page }) => {
  const bytesOf = async (path: string) => {
    const asked = await askedBy(page, path);
    const scripts = asked.filter(isScript);
    expect(scripts.length).toBeGreaterThan(1);
    expect([...scripts].sort()).toEqual([...(await namedBy(page, path))].sort());
    return { scripts: await gzipBytes(page, scripts), all: await gzipBytes(page, asked) };
  };
  const whole = await bytesOf("/");
  expect(whole.scripts).toBeLessThanOrEqual(BUDGETS.page);
  for (const id of CHARTS)
    await test.step(id, async () => {
      const frame = await bytesOf(`/embed-${id}.html`);
      // The shapes of the map are in no other script.
      if (id === "map") return expect(frame.scripts).toBeLessThanOrEqual(BUDGETS.mapFrame);
      expect(frame.scripts).toBeLessThanOrEqual(BUDGETS.frame);
      expect(frame.scripts).toBeLessThan(whole.scripts);
      expect(frame.all).toBeLessThan(whole.all);
    });
});

test("the copy on the device, which no reader asked for, fetches no words of dialogs", {
  tag: "@slow",
}, async ({ page }) => {
  const named = await namedBy(page, "/");
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).pathname));
  await page.goto("/");
  await expect(page.locator("[data-offline-copy]")).toBeVisible();
  const later = [...asked].filter((path) => isScript(path) && !named.includes(path));
  expect(later.length).toBeGreaterThan(0);
  expect(await gzipBytes(page, later)).toBeLessThan(4000);
});
