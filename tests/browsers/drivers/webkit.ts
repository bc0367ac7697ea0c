/**
 * WebKit by WebDriver: WebKitGTK's MiniBrowser, on a display in memory, since it has no mode
 * without one.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, By, Key, Origin, type WebDriver } from "selenium-webdriver";
import { TIME_ZONE } from "./puppeteer";
import type { Point, Tab } from "./tab";

const KEYS = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  Tab: Key.TAB,
} as const;

/** Opens a window and everything it needs; `close` ends all of it. */
export async function openWebKit(): Promise<Tab> {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  const downloads = join(home, "downloads");
  mkdirSync(join(home, ".config"));
  mkdirSync(downloads);
  writeFileSync(join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const processes: ChildProcess[] = [screen];
  const end = () => {
    for (const one of processes.reverse()) one.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = String(
      (await once(screen.stdio[3] as NodeJS.ReadableStream, "data"))[0],
    ).trim();
    const port = await freePort();
    const env = {
      ...process.env,
      HOME: home,
      DISPLAY: `:${display}`,
      GDK_BACKEND: "x11",
      NO_AT_BRIDGE: "1",
      LANG: "en_US.UTF-8",
      TZ: TIME_ZONE,
    };
    processes.push(spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env }));
    const driver = await connect(`http://127.0.0.1:${port}`);
    const close = async () => {
      await driver.quit();
      end();
    };
    return { ...tab(driver, downloads), close };
  } catch (error) {
    end();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Waits until the driver answers, and starts a session. */
async function connect(server: string): Promise<WebDriver> {
  for (let tries = 0; ; tries++)
    try {
      await fetch(`${server}/status`);
      return await new Builder()
        .usingServer(server)
        .withCapabilities({ browserName: "MiniBrowser" })
        .build();
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
}

function tab(driver: WebDriver, downloads: string): Omit<Tab, "close"> {
  const to = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT });
  const evaluate: Tab["evaluate"] = (run, ...args) =>
    driver.executeScript(`return (${run}).apply(null, arguments)`, ...args);
  return {
    browser: "WebKit",
    downloads,
    goto: (url) => driver.get(url),
    evaluate,
    evaluateInFrame: async (run, ...args) => {
      await driver.switchTo().frame(driver.findElement(By.css("iframe")));
      try {
        return await evaluate(run, ...args);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    resize: async (width, height) => {
      const outer = driver.manage().window();
      await outer.setRect({ x: 0, y: 0, width, height });
      // The browser's own bar is part of the window.
      const inside = await evaluate(() => window.innerHeight);
      await outer.setRect({ x: 0, y: 0, width, height: 2 * height - inside });
    },
    move: (point) => driver.actions().move(to(point)).perform(),
    click: (point) => driver.actions().move(to(point)).click().perform(),
    drag: async ([first, ...rest]) => {
      if (first === undefined) return;
      const actions = driver.actions().move(to(first)).press();
      for (const point of rest) actions.move({ ...to(point), duration: 20 });
      await actions.release().perform();
    },
    press: async (key, held) => {
      const actions = driver.actions();
      if (held === undefined) await actions.sendKeys(KEYS[key]).perform();
      else await actions.keyDown(Key.SHIFT).sendKeys(KEYS[key]).keyUp(Key.SHIFT).perform();
    },
  };
}
