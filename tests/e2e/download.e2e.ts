import type { Locator, Page } from "@playwright/test";
import type { ChartId } from "../../src/url/view";
import { allowClipboard, clipboardText, refuseClipboard } from "./support/clipboard";
import { csvRows, save } from "./support/download";
import { hydrate, openPage } from "./support/open";
import { chart, chooseLog, closeDialog, openAction } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

interface Drawn {
  /** Ids of marks and words of texts, in the order in which they are drawn. */
  readonly names: readonly string[];
  /** Left and top of each, in px from the first mark of its drawing. */
  readonly boxes: readonly (readonly number[])[];
}

/** Marks and texts of drawings, where they stand in each drawing. */
function drawnIn(root: Locator): Promise<Drawn> {
  return root.evaluate((element) => {
    const all = [...element.querySelectorAll("[data-drawing]")].flatMap((drawing) => {
      // In a picture a whole plot is a drawing, and may hold others.
      if (drawing.querySelector("[data-drawing]") !== null) return [];
      // What is folded away is not in the picture.
      if (drawing.closest("details:not([open])") !== null) return [];
      // On the page a mark has an invisible area around it that takes the pointer.
      const corner = (one: Element) => {
        const shapes = [...one.querySelectorAll("path, circle, rect, line, text")].filter(
          (shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return fill !== "none" || stroke !== "none";
          },
        );
        const boxes = (shapes.length === 0 ? [one] : shapes).map((shape) =>
          shape.getBoundingClientRect(),
        );
        return {
          left: Math.min(...boxes.map(({ left }) => left)),
          top: Math.min(...boxes.map(({ top }) => top)),
        };
      };
      const marks = [...drawing.querySelectorAll("[data-mark]")];
      const first = marks[0] && corner(marks[0]);
      return [...drawing.querySelectorAll("[data-mark], text")].map((one) => {
        const { left, top } = corner(one);
        return {
          name: one.getAttribute("data-mark") ?? one.textContent ?? "",
          box: [left - (first?.left ?? 0), top - (first?.top ?? 0)],
        };
      });
    });
    return { names: all.map(({ name }) => name), boxes: all.map(({ box }) => box) };
  });
}

/** The furthest that anything stands from where it stood, in px. */
function furthest(a: Drawn, b: Drawn): number {
  const shifts = a.boxes.flatMap((box, at) =>
    box.map((value, side) => Math.abs(value - (b.boxes[at]?.[side] ?? Number.NaN))),
  );
  return Math.max(...shifts);
}

/** Opens a picture in a page of its own, as any viewer would. */
async function openPicture(page: Page, svg: string): Promise<Page> {
  const viewer = await page.context().newPage();
  await viewer.route("**/picture.svg", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: svg }),
  );
  await viewer.goto("/picture.svg");
  return viewer;
}

/** Words without their spaces: lines may break anywhere. */
const squeezed = (texts: readonly string[]) => texts.join("").replace(/\s+/g, "");

async function pictureOf(page: Page, id: ChartId): Promise<string> {
  await openAction(page, id, "download");
  const { bytes } = await save(page, "Save SVG");
  await closeDialog(page);
  return bytes.toString("utf8");
}

const VIEWS = [
  ["?", 1280, "light"],
  ["?from=2016-01&to=2018-12&place=syria&theme=dark", 360, "dark"],
  ["?source=cjtf_oir,airwars,snhr&measure=rate&scale=log", 768, "dark"],
] as const;

for (const [search, width, colorScheme] of VIEWS)
  test(`an SVG has the marks, texts and places of the screen: ${width} px, ${colorScheme}, ${search}`, {
    tag: "@slow",
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await openPage(page, search);
    for (const id of CHARTS)
      await test.step(id, async () => {
        await hydrate(page, id);
        // A picture of the gap has what the page folds; other charts show what is open.
        await chart(page, id)
          .locator('details:has([data-panel="strikes"])')
          .evaluateAll((folds) => folds.map((fold) => fold.setAttribute("open", "")));
        // A mark below the pointer has a rim that a picture has not.
        await page.mouse.move(0, 0);
        await expect(chart(page, id).locator("[data-hovered]")).toHaveCount(0);
        const screen = await drawnIn(chart(page, id));
        const isEmpty = (await chart(page, id).locator("[data-empty]").count()) > 0;
        expect(screen.names.length > 3).toBe(!isEmpty);
        const viewer = await openPicture(page, await pictureOf(page, id));
        const picture = await drawnIn(viewer.locator("svg").first());
        expect(picture.names).toEqual(screen.names);
        // Browsers place a drawing on fractions of a pixel that the page around it decides.
        if (!isEmpty) expect(furthest(screen, picture)).toBeLessThan(0.6);

        // Beside the drawing: title, legend, notes, source line with its day, link.
        const texts = viewer.locator("svg").first().locator("text");
        const words = squeezed(await texts.allTextContents());
        for (const part of ["h2", "[data-source-line]", "ul:visible > li"])
          for (const text of await chart(page, id).locator(part).allTextContents())
            expect(words).toContain(squeezed([text]));
        expect(words).toContain(`${new URL(page.url()).origin}/?`);
        expect(words).toMatch(new RegExp(`&v=[0-9.]+&sum=[0-9a-f]{8}#${id}`));
        await viewer.close();
      });
  });

test("files are named by chart, filter and day, and carry the link that is shared", {
  tag: "@slow",
}, async ({ page }) => {
  await openPage(page, "?source=airwars,snhr&asof=2018-12-30");
  const share = await openAction(page, "sources", "share");
  await expect(share.getByLabel("Link to this view")).toHaveValue(/&sum=[0-9a-f]{8}#sources$/);
  const link = await share.getByLabel("Link to this view").inputValue();
  await closeDialog(page);

  await openAction(page, "sources", "download");
  const csv = await save(page, "Save CSV");
  expect(csv.name).toBe("strike-ledger_sources_airwars+snhr_asof-2018-12-30.csv");
  for (const row of csvRows(csv)) expect(row.view).toBe(link);
  const json = await save(page, "Save JSON");
  expect(JSON.parse(json.bytes.toString("utf8")).link).toBe(link);
  const svg = await save(page, "Save SVG");
  const viewer = await openPicture(page, svg.bytes.toString("utf8"));
  expect(squeezed(await viewer.locator("text").allTextContents())).toContain(link);
});

/** What keeps a file from being a picture by itself: everything is empty where nothing does. */
function dependencies(page: Page, svg: string) {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...file.querySelectorAll("*")];
    const ids = new Set(all.map((one) => one.id));
    const values = all.flatMap((one) => [...one.attributes].map(({ value }) => value));
    const uses = values.flatMap((value) => [...value.matchAll(/url\(#([^)]+)\)/g)]);
    return {
      broken: file.querySelector("parsererror") !== null,
      elements: [...new Set(all.map((one) => one.localName))].filter((name) =>
        ["script", "style", "foreignObject", "image", "use", "a", "link"].includes(name),
      ),
      attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))].filter((name) =>
        /^(class|style|on.*|.*href|tabindex)$/.test(name),
      ),
      unresolved: values.filter((value) => /var\(|currentcolor|color-mix|@/i.test(value)),
      lost: uses.flatMap(([, name]) => (ids.has(name ?? "") ? [] : [name])),
      outside: values.filter((value) => /url\((?!#)/.test(value)),
    };
  }, svg);
}

const NO_DEPENDENCIES = {
  broken: false,
  elements: [],
  attributes: [],
  unresolved: [],
  lost: [],
  outside: [],
};

test("the same view gives the same file, whatever was done before", { tag: "@slow" }, async ({
  page,
}) => {
  await openPage(page, "?source=airwars");
  await hydrate(page, "timeline");
  const first = await pictureOf(page, "timeline");
  await chooseLog(page);
  // Going back before the change is in the history would leave the page.
  await expect(page).toHaveURL(/scale=log/);
  await page.goBack();
  await expect(page).not.toHaveURL(/scale=log/);
  await hydrate(page, "timeline");
  expect(await pictureOf(page, "timeline")).toBe(first);
});

interface Painted {
  readonly width: number;
  readonly height: number;
  readonly colors: number;
}

/** Size and number of colours of a PNG, as the browser decodes it. */
function decode(page: Page, png: Buffer): Promise<Painted> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data.buffer;
    const colors = new Set(new Uint32Array(pixels ?? new ArrayBuffer(0)));
    return { width: image.width, height: image.height, colors: colors.size };
  }, png.toString("base64"));
}

test("an SVG needs nothing but itself, and the PNG is the SVG at twice its size", {
  tag: "@slow",
}, async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await openPage(page);
  for (const id of CHARTS)
    await test.step(id, async () => {
      await hydrate(page, id);
      await openAction(page, id, "download");
      const svg = (await save(page, "Save SVG")).bytes.toString("utf8");
      const png = await save(page, /Save PNG/);
      await closeDialog(page);
      expect(await dependencies(page, svg)).toEqual(NO_DEPENDENCIES);
      expect(png.name).toBe(`strike-ledger_${id}_asof-2019-06-28.png`);
      const size = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg);
      const painted = await decode(page, png.bytes);
      expect(painted.width).toBe(2 * Number(size?.[1]));
      expect(painted.height).toBe(2 * Number(size?.[2]));
      // Ground, ink and rules blend into many shades; a picture that failed has one.
      expect(painted.colors).toBeGreaterThan(50);
    });
});

test("picture and drawing can be copied", async ({ page }) => {
  await allowClipboard(page);
  await openPage(page);
  const download = await openAction(page, "sources", "download");
  await download.getByRole("button", { name: "Copy as PNG" }).click();
  await expect(download.getByRole("status")).toHaveText("Copied.");
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return { width: image.width, height: image.height };
  });
  const { bytes } = await save(page, "Save SVG");
  await download.getByRole("button", { name: "Copy SVG text" }).click();
  await expect(download.getByRole("status")).toHaveText("Copied.");
  const text = await clipboardText(page);
  expect(text).toBe(bytes.toString("utf8"));
  expect(text).toContain(`width="${size.width / 2}" height="${size.height / 2}"`);
});

test("where the browser refuses to copy, the dialog says so", async ({ page }) => {
  await refuseClipboard(page);
  await openPage(page);
  const download = await openAction(page, "sources", "download");
  await download.getByRole("button", { name: "Copy as PNG" }).click();
  await expect(download.getByRole("status")).toHaveText(/does not allow copying/);
});

test("from the table, the dialog makes the picture of the chart", async ({ page }) => {
  await openPage(page, "?view=table");
  await openAction(page, "sources", "download");
  const { bytes } = await save(page, "Save SVG");
  expect(bytes.toString("utf8")).toContain("more than 8,000");
});
