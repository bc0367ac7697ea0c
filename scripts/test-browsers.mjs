/**
 * `npm run test:browsers`: what readers come for, in Firefox and WebKit, on a fresh build. The last
 * line is `N passed, N failed`, and the exit code is 1 when anything failed.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { findBrowser, findFirefox } from "./browser.mjs";
import { counted, listFailures, readReport } from "./test.mjs";

const REPORT = "test-results/browsers.json";

function run(program, args, env = {}) {
  const options = { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } };
  return spawnSync(program, args, options).status === 0;
}

async function test() {
  const browsers = { FIREFOX_PATH: findFirefox(), BROWSER_PATH: await findBrowser() };
  if (!run("npm", ["run", "build"])) throw new Error("There is no build to test.");
  rmSync(REPORT, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const args = ["run", "--config", "vitest.browsers.config.ts", ...reporters];
  const ok = run("npx", ["--no-install", "vitest", ...args, ...process.argv.slice(2)], browsers);
  const report = readReport(REPORT);
  return { ...counted(report, ok), failures: report?.failures ?? [] };
}

const { passed, failed, why, failures } = await test().catch((error) => ({
  passed: 0,
  failed: 1,
  why: error.message,
  failures: [],
}));
console.log(listFailures(why === null ? failures : [...failures, why]));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
