/** Chromium and Firefox by Puppeteer, which speaks WebDriver BiDi to Debian's Firefox as it is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Frame, launch } from "puppeteer-core";
import type { Json, Tab } from "./tab";

/** West of UTC, as in the end-to-end tests: a day that is not kept as UTC shows as the day before. */
export const TIME_ZONE = "America/Los_Angeles";

const root = process.getuid?.() === 0;

export async function openChromium(executablePath: string): Promise<Tab> {
  const args = root ? ["--no-sandbox"] : [];
  return open("Chromium", await launch({ executablePath, args, env: environment() }), tmpdir());
}

export async function openFirefox(executablePath: string): Promise<Tab> {
  const downloads = mkdtempSync(join(tmpdir(), "downloads-"));
  const browser = await launch({
    browser: "firefox",
    executablePath,
    env: environment(),
    extraPrefsFirefox: {
      // Classic scroll bars, which take room from the page.
      "ui.useOverlayScrollbars": 0,
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  const tab = await open("Firefox", browser, downloads);
  const close = async () => {
    await tab.close();
    rmSync(downloads, { recursive: true });
  };
  return { ...tab, close };
}

function evaluate<Args extends readonly Json[], Result>(
  frame: Frame,
  run: (...args: Args) => Result,
  args: Args,
): Promise<Result> {
  // Text, as WebDriver takes it: no driver's own way to pass functions and handles.
  return frame.evaluate(`(${run}).apply(null, ${JSON.stringify(args)})`) as Promise<Result>;
}

const environment = () => ({ ...process.env, TZ: TIME_ZONE });

async function open(name: Tab["browser"], browser: Browser, downloads: string): Promise<Tab> {
  const page = await browser.newPage();
  return {
    browser: name,
    downloads,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, ...args) => evaluate(page.mainFrame(), run, args),
    evaluateInFrame: (run, ...args) => {
      const [frame] = page.mainFrame().childFrames();
      if (frame === undefined) throw new Error("no frame");
      return evaluate(frame, run, args);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    move: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async ([first, ...rest]) => {
      if (first === undefined) return;
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of rest) await page.mouse.move(x, y);
      await page.mouse.up();
    },
    press: async (key, held) => {
      if (held !== undefined) await page.keyboard.down(held);
      await page.keyboard.press(key);
      if (held !== undefined) await page.keyboard.up(held);
    },
    close: () => browser.close(),
  };
}
