/** Frames that must not reach beyond their box. */
import { buildSnippet } from "../../src/features/embed-dialog/snippet";
import { DEFAULT_VIEW } from "../../src/url/view";
import { appAddress, hostAddress, openHost } from "./support/host";
import { expect, test } from "./support/test";

const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
const frameOf = (chart: string, height = 700, search = "") =>
  `<iframe title="chart" src="${appAddress()}embed-${chart}.html${search}" width="100%" height="${height}" frameborder="0" ${SANDBOX}></iframe>`;

test("one Back leaves the article, whatever was pressed in the frame", async ({ page }) => {
  await page.goto("/method.html");
  await openHost(page, `<!doctype html><title>Host</title>${frameOf("gap", 900, "?form=full")}`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-chart][data-hydrated]")).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  const slider = frame.getByRole("slider");
  await slider.focus();
  const before = await slider.getAttribute("aria-valuetext");
  for (const _ of [0, 1, 2]) {
    await page.keyboard.press("ArrowLeft");
    await slider.blur();
    await slider.focus();
  }
  await expect(slider).not.toHaveAttribute("aria-valuetext", before ?? "");
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/method\.html$/);
});

test("a frame in a closed drawer tells no height before the drawer opens", async ({ page }) => {
  await openHost(
    page,
    `<!doctype html><title>Host</title><script>
      window.heights = [];
      addEventListener("message", ({ data }) => data.type && window.heights.push(data.height));
    </script><div id="drawer" style="width:0;overflow:hidden">${frameOf("timeline")}</div>`,
  );
  const heights = () =>
    page.evaluate(() => (window as unknown as { heights: number[] }).heights.length);
  await expect(page.frameLocator("iframe").locator("[data-chart][data-hydrated]")).toHaveCount(1);
  expect(await heights()).toBe(0);
  await page.evaluate(() => document.getElementById("drawer")?.removeAttribute("style"));
  await expect.poll(heights).toBeGreaterThan(0);
});

const WAYS: Readonly<Record<string, (src: string) => string>> = {
  "as a module": (src) => `<script type="module" src="${src}"></script>`,
  "inlined by an optimiser": (src) =>
    `<script>fetch("${src}").then((r) => r.text()).then((text) => {
      const script = document.createElement("script");
      script.textContent = text;
      document.head.append(script);
    });</script>`,
  "through a tag manager": (src) =>
    `<script>setTimeout(() => {
      const script = document.createElement("script");
      script.src = "${src}";
      document.head.append(script);
    });</script>`,
  twice: (src) => `<script async src="${src}"></script>`.repeat(2),
};

for (const [way, script] of Object.entries(WAYS))
  test(`the script for hosts, loaded ${way}, fits its frame`, async ({ page }) => {
    await openHost(
      page,
      `<!doctype html><title>Host</title>${frameOf("gap", 301)}${script(`${appAddress()}embed.js`)}`,
    );
    await expect(page.locator("iframe")).toHaveAttribute("style", /height: \d/);
  });

test("a frame prints what its box holds when its host prints", async ({ page }) => {
  await openHost(
    page,
    `<!doctype html><title>Host</title>${frameOf("sources", 600, "?form=full")}`,
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-chart][data-hydrated]")).toBeVisible();
  const look = () =>
    frame.locator("main").evaluate((main) => ({
      height: Math.ceil(main.getBoundingClientRect().height),
      tables: main.querySelectorAll("table").length,
      paper: main.querySelectorAll("[data-paper-link]").length,
    }));
  const before = await look();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const printed = await look();
  expect(printed.tables).toBe(before.tables);
  expect(printed.paper).toBe(0);
  expect(printed.height).toBeLessThanOrEqual(before.height);
});

test("the code of the dialog opens a prerendered frame at its named day", async ({ page }) => {
  const view = DEFAULT_VIEW;
  const parts = { chart: "gap", view, title: "Gap", linkText: "Open", height: 700, script: false };
  await openHost(page, `<!doctype html>${buildSnippet({ site: appAddress(), ...parts })}`);
  await expect
    .poll(() => page.frames()[1]?.url())
    .toBe(`${appAddress()}embed-gap.html?asof=2019-06-28`);
  // The default day is the one of the HTML, so nothing is hidden until scripts come.
  await expect(page.frameLocator("iframe").locator("html[data-view]")).toHaveCount(0);
  expect(page.url()).toBe(hostAddress());
});
