/** The copy of the page that a service worker keeps for use without a connection. */
import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { type Deployment, deploy } from "../support/deployment";
import { appAddress, openHost } from "./support/host";
import { hydrateAll } from "./support/open";
import { closeDialog, figure, openAction } from "./support/parts";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "allow" });

const copy = (page: Page) => page.locator("[data-offline-copy]");
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const hydrated = (page: Page) => expect(page.locator("html[data-hydrated]")).toHaveCount(1);

/** Opens the page and lets the time pass until it would keep a copy. */
async function openAndWait(page: Page, address = "/"): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  await hydrated(page);
  await page.clock.runFor(6_000);
}

async function expectCopy(page: Page, kind: string): Promise<void> {
  await expect(copy(page)).toHaveAttribute("data-offline-copy", kind, { timeout: 60_000 });
}

test("a page that was opened once goes on and opens again without a connection", {
  tag: "@slow",
}, async ({ page, context, watch }) => {
  // Browsers ask for a newer worker whenever a page is opened.
  watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
  await openAndWait(page);
  await expectCopy(page, "kept");
  await expect(copy(page)).toContainText(/kept on this device \(\d\.\d\sMB\)/);
  await context.setOffline(true);
  const notice = page.locator("[data-connection=offline]");
  await expect(notice).toContainText("You are offline.");
  await openAction(page, "sources", "cite");
  await closeDialog(page);

  await page.goto("/?asof=2018-12-30");
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(notice).toContainText("You are offline.");
  await hydrateAll(page);
  await openAction(page, "places", "download");
  await closeDialog(page);
  await page.reload();
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await page.goto("/method.html");
  await expect(page.getByText("What the words mean")).toBeVisible();
  await context.setOffline(false);
  await page.goto("/");
  await hydrated(page);
  await expect(page.locator("[data-connection=online]")).toBeEmpty();
});

/** The next version: its page says so, and its worker knows the new hash. */
function nextVersion(deployment: Deployment): void {
  const mark = '<meta name="version" content="2" />';
  let before = "";
  let after = "";
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  deployment.edit = (text, file) => {
    if (file === "index.html") {
      const next = text.replace("</head>", `${mark}</head>`);
      before = hash(text);
      after = hash(next);
      return next;
    }
    if (file !== "service-worker.js" || before === "") return text;
    return text.replaceAll(before, after).replaceAll(before.slice(0, 16), after.slice(0, 16));
  };
}

test("a new version is used at once, and the copy is used when the server fails", {
  tag: "@slow",
}, async ({ page, watch }) => {
  watch.expected.push(/503|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/);
  const deployment = await deploy();
  const version = page.locator('meta[name="version"]');
  const { address } = deployment;
  await openAndWait(page, address);
  await expectCopy(page, "kept");
  nextVersion(deployment);
  await page.goto(address);
  await hydrated(page);
  await expect(version).toHaveAttribute("content", "2");

  for (const pages of ["error", "never"] as const) {
    deployment.pages = pages;
    await page.goto(`${address}?asof=2018-12-30`);
    await expect(figure(page, "strikes")).toHaveText("31,406");
  }
  await deployment.stop();
  await page.goto(`${address}?asof=2018-12-30`);
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await hydrateAll(page);
});

test("the reader deletes the copy, and it stays deleted until asked for", { tag: "@slow" }, async ({
  page,
}) => {
  await openAndWait(page);
  await expectCopy(page, "kept");
  await copy(page).getByRole("button", { name: "Delete the copy" }).click();
  await expectCopy(page, "declined");
  expect(await workers(page)).toBe(0);
  // The worker serves the open page until it is left, and may open its cache, now empty, once more.
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, files: files.flat().length };
  });
  expect(kept.names).toContain(`strike-ledger-no-copy-${appAddress()}`);
  expect(kept.files).toBe(0);
  await page.reload();
  await hydrated(page);
  await page.clock.runFor(6_000);
  await expectCopy(page, "declined");
  expect(await workers(page)).toBe(0);
  await copy(page).getByRole("button", { name: "Keep a copy" }).click();
  await expectCopy(page, "kept");
  await copy(page).getByRole("button", { name: "Delete the copy" }).click();
  await expectCopy(page, "declined");
  // The same page, which the deleted worker still serves.
  await copy(page).getByRole("button", { name: "Keep a copy" }).click();
  await expectCopy(page, "kept");
  await expect(copy(page)).toContainText(/\([1-9]\.\d\sMB\)/);
});

test("without room there is no copy, and the page says so", async ({ page, context, watch }) => {
  watch.expected.push(/Quota/);
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", {
    origin: new URL(appAddress()).origin,
    quotaSize: 1000,
  });
  await openAndWait(page);
  await expectCopy(page, "no_room");
  await expect(copy(page)).toContainText("this device has no room to keep a copy");
});

test("a copy is whole or there is none, and it can be asked for again", { tag: "@slow" }, async ({
  page,
  watch,
}) => {
  watch.expected.push(/404|bad-precaching-response/);
  const deployment = await deploy();
  deployment.missing.add("method.html");
  await openAndWait(page, deployment.address);
  await expectCopy(page, "failed");
  deployment.missing.clear();
  await copy(page).getByRole("button", { name: "Keep a copy" }).click();
  await expectCopy(page, "kept");
  await deployment.stop();
});

test("a browser that refuses workers is named, and the page works", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
  await openAndWait(page, "/?asof=2018-12-30");
  await expectCopy(page, "refused");
  await expect(copy(page)).toHaveText(
    "This page needs a connection: this browser keeps no copy of it.",
  );
  await expect(figure(page, "strikes")).toHaveText("31,406");
});

test("a chart's own page and the page in a frame keep no copy", async ({ page }) => {
  await openAndWait(page, "/embed-gap.html");
  await expect(copy(page)).toHaveCount(0);
  const html = `<!doctype html><title>Host</title><iframe title="page" width="700" height="700" src="${appAddress()}"></iframe>`;
  await openHost(page, html);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html[data-hydrated]")).toHaveCount(1);
  await page.clock.runFor(6_000);
  await expect(frame.locator("[data-offline-copy]")).toHaveCount(0);
  await page.goto("/method.html");
  expect(await workers(page)).toBe(0);
});
