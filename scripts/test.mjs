/**
 * `npm test`: every check in order. A failing stage does not hide the ones after it; the exit code
 * is 1 when anything failed, what failed is listed again at the end, and the last line is
 * `N passed, N failed`. A stage without a count of its own counts as one; a stage whose count is
 * missing, zero or has skipped tests has failed. `npm run test:quick` leaves out the browser tests
 * tagged `@slow`, those that take more than about four seconds, and says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { findBrowser } from "./browser.mjs";

const RESULTS = "test-results";
const UNIT = `${RESULTS}/unit.json`;
const E2E = `${RESULTS}/e2e.json`;
const isQuick = process.argv.includes("--quick");
let passed = 0;
let failed = 0;
/** What failed, to be printed last. */
const failures = [];

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
  else {
    failed += 1;
    failures.push(title);
  }
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
  failures.push(...(report?.failures ?? []));
  if (counts.why !== null) {
    console.error(`== FAILED: ${counts.why}`);
    failures.push(counts.why);
  }
}

/** A failed test's name over the first lines of its error, without the colours of a terminal. */
function describeFailure(name, error) {
  const text = stripVTControlCharacters(error ?? "no error was reported").trim();
  return [name, ...text.split("\n").slice(0, 12)].join("\n    ");
}

/** The failed tests of the given names and errors, under a heading; empty when none failed. */
export function listFailures(failures) {
  if (failures.length === 0) return "";
  return `\nWhat failed:\n${failures.map((failure) => `  ${failure}\n`).join("")}`;
}

/** Counts and failed tests of a report of Vitest; null when there is none. */
export function readReport(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    failures: report.testResults.flatMap((file) => {
      const path = relative(process.cwd(), file.name);
      const tests = file.assertionResults.filter((test) => test.status === "failed");
      // A file that could not be read has no tests, only a message.
      if (tests.length === 0 && file.status === "failed")
        return [describeFailure(path, file.message)];
      return tests.map((test) =>
        describeFailure(`${path} › ${test.fullName}`, test.failureMessages[0]),
      );
    }),
  };
}

/** The failed tests of a report of Playwright, whose suites lie in one another. */
function listE2eFailures(suites) {
  return suites.flatMap((suite) => [
    ...suite.specs
      .filter((spec) => !spec.ok)
      .map((spec) =>
        describeFailure(
          `${spec.file}:${spec.line} › ${spec.title}`,
          spec.tests.flatMap((test) => test.results.map((result) => result.error?.message))[0],
        ),
      ),
    ...listE2eFailures(suite.suites ?? []),
  ]);
}

/** Counts and failed tests of a report of Playwright; null when there is none. */
export function readE2eReport(file) {
  if (!existsSync(file)) return null;
  const { stats, suites } = JSON.parse(readFileSync(file, "utf8"));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: listE2eFailures(suites),
  };
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
      const args = isQuick ? ["test", "--grep-invert=@slow"] : ["test"];
      const ok = run("end to end", "playwright", args, {
        BROWSER_PATH: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: E2E,
      });
      add(readE2eReport(E2E), ok);
    } catch (error) {
      console.error(`\n== end to end: FAILED\n${error.message}`);
      failed += 1;
      failures.push(error.message);
    }
  } else {
    console.error("\n== end to end: FAILED, there is no build to test");
    failed += 1;
  }
  console.log(listFailures(failures));
  if (isQuick) console.log("Browser tests tagged @slow were left out: npm test runs them too.");
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (process.argv[1]?.endsWith("test.mjs")) await main();
