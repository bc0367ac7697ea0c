/** Faults of the network, each with the name that the page gives it (docs/reliability.md). */
import type { Page, Route } from "@playwright/test";
import { hydrateAll, openHydrated } from "./support/open";
import { actionButton, dialog, figure } from "./support/parts";
import { expect, test } from "./support/test";

/** One of the tables that the record is built from. */
const TABLE = "**/data/strike_totals.csv?*";
const SIGN_IN = "<!doctype html><p>Sign in";

interface Fault {
  readonly name: string;
  /** What the page calls it. */
  readonly kind: string;
  readonly words: string;
  readonly button: "Try again" | "Reload the page";
  readonly answer: (route: Route) => Promise<void>;
}

const FAULTS: readonly Fault[] = [
  {
    name: "a redirect to a network's sign-in page",
    kind: "redirected",
    words: "Another page answered in place of strike_totals.csv.",
    button: "Try again",
    answer: (route) => route.fulfill({ status: 302, headers: { location: "/method.html" } }),
  },
  {
    name: "a page that is sent as a table",
    kind: "wrong_type",
    words: "strike_totals.csv is not the kind of file it should be.",
    button: "Try again",
    answer: (route) => route.fulfill({ contentType: "text/csv", body: SIGN_IN }),
  },
  {
    name: "a table of another version, from an old cache",
    kind: "wrong_size",
    words: "There may be a newer version of this page. Reload it.",
    button: "Reload the page",
    answer: async (route) => {
      const lines = (await (await route.fetch()).text()).trimEnd().split("\n");
      await route.fulfill({ contentType: "text/csv", body: lines.slice(0, -1).join("\n") });
    },
  },
  {
    name: "an extension that blocks a table",
    kind: "unreachable",
    words: "something in this browser or network blocks it",
    button: "Try again",
    answer: (route) => route.abort("blockedbyclient"),
  },
];

async function expectNamed(page: Page, { kind, words, button }: Omit<Fault, "name" | "answer">) {
  const notice = page.locator(`[data-fault=${kind}]`);
  await expect(notice).toContainText(words, { timeout: 30_000 });
  await expect(page.locator("[data-figure], [data-chart]")).toHaveCount(0);
  await page.unroute(TABLE);
  await notice.getByRole("button", { name: button }).click();
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(notice).toHaveCount(0);
}

for (const { name, answer, ...fault } of FAULTS)
  test(`${name} is named, and its button helps`, async ({ page, watch }) => {
    watch.expected.push(/ERR_BLOCKED_BY_CLIENT/);
    await page.route(TABLE, answer);
    await page.goto("/?asof=2018-12-30");
    await expectNamed(page, fault);
  });

test("a page without a connection at its start, and without a copy, says so", {
  tag: "@slow",
}, async ({ page, watch }) => {
  watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
  // The page and its scripts come from the browser's cache, a table does not.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "onLine", { value: false });
  });
  await page.route(TABLE, (route) => route.abort("internetdisconnected"));
  await page.goto("/?asof=2018-12-30");
  await expect(page.locator("[data-connection=offline]")).toContainText("You are offline.");
  const words = "strike_totals.csv could not be fetched: you are offline.";
  await expectNamed(page, { kind: "offline", words, button: "Try again" });
});

test("a line that fails later is named, and nothing is reloaded while it is down", {
  tag: "@slow",
}, async ({ page, watch, context }) => {
  watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
  await page.clock.install();
  await openHydrated(page);
  await context.setOffline(true);
  await expect(page.locator("[data-connection=offline]")).toContainText("You are offline.");
  // The copy is due now and its script does not arrive; nobody asked for it.
  await page.clock.runFor(6_000);
  await expect(page.locator("[data-fault=script]")).toHaveCount(0);
  await actionButton(page, "sources", "cite").click();
  const notice = page.locator("[data-fault=script]");
  await expect(notice).toContainText("You are offline. Reload the page when");
  await notice.getByRole("button", { name: "Reload the page" }).click();
  await expect(notice).toContainText("This site is still out of reach. Nothing was reloaded.");
  await context.setOffline(false);
  // The page reloads once the site has answered.
  const reloaded = page.waitForEvent("load");
  await notice.getByRole("button", { name: "Reload the page" }).click();
  await reloaded;
  await expect(dialog(page)).toHaveCount(0);
  await hydrateAll(page);
  await expect(notice).toHaveCount(0);
  await expect(page.locator("[data-connection=online]")).toBeEmpty();
});
