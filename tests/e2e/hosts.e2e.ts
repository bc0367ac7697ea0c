import type { Page } from "@playwright/test";
import fc from "fast-check";
import { buildSnippet } from "../../src/features/embed-dialog/snippet";
import { type ChartId, DEFAULT_VIEW } from "../../src/url/view";
import { appAddress, expectAllFit, fits, hostFixture, openHost } from "./support/host";
import { expect, test } from "./support/test";

// Scroll bars that take room, as on most desktops: one inside a frame would show in its width.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] }),
});

const FOUR = ["timeline", "sources", "timeline", "places"] as const;
const STRICT =
  "default-src 'none'; script-src 'self' http://localhost:*; style-src 'self'; frame-src http://localhost:*";

interface Newsroom {
  readonly messages: { readonly frame: number; readonly data: unknown }[];
  readonly shifts: number[];
  readonly globals: string[];
}

const newsroom = (page: Page) =>
  page.evaluate(() => (window as unknown as { newsroom: Newsroom }).newsroom);

/** Heights that each frame reported in our own message, in order. */
async function reportedHeights(page: Page): Promise<number[][]> {
  const { messages } = await newsroom(page);
  return FOUR.map((_, at) =>
    messages.flatMap(({ frame, data }) =>
      frame === at && (data as { type?: unknown } | null)?.type === "strike-ledger:size"
        ? [(data as { height: number }).height]
        : [],
    ),
  );
}

/** The same once every frame has reported: a compact frame fits its box from the start. */
async function settledHeights(page: Page): Promise<number[][]> {
  await expect
    .poll(async () => (await reportedHeights(page)).every(({ length }) => length > 0))
    .toBe(true);
  await expectAllFit(page, FOUR.length);
  return reportedHeights(page);
}

/** The newsroom's page with four charts pasted in. */
function fourCharts(options: {
  readonly script: boolean;
  readonly heights?: readonly number[];
  readonly dir?: "ltr" | "rtl";
}): string {
  const { script, heights = [700, 700, 700, 700], dir = "ltr" } = options;
  const frames = FOUR.map((chart: ChartId, at) =>
    buildSnippet({
      site: appAddress(),
      chart,
      view: DEFAULT_VIEW,
      title: chart,
      linkText: "Strike Ledger",
      height: heights[at] ?? 0,
      script,
    }),
  );
  return hostFixture("newsroom.html", {
    DIR: dir,
    ...Object.fromEntries(frames.map((frame, at) => [`FRAME ${at}`, frame])),
  });
}

for (const [dir, policy] of [
  ["ltr", undefined],
  ["rtl", STRICT],
] as const)
  test(`four charts pasted in fit: ${dir}, ${policy === undefined ? "no policy" : "a strict policy"}`, {
    tag: "@slow",
  }, async ({ page }) => {
    await openHost(page, fourCharts({ script: true, dir }), policy);
    const heights = await settledHeights(page);
    const fitted = await newsroom(page);
    expect(heights.map((all) => all.length)).toEqual([1, 1, 1, 1]);
    // The page is read from end to end: nothing moves after each frame's one fit.
    await page.mouse.wheel(0, -20_000);
    await page.mouse.wheel(0, 20_000);
    await expectAllFit(page, 4);
    expect((await newsroom(page)).shifts).toEqual(fitted.shifts);
    expect(await reportedHeights(page)).toEqual(heights);
  });

test("without the script the measured heights leave no scroll bar and move nothing", {
  tag: "@slow",
}, async ({ page }) => {
  await openHost(page, fourCharts({ script: true }));
  const heights = (await settledHeights(page)).map(([height = 0]) => height);
  // Borders and padding of the newsroom's own style take 11 pixels of a frame's height.
  const html = fourCharts({ script: false, heights: heights.map((height) => height + 11) });
  await openHost(page, html);
  await expectAllFit(page, 4);
  expect((await newsroom(page)).shifts).toEqual([]);
});

test("a compact frame fits a box of any height and never scrolls inside", async ({ page }) => {
  await openHost(page, fourCharts({ script: false, heights: [500, 500, 500, 500] }));
  for (const { box, overflow } of await fits(page)) {
    expect(box).toBe(500 - 11);
    expect(overflow[0]).toBe(0);
    expect(overflow[1]).toBe(0);
  }
});

test("on the host's page nothing changes but the frames' heights", { tag: "@slow" }, async ({
  page,
}) => {
  const look = () =>
    page.evaluate(() => ({
      globals: Object.keys(window).filter((name) => name !== "newsroom"),
      frame: (() => {
        const style = getComputedStyle(document.querySelector("iframe") as Element);
        return [style.width, style.boxSizing, style.borderBlockStart, style.paddingBlockEnd];
      })(),
      text: [...document.querySelectorAll("p, h1")].map((one) => {
        const { fontFamily, color, fontSize } = getComputedStyle(one);
        return [one.textContent, fontFamily, color, fontSize];
      }),
      styles: [...document.styleSheets].map((sheet) => sheet.cssRules.length),
      markup: document.documentElement.outerHTML
        .replace(/ style="height: [\d.]+px;"/g, "")
        .replace(/<script async.*?<\/script>/g, ""),
    }));
  await openHost(page, fourCharts({ script: false }));
  await fits(page);
  const before = await look();
  await openHost(page, fourCharts({ script: true }));
  await expectAllFit(page, 4);
  const after = await look();
  expect({ ...after, markup: after.markup.replace(/\n(?=\s*<p>|\n)/g, "") }).toEqual({
    ...before,
    markup: before.markup.replace(/\n(?=\s*<p>|\n)/g, ""),
  });
});

test("a third-party resizer that listens to AMP messages fits our frames", async ({ page }) => {
  await openHost(page, hostFixture("resizer.html", { APP: appAddress() }));
  await expectAllFit(page, 3);
});

test("a frame added later fits, and so does one that was there before the script", async ({
  page,
}) => {
  const frame = fourCharts({ script: false }).match(/<iframe.*?<\/iframe>/)?.[0] ?? "";
  await openHost(page, `<!doctype html><title>Host</title><body>${frame}`);
  await fits(page);
  await page.evaluate((address) => {
    const script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  }, `${appAddress()}embed.js`);
  await expectAllFit(page, 1);
  await page.evaluate(() => {
    const first = document.querySelector("iframe");
    if (first !== null) document.body.append(first.cloneNode(true));
  });
  await expectAllFit(page, 2);
});

test("a chart below the fold fetches nothing until it is near", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) asked.push(new URL(request.url()).pathname);
  });
  const frame = (chart: ChartId) =>
    buildSnippet({
      site: appAddress(),
      chart,
      view: DEFAULT_VIEW,
      title: chart,
      linkText: "Strike Ledger",
      height: 700,
      script: false,
    });
  // Browsers fetch some thousand pixels ahead.
  const far = '<svg width="10" height="9000"></svg>';
  await openHost(
    page,
    `<!doctype html><title>Host</title>${frame("timeline")}${far}${frame("sources")}`,
  );
  await expect(page.frameLocator("iframe").first().locator("[data-chart]")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual(["/host.html", "/embed-timeline.html"]);
  await page.mouse.wheel(0, 9_500);
  await expect
    .poll(() => asked)
    .toEqual(["/host.html", "/embed-timeline.html", "/embed-sources.html"]);
});

/** Messages of every kind a page may hear; none is exactly ours. */
const foreign = fc.sample(
  fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom(null, undefined, Number.NaN, -1, "", [], {}),
    fc
      .record({
        type: fc.constantFrom("strike-ledger:size", "strike-ledger:ask", "embed-size", "resize"),
        v: fc.constantFrom(0, 2, "1", null),
        id: fc.constantFrom("sources", "nothing"),
        height: fc.oneof(fc.double(), fc.integer(), fc.string()),
      })
      .map((message) => message as unknown),
    fc
      .constantFrom(0, -5, 1e5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, "600", null, [600])
      .map((height) => ({ type: "strike-ledger:size", v: 1, id: "sources", height })),
    fc.integer().map((height) => ({ sentinel: "amp", type: "send-embed-state", height })),
  ),
  { numRuns: 1000, seed: 4 },
);

test("1,000 foreign messages change nothing on the host", async ({ page }) => {
  const stranger = '<iframe title="stranger" src="newsroom.css" width="300" height="150"></iframe>';
  const html = fourCharts({ script: true }).replace("<h1>", `${stranger}<h1>`);
  await openHost(page, html);
  const ours = page.locator('iframe[src*="/embed-"]');
  for (const at of FOUR.keys()) {
    await ours.nth(at).scrollIntoViewIfNeeded();
    await expect(ours.nth(at)).toHaveAttribute("style", /height/);
  }
  const look = () =>
    page.evaluate(() => [...document.querySelectorAll("iframe")].map((one) => one.outerHTML));
  const before = await look();
  const frames = page.frames();
  // From the host itself and from a stranger's frame even a well-formed message is foreign.
  const wellFormed = { type: "strike-ledger:size", v: 1, id: "timeline", height: 321 };
  for (const frame of frames) {
    const own = frame.url().includes("/embed-");
    await frame.evaluate(
      (messages) => {
        for (const message of messages) parent.postMessage(message, "*");
      },
      own ? foreign : [...foreign, wellFormed],
    );
  }
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await look()).toEqual(before);
});

test("1,000 foreign messages change nothing in a frame, and none is answered", async ({ page }) => {
  await openHost(page, fourCharts({ script: false }));
  await fits(page);
  // A frame reports its height once it is hydrated, which is after its chart is visible.
  await expect
    .poll(async () => (await reportedHeights(page)).map((all) => all.length))
    .toEqual([1, 1, 1, 1]);
  const [frame] = page.frames().filter((one) => one.url().includes("/embed-sources.html"));
  if (frame === undefined) throw new Error("the chart is not there");
  const look = () =>
    frame.evaluate(() => location.href + document.querySelector("main")?.outerHTML);
  const before = await look();
  const heard = (await newsroom(page)).messages.length;
  await page.evaluate((messages) => {
    for (const message of messages)
      for (const one of [0, 1]) frames[one]?.postMessage(message, "*");
  }, foreign);
  await frame.evaluate(() => new Promise((done) => setTimeout(done)));
  expect((await look()) === before).toBe(true);
  expect((await newsroom(page)).messages.length).toBe(heard);
});
