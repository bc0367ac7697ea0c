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

for (const [path, budget] of [
  ["/", BUDGETS.page],
  ...CHARTS.map((id) => [`/embed-${id}.html`, BUDGETS.frame] as const),
] as const)
  test(`${path} asks for at most ${budget} bytes of scripts, all named in its HTML`, async ({
    page,
  }) => {
    const scripts = (await askedBy(page, path)).filter(isScript);
    expect(scripts.length).toBeGreaterThan(1);
    expect([...scripts].sort()).toEqual([...(await namedBy(page, path))].sort());
    expect(await gzipBytes(page, scripts)).toBeLessThanOrEqual(budget);
  });

test("every frame asks for fewer bytes than the page, in scripts and in all", async ({ page }) => {
  const bytesOf = async (path: string) => {
    const asked = await askedBy(page, path);
    return {
      scripts: await gzipBytes(page, asked.filter(isScript)),
      all: await gzipBytes(page, asked),
    };
  };
  const whole = await bytesOf("/");
  for (const id of CHARTS) {
    const frame = await bytesOf(`/embed-${id}.html`);
    expect(frame.scripts, id).toBeLessThan(whole.scripts);
    expect(frame.all, id).toBeLessThan(whole.all);
  }
});
