/**
 * Finds a Chromium-family browser for the end-to-end tests, or installs Debian's where it may.
 * It never skips: without a browser it throws, and says what to do.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const APPLICATIONS = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/**
 * The browser to use, from what a machine offers.
 * @param {{ named: string | undefined, platform: string, path: string, own: string | null,
 *   exists: (file: string) => boolean }} machine `named` is CHROME_PATH, `own` Playwright's browser
 * @returns {string | null} null when there is none
 * @throws when CHROME_PATH names a file that is not there
 */
export function chooseBrowser({ named, platform, path, own, exists }) {
  if (named !== undefined && named !== "") {
    if (exists(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  }
  const folders = path.split(platform === "win32" ? ";" : ":").filter((folder) => folder !== "");
  const onPath =
    platform === "win32"
      ? []
      : COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
  const candidates = [...onPath, ...(APPLICATIONS[platform] ?? []), ...(own === null ? [] : [own])];
  return candidates.find(exists) ?? null;
}

/** Whether this machine may install Debian's package: Debian or a child of it, as root. */
export function mayInstall({ platform, uid, osRelease }) {
  return platform === "linux" && uid === 0 && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/** Path of a browser; installs Debian's chromium when there is none and it may. */
export async function findBrowser() {
  const machine = {
    named: process.env.CHROME_PATH,
    platform: process.platform,
    path: process.env.PATH ?? "",
    own: await playwrightBrowser(),
    exists: existsSync,
  };
  const found = chooseBrowser(machine);
  if (found !== null) return found;
  const release = join("/etc", "os-release");
  const osRelease = existsSync(release) ? readFileSync(release, "utf8") : "";
  if (mayInstall({ platform: process.platform, uid: process.getuid?.(), osRelease })) {
    console.log("No browser found: installing Debian's chromium.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update"], { stdio: "inherit", env });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      stdio: "inherit",
      env,
    });
    const installed = chooseBrowser(machine);
    if (installed !== null) return installed;
  }
  throw new Error(
    "No Chromium, Chrome or Edge found. Install one, or run `npx playwright install chromium`, " +
      "or set CHROME_PATH to the browser's program file.",
  );
}
