/** Pages of another origin that frame our charts: the test answers for them itself. */
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

/** Where the built explorer is served. */
export function appAddress(): string {
  return test.info().project.use.baseURL ?? "";
}

/** The same server by another name is another origin. */
export function hostAddress(path = "host.html"): string {
  return new URL(path, appAddress().replace("localhost", "127.0.0.1")).href;
}

const FIXTURES = new URL("../../fixtures/hosts/", import.meta.url);
const RESIZER = new URL(
  "../../../node_modules/@newswire/frames/dist/frames.umd.js",
  import.meta.url,
);
const FILES: readonly (readonly [string, string, URL])[] = [
  ["newsroom.css", "text/css", new URL("newsroom.css", FIXTURES)],
  ["newsroom.js", "text/javascript", new URL("newsroom.js", FIXTURES)],
  ["frames.umd.js", "text/javascript", RESIZER],
];

/** A page of `tests/fixtures/hosts`, with `{{NAME}}` filled in. */
export function hostFixture(name: string, values: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(name, FIXTURES), "utf8");
  return text.replace(/\{\{(.+?)\}\}/g, (_, key: string) => values[key] ?? "");
}

/** Opens a host page with this HTML; `policy` is its own Content-Security-Policy. */
export async function openHost(page: Page, html: string, policy?: string): Promise<void> {
  for (const [name, contentType, file] of FILES)
    await page.route(hostAddress(name), (route) =>
      route.fulfill({ contentType, body: readFileSync(file, "utf8") }),
    );
  await page.route(hostAddress(), (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: policy === undefined ? {} : { "Content-Security-Policy": policy },
      body: html,
    }),
  );
  await page.goto(hostAddress());
}

/** A frame's box beside the document in it, in CSS pixels. */
export interface Fit {
  /** Height of the box's inside. */
  readonly box: number;
  /** Height of the document in it, rounded up to whole pixels. */
  readonly document: number;
  /** How far the document can be scrolled: along the block, along the line. */
  readonly overflow: readonly [number, number];
}

/** How each frame of the host fits, once its chart is drawn; frames below are scrolled to. */
export async function fits(page: Page): Promise<readonly Fit[]> {
  const all: Fit[] = [];
  for (const element of await page.locator("iframe").elementHandles()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("an iframe without a frame");
    await expect(frame.locator("[data-chart]")).toBeVisible();
    await expect(frame.locator('[aria-busy="true"]')).toHaveCount(0);
    all.push(
      await frame.evaluate(() => {
        const root = document.documentElement;
        return {
          box: window.innerHeight,
          document: Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0),
          overflow: [
            Math.max(0, root.scrollHeight - root.clientHeight),
            Math.max(0, root.scrollWidth - root.clientWidth),
          ] as const,
        };
      }),
    );
  }
  return all;
}

/** Waits until every frame is exactly as tall as its chart, with nothing to scroll in it. */
export async function expectAllFit(page: Page, frames: number): Promise<void> {
  await expect
    .poll(async () =>
      (await fits(page)).map(({ box, document, overflow }) => [box - document, ...overflow]),
    )
    .toEqual(Array.from({ length: frames }, () => [0, 0, 0]));
}
