import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordFilesOf } from "../../scripts/build/recordFiles";
import { FOLDER } from "../support/package";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
  cpSync(FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, from: string, to: string): string {
  const path = join(folder, file);
  const changed = readFileSync(path, "utf8").replace(from, to);
  writeFileSync(path, changed);
  return changed;
}

describe("the build", () => {
  it("refuses a bad cell and names its row and column", () => {
    const csv = change("strikes.csv", ",us,84,", ",us,eighty,");
    const line = csv.split("\n").findIndex((text) => text.includes(",eighty,")) + 1;
    expect(() => recordFilesOf(folder)).toThrow(`strikes.csv:${line} value: not_a_number (eighty)`);
  });

  it("refuses an estimate whose numbers do not fit its kind", () => {
    change("estimates.csv", ",more_than,8000,not_applicable,", ",more_than,8000,8000,");
    expect(() => recordFilesOf(folder)).toThrow(/estimates\.csv:\d+ central: wrong_kind/);
  });
});
