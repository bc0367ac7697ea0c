import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { counted, listFailures, readE2eReport, readReport } from "../../scripts/test.mjs";

const folder = mkdtempSync(join(tmpdir(), "reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, report: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(report));
  return path;
}

describe("the counts of a run", () => {
  it("fail when no test ran, one was skipped, or the runner broke", () => {
    expect(counted(null, true).failed).toBe(1);
    expect(counted({ passed: 0, failed: 0, skipped: 0 }, true).failed).toBe(1);
    expect(counted({ passed: 5, failed: 0, skipped: 1 }, true).failed).toBe(1);
    expect(counted({ passed: 5, failed: 0, skipped: 0 }, false).failed).toBe(1);
    expect(counted({ passed: 5, failed: 0, skipped: 0 }, true)).toEqual({
      passed: 5,
      failed: 0,
      why: null,
    });
  });
});

describe("what failed", () => {
  it("is listed by file, name and the first lines of the error", () => {
    const report = write("unit.json", {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [
        {
          name: join(process.cwd(), "tests/a.test.ts"),
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "a is right", failureMessages: [] },
            {
              status: "failed",
              fullName: "a is wrong",
              failureMessages: ["\u001b[31mexpected 1\u001b[39m\n\nat line 3"],
            },
          ],
        },
      ],
    });
    const { failed, failures } = readReport(report) ?? {};
    expect(failed).toBe(1);
    expect(listFailures(failures)).toBe(
      "\nWhat failed:\n  tests/a.test.ts › a is wrong\n    expected 1\n    \n    at line 3\n",
    );
  });

  it("names a file that could not be read at all", () => {
    const report = write("broken.json", {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [
        {
          name: join(process.cwd(), "tests/b.test.ts"),
          status: "failed",
          message: "no such module",
          assertionResults: [],
        },
      ],
    });
    expect(readReport(report)?.failures).toEqual(["tests/b.test.ts\n    no such module"]);
  });

  it("is found in the suites of Playwright, whose suites lie in one another", () => {
    const spec = (title: string, ok: boolean) => ({
      ok,
      title,
      file: "gap.e2e.ts",
      line: 7,
      tests: [{ results: [ok ? {} : { error: { message: "timed out" } }] }],
    });
    const report = write("e2e.json", {
      stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
      suites: [{ specs: [spec("a", true)], suites: [{ specs: [spec("b", false)] }] }],
    });
    expect(readE2eReport(report)?.failures).toEqual(["gap.e2e.ts:7 › b\n    timed out"]);
  });

  it("is nothing where nothing failed", () => {
    expect(listFailures([])).toBe("");
  });
});
