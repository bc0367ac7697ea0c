/**
 * Finds the browsers for the tests, or installs Debian's where it may. It never skips: without a
 * browser it throws, and says what to do.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = [
  // Without a browser window a test takes half the processor time.
  "chromium-headless-shell",
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

/**
 * Installs packages of Debian, where this machine may.
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there now
 */
function installed(packages) {
  const release = "/etc/os-release";
  const osRelease = existsSync(release) ? readFileSync(release, "utf8") : "";
  if (!mayInstall({ platform: process.platform, uid: process.getuid?.(), osRelease })) return false;
  console.log(`Installing Debian's ${packages.join(", ")}.`);
  const options = {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update"], options);
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  return spawnSync("apt-get", install, options).status === 0;
}

/** Path of a Chromium-family browser. */
export async function findBrowser() {
  const machine = {
    named: process.env.CHROME_PATH,
    platform: process.platform,
    path: process.env.PATH ?? "",
    own: await playwrightBrowser(),
    exists: existsSync,
  };
  let found = chooseBrowser(machine);
  // Children of Debian have no package of the first name.
  for (const name of ["chromium-headless-shell", "chromium"])
    if (found === null && installed([name])) found = chooseBrowser(machine);
  if (found !== null) return found;
  throw new Error(
    "No Chromium, Chrome or Edge found. Install one, or run `npx playwright install chromium`, " +
      "or set CHROME_PATH to the browser's program file.",
  );
}

/**
 * The programs that Firefox's and WebKit's tests need, by their paths; null where one is missing.
 * @param {{ path: string, exists: (file: string) => boolean }} machine
 */
export function chooseOtherBrowsers({ path, exists }) {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const find = (...names) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists) ?? null;
  return {
    firefox: find("firefox-esr", "firefox"),
    webkit: find("WebKitWebDriver"),
    display: find("Xvfb"),
  };
}

/** Path of Firefox; WebKit's driver and its display are there as well then. */
export function findFirefox() {
  const choose = () => chooseOtherBrowsers({ path: process.env.PATH ?? "", exists: existsSync });
  const isComplete = (programs) => Object.values(programs).every((program) => program !== null);
  const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb"];
  let programs = choose();
  if (!isComplete(programs) && installed(packages)) programs = choose();
  if (isComplete(programs)) return programs.firefox;
  throw new Error(
    "Firefox, WebKitGTK's WebKitWebDriver or Xvfb is missing. On Debian and its children: " +
      `apt-get install ${packages.join(" ")}. Elsewhere only the tests in Chromium can run.`,
  );
}
