import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";

// Another port lets two checkouts of the project run their tests side by side.
const PORT = Number(process.env.E2E_PORT ?? 4317);
const browser = process.env.BROWSER_PATH ?? process.env.CHROME_PATH ?? "/usr/bin/chromium";
if (!existsSync(browser)) throw new Error(`No browser at ${browser}: run the tests by npm test.`);
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.e2e.ts",
  outputDir: "test-results/e2e",
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // A core is left for the server and the runner; two workers are worth it even on two cores.
  workers: Math.max(2, availableParallelism() - 1),
  // Generous, so that a busy machine fails no test: the archive test alone validates 6,000 rows.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // West of UTC: a day that is not kept as UTC would show as the day before.
    timezoneId: "America/Los_Angeles",
    locale: "en-US",
    // Tests that answer for the server would else meet the copy of the page; offline.e2e.ts allows it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: browser,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Host pages of the embed tests are answered by the tests themselves; the browser takes
        // them for public pages and would not let them frame an address of this machine.
        "--disable-features=LocalNetworkAccessChecks",
        ...(root ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: `npx --no-install vite preview --configLoader runner --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
