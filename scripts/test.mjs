/**
 * `npm test`: every check in order. A failing stage does not hide the ones after it; the exit code
 * is 1 when anything failed, and the last line is `N passed, N failed`. A stage without a count of
 * its own counts as one; a stage whose count is missing, zero or has skipped tests has failed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser } from "./browser.mjs";

const RESULTS = "test-results";
const UNIT = `${RESULTS}/unit.json`;
const E2E = `${RESULTS}/e2e.json`;
let passed = 0;
let failed = 0;

function run(title, command, args, env = {}) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const programs = { node: [process.execPath], npm: ["npm"] };
  const [program, ...before] = programs[command] ?? ["npx", "--no-install", command];
  const { status, error } = spawnSync(program, [...before, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  if (error !== undefined) console.error(String(error));
  console.log(
    `== ${title}: ${status === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  return status === 0;
}

function stage(title, command, args) {
  const ok = run(title, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Adds the counts of a JSON report; anything that is not a full run of at least one test fails. */
export function counted(report, ok) {
  if (report === null || report.passed + report.failed === 0)
    return { passed: 0, failed: 1, why: "no test was run" };
  if (report.skipped > 0)
    return {
      passed: report.passed,
      failed: report.failed + report.skipped,
      why: "tests were skipped",
    };
  if (!ok && report.failed === 0)
    return { passed: report.passed, failed: 1, why: "the run failed outside its tests" };
  return { passed: report.passed, failed: report.failed, why: null };
}

function add(report, ok) {
  const counts = counted(report, ok);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.why !== null) console.error(`== FAILED: ${counts.why}`);
}

/** Counts of a report of Vitest; null when there is none. */
export function readReport(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

function readE2e() {
  if (!existsSync(E2E)) return null;
  const { stats } = JSON.parse(readFileSync(E2E, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

async function main() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  stage("types", "tsc", ["--noEmit"]);
  stage("lint and format", "biome", ["ci", "--error-on-warnings"]);
  stage("layers", "depcruise", ["src", "scripts", "--config", ".dependency-cruiser.json"]);
  stage("data", "tsx", ["scripts/data/check.ts"]);
  const unit = [
    "run",
    "--configLoader=runner",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${UNIT}`,
  ];
  const unitOk = run("unit and component", "vitest", unit);
  add(readReport(UNIT), unitOk);
  if (stage("build", "npm", ["run", "build"])) {
    stage("size", "node", ["scripts/check-size.mjs"]);
    try {
      const browser = await findBrowser();
      console.log(`\nBrowser: ${browser}`);
      const ok = run("end to end", "playwright", ["test"], {
        BROWSER_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: E2E,
      });
      add(readE2e(), ok);
    } catch (error) {
      console.error(`\n== end to end: FAILED\n${error.message}`);
      failed += 1;
    }
  } else {
    console.error("\n== end to end: FAILED, there is no build to test");
    failed += 1;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (process.argv[1]?.endsWith("test.mjs")) await main();
