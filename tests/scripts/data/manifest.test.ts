import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corePaths, dataManifest, releaseManifest } from "../../../scripts/data/manifest";
import { FOLDER } from "../../support/package";

describe("the manifest", () => {
  const manifest = dataManifest(FOLDER);

  it("lists every table with the size and hash of its file", () => {
    expect(Object.keys(manifest.tables)).toHaveLength(21);
    for (const [name, file] of Object.entries(manifest.tables)) {
      const bytes = readFileSync(join(FOLDER, `${name}.csv`));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const path = `data/${name}.csv?${sha256.slice(0, 8)}`;
      expect(file).toEqual({ path, bytes: bytes.byteLength, sha256 });
    }
    expect([manifest.version, manifest.created]).toEqual(["2.0.0", "2026-11-27"]);
  });

  it("names the eight tables of the record", () => {
    expect(corePaths(manifest).map((path) => path.replace(/\?.*/, ""))).toEqual([
      "data/sources.csv",
      "data/editions.csv",
      "data/estimates.csv",
      "data/strike_totals.csv",
      "data/strikes.csv",
      "data/places.csv",
      "data/governorates.csv",
      "data/events.csv",
    ]);
  });

  it("lists the tables that charts draw from, of every earlier release", () => {
    const releases = releaseManifest(FOLDER);
    expect(Object.keys(releases)).toEqual(["1.0.0", "1.1.0"]);
    expect(Object.keys(releases["1.0.0"] ?? {})).toHaveLength(9);
    expect(releases["1.0.0"]?.airwars_months).toBeUndefined();
    expect(releases["1.0.0"]?.strikes?.path).toMatch(
      /^data\/releases\/1\.0\.0\/strikes\.csv\?[0-9a-f]{8}$/,
    );
  });
});

describe("the build", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "data-"));
    cpSync(FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function change(file: string, from: string, to: string): string {
    const path = join(folder, file);
    const changed = readFileSync(path, "utf8").replace(from, to);
    writeFileSync(path, changed);
    return changed;
  }

  it("refuses a bad cell and names its row and column", () => {
    const csv = change("strikes.csv", ",us,84,", ",us,eighty,");
    const line = csv.split("\n").findIndex((text) => text.includes(",eighty,")) + 1;
    expect(() => dataManifest(folder)).toThrow(`strikes.csv:${line} value: not_a_number (eighty)`);
  });

  it("refuses an estimate whose numbers do not fit its kind", () => {
    change("estimates.csv", ",more_than,8000,not_applicable,", ",more_than,8000,8000,");
    expect(() => dataManifest(folder)).toThrow(/estimates\.csv:\d+ central: wrong_kind/);
  });
});
