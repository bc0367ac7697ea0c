/** A page that cannot start says why, and its prerendered figures stay readable. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { hydrateAll } from "./support/open";
import { figure } from "./support/parts";
import { expect, test } from "./support/test";

const ENTRY = /\/assets\/entry-client-[^/]*\.js/;
const MISSING = "The controls of this page did not load.";
const DEFAULT_VIEW = "Below are the figures as published by 28 June 2019";

const notice = (page: Page) => page.locator("#start-fault");

/** Scripts of the page's own, apart from its entry, as its HTML names them. */
async function modules(page: Page): Promise<readonly string[]> {
  const html = await (await page.request.get("/")).text();
  const [, list = ""] = /id="deferred-files">(.*?)<\/script>/.exec(html) ?? [];
  return (JSON.parse(list) as { modules: string[] }).modules.map((path) => path.slice(1));
}

async function expectFigures(page: Page): Promise<void> {
  await expect(notice(page)).toContainText(DEFAULT_VIEW);
  await expect(figure(page, "strikes")).toHaveText("34,514");
  await expect(page.locator("#starting")).toBeHidden();
}

for (const search of ["", "?asof=2018-12-30"])
  test(`a page${search} without its script says so, and reloads into the whole page`, async ({
    page,
    watch,
  }) => {
    watch.expected.push(/404/);
    await page.route(ENTRY, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`/${search}`);
    await expect(notice(page)).toContainText(MISSING);
    await expectFigures(page);
    await page.unroute(ENTRY);
    await notice(page).getByRole("button", { name: "Reload the page" }).click();
    await hydrateAll(page);
    await expect(notice(page)).toHaveCount(0);
    await expect(figure(page, "strikes")).toHaveText(search === "" ? "34,514" : "31,406");
  });

test("any script of the start that is blocked is noticed", { tag: "@slow" }, async ({
  page,
  watch,
}) => {
  watch.expected.push(/ERR_BLOCKED_BY_CLIENT/);
  for (const path of await modules(page)) {
    await page.route(`**${path}`, (route) => route.abort("blockedbyclient"));
    await page.goto("/?asof=2018-12-30");
    // Without the script of a chart or of the slider the rest of the page starts.
    await expect(page.locator("#start-fault:visible, [data-fault=script]").first()).toBeVisible();
    await page.unroute(`**${path}`);
  }
});

test("a page of a network's sign-in in place of a script is no script", async ({ page, watch }) => {
  watch.expected.push(/MIME type/);
  await page.route(ENTRY, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Sign in" }),
  );
  await page.goto("/");
  await expect(notice(page)).toContainText(MISSING);
  await expectFigures(page);
});

test("a script that was cut in the middle is noticed", async ({ page, watch }) => {
  watch.expected.push(/page error/);
  const html = await (await page.request.get("/")).text();
  const whole = await (await page.request.get(ENTRY.exec(html)?.[0] ?? "")).text();
  await page.route(ENTRY, (route) =>
    route.fulfill({ contentType: "text/javascript", body: whole.slice(0, 300) }),
  );
  await page.goto("/");
  await expect(notice(page)).toContainText(MISSING);
  await expectFigures(page);
});

test("a slow line is named, and the page starts when its scripts are there", async ({ page }) => {
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(ENTRY, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?asof=2018-12-30", { waitUntil: "commit" });
  await expect(page.locator("#starting")).toBeVisible();
  await page.clock.runFor(11_000);
  await expect(notice(page)).toContainText("The page is still loading: the connection is slow.");
  await expectFigures(page);
  release();
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(notice(page)).toHaveCount(0);
});

test("a browser without modules is told that it is too old", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, "noModule");
  });
  await page.goto("/?asof=2018-12-30");
  await expect(notice(page)).toContainText("This browser is too old");
  await expect(notice(page).getByRole("button")).toHaveCount(0);
  await expectFigures(page);
});

test("a page opened from a folder says what it needs, with its styles", async ({ page, watch }) => {
  watch.expected.push(/file:|Access to|ERR_FAILED/);
  const folder = await mkdtemp(join(tmpdir(), "ledger-"));
  await cp("dist", folder, { recursive: true });
  await page.goto(`${pathToFileURL(join(folder, "index.html")).href}?asof=2018-12-30`);
  await expect(notice(page)).toContainText("This page was opened from a folder");
  await expectFigures(page);
  // Pure black would be the browser's own colour of text.
  await expect(page.locator("html")).toHaveCSS("color", "rgb(27, 26, 23)");
  await rm(folder, { recursive: true });
});
