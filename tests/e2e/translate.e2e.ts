/** A page that the browser translates shows what one shows that is not translated. */
import type { Page } from "@playwright/test";
import { openChart, openHydrated } from "./support/open";
import {
  asOfPanel,
  chart,
  closeDialog,
  dialog,
  figure,
  figureButton,
  marks,
  openAction,
  openFilters,
  openSlider,
  slider,
  viewButton,
} from "./support/parts";
import { CHARTS, expect, test } from "./support/test";
import { textOf, translate } from "./support/translate";

type Step = (page: Page) => Promise<unknown>;

/** Where two texts part, a few words of each. */
function difference(found: string, wanted: string) {
  if (found === wanted) return "";
  const at = [...found].findIndex((letter, index) => letter !== wanted[index]);
  const words = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return `${words(found)} | instead of | ${words(wanted)}`;
}

/** Takes the same steps on a page as it is and on a translated one, and compares after each. */
async function expectSame(pages: readonly [Page, Page], steps: Readonly<Record<string, Step>>) {
  const [plain, translated] = pages;
  for (const [name, step] of Object.entries(steps)) {
    await step(plain);
    await step(translated);
    await expect
      .poll(async () => difference(await textOf(translated), await textOf(plain)), {
        message: name,
      })
      .toBe("");
    await expect(translated.locator("[data-fault]"), name).toHaveCount(0);
  }
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name }).first().click();

/** Takes a step that opens a dialog, whose script may arrive a moment later. */
const opensDialog = (step: Step) => async (page: Page) => {
  await step(page);
  await expect(dialog(page)).toBeVisible();
};

/** Opens an address twice, translates the second page. */
async function openBoth(page: Page, open: (page: Page) => Promise<void>): Promise<[Page, Page]> {
  const translated = await page.context().newPage();
  await open(page);
  await open(translated);
  await translate(translated);
  return [page, translated];
}

test("a translated page follows its day, filters, colours and tables", { tag: "@slow" }, async ({
  page,
}) => {
  const pages = await openBoth(page, (each) => openHydrated(each, "?from=2015-01&place=iraq"));
  await expectSame(pages, {
    "the slider opens": openSlider,
    "one publication back": press("Previous publication"),
    "two publications back": press("Previous publication"),
    "one forward": press("Next publication"),
    "a key": (each) => slider(each).press("Shift+ArrowLeft"),
    "the first day": (each) => slider(each).press("Home"),
    "everything known now": press("Known now"),
    "dark colours": (each) => each.locator("header select").selectOption("dark"),
    "another first month": async (each) => {
      const filters = await openFilters(each, "gap");
      await filters.locator("select").first().selectOption("2017-01");
      await each.keyboard.press("Escape");
    },
    "a filter off": (each) => chart(each, "gap").locator("[data-chip]").last().click(),
    "all tables": (each) => viewButton(each, "gap", "Table").click(),
    "all charts": (each) => viewButton(each, "gap", "Chart").click(),
    "the day of June 2019": (each) => asOfPanel(each).getByRole("button").first().click(),
    Back: (each) => each.goBack(),
    Forward: (each) => each.goForward(),
  });
});

test("translated cards and dialogs open, change and close", { tag: "@slow" }, async ({ page }) => {
  const pages = await openBoth(page, openHydrated);
  await expectSame(pages, {
    "a card": opensDialog((each) => figureButton(each, "killed").click()),
    "the card closes": closeDialog,
    citations: (each) => openAction(each, "gap", "cite"),
    "another form": (each) => dialog(each).getByRole("radio").last().check(),
    "citations close": closeDialog,
    downloads: (each) => openAction(each, "gap", "download"),
    "downloads close": closeDialog,
    "a mark": opensDialog((each) => marks(each, "sources").first().press("Enter")),
    "its card closes": closeDialog,
  });
});

for (const id of CHARTS)
  test(`a translated frame of "${id}" follows its day`, { tag: "@slow" }, async ({ page }) => {
    const pages = await openBoth(page, (each) => openChart(each, id));
    await expectSame(pages, {
      "one publication back": press("Previous publication"),
      "two publications back": press("Previous publication"),
      "a table": (each) => viewButton(each, id, "Table").click(),
      "the first day": (each) => slider(each).press("Home"),
      "a chart": (each) => viewButton(each, id, "Chart").click(),
      "the last day": (each) => slider(each).press("End"),
    });
  });

test("a page that is translated before its scripts run shows its figures", async ({ page }) => {
  // The scripts wait until the translation is done.
  let release = () => undefined as unknown;
  const translated = new Promise((done) => {
    release = () => done(undefined);
  });
  await page.route("**/assets/*.js", async (route) => {
    await translated;
    await route.continue();
  });
  await page.goto("/?asof=2018-12-30", { waitUntil: "commit" });
  await expect(page.locator("footer")).toBeAttached();
  await translate(page);
  release();
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
  await expect(figure(page, "strikes")).toHaveText("31,406");
  await expect(page.locator("[data-fault]")).toHaveCount(0);
});
