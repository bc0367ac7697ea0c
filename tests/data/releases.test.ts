import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DataPackage } from "../../scripts/data/descriptor";
import { parseReleases } from "../../scripts/data/releases";
import { readReleases, releaseRules } from "../../scripts/data/rules/releases";
import { readRaw } from "../../scripts/read-package";
import { compareVersions } from "../../src/data/releases";
import { FOLDER } from "../support/package";

const REAL = readRaw(FOLDER).descriptor;
const FIRST = join(FOLDER, "releases/1.0.0");

describe("the released editions", () => {
  it("are whole, in order and as they were", () => {
    expect(releaseRules(FOLDER, REAL)).toEqual([]);
  });

  it("begin with 1.0.0, twelve tables of 23 November 2026", () => {
    const [first] = readReleases(FOLDER);
    expect(first).toEqual({
      version: "1.0.0",
      released: "2026-11-23",
      hash: "sha256:25723819aa11ad28792b9d73339770387257de986a4a91228f8eb7a56b98c669",
    });
    const { descriptor, problems } = readRaw(FIRST);
    expect([descriptor.version, descriptor.resources.length, problems]).toEqual(["1.0.0", 12, []]);
  });
});

describe("the check fails when", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "strike-ledger-"));
    mkdirSync(join(folder, "releases"));
    cpSync(FIRST, join(folder, "releases/1.0.0"), { recursive: true });
    const releases = readReleases(FOLDER).filter((one) => one.version === "1.0.0");
    writeFileSync(join(folder, "releases/index.json"), JSON.stringify({ releases }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const first = readRaw(FIRST).descriptor;
  const found = (descriptor: DataPackage = first) =>
    releaseRules(folder, descriptor).map(({ file, code }) => `${file}: ${code}`);

  it("nothing is wrong: it does not", () => {
    expect(found()).toEqual([]);
    expect(found({ ...first, version: "1.0.1", resources: [] })).toEqual([]);
  });

  it("one digit of a released row changes", () => {
    const file = join(folder, "releases/1.0.0/editions.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(",1319,", ",1318,"));
    expect(found()).toEqual(["releases/1.0.0/editions.csv: a released edition has been changed"]);
  });

  it("a released description changes with its table", () => {
    const file = join(folder, "releases/1.0.0/datapackage.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("1.0.0", "1.0.1"));
    expect(found()).toEqual([
      "releases/1.0.0/datapackage.json: a released edition has been changed",
    ]);
  });

  it("a released table is missing, or there is an extra file", () => {
    rmSync(join(folder, "releases/1.0.0/strikes.csv"));
    writeFileSync(join(folder, "releases/1.0.0/more.csv"), "a\n");
    expect(found()).toEqual([
      "releases/1.0.0/strikes.csv: a released edition has been changed",
      "releases/1.0.0/more.csv: not described in datapackage.json",
    ]);
  });

  it("a folder is not in the list, or the list names none", () => {
    mkdirSync(join(folder, "releases/1.1.0"));
    expect(found()).toEqual(["releases/index.json: not in the list"]);
    rmSync(join(folder, "releases/1.0.0"), { recursive: true });
    expect(found({ ...first, version: "1.2.0" })).toContain("releases/index.json: no such release");
  });

  it("the present package is older than a release, or changes rows under its version", () => {
    expect(found({ ...first, version: "0.9.0" })).toEqual([
      "datapackage.json: older than a release",
    ]);
    const resources = first.resources.map((one) =>
      one.name === "estimates" ? { ...one, hash: "sha256:0" } : one,
    );
    expect(found({ ...first, resources })).toEqual([
      "estimates.csv: differs from the release of the same version",
    ]);
  });

  it("a release is written twice: the script refuses", () => {
    const script = resolve("scripts/data/release.ts");
    for (const file of ["datapackage.json", ...first.resources.map((one) => one.path)])
      cpSync(join(FIRST, file), join(folder, file));
    const run = () =>
      execFileSync(process.execPath, ["--import", "tsx", script, folder, folder], {
        stdio: "pipe",
      });
    expect(run).toThrow("give datapackage.json a new version first");
    const next = join(folder, "datapackage.json");
    writeFileSync(next, readFileSync(next, "utf8").replace('"1.0.0"', '"1.0.1"'));
    run();
    expect(existsSync(join(folder, "releases/1.0.1/strikes_by_place.csv"))).toBe(true);
    expect(readReleases(folder).map((one) => one.version)).toEqual(["1.0.0", "1.0.1"]);
    expect(releaseRules(folder, readRaw(folder).descriptor)).toEqual([]);
    const golden = JSON.parse(readFileSync(join(folder, "1.0.1.json"), "utf8")) as unknown[];
    expect(golden.length).toBeGreaterThanOrEqual(12);
  });
});

describe("versions", () => {
  it("compare by number, not by text", () => {
    expect(compareVersions("1.10.0", "1.9.9")).toBeGreaterThan(0);
    expect(compareVersions("1.0.0", "1.0.1")).toBeLessThan(0);
    expect(compareVersions("2.0.0", "2.0.0")).toBe(0);
  });

  it("a list of another format is not read", () => {
    for (const value of [null, [], {}, { releases: [{ version: "../x", released: "", hash: "" }] }])
      expect(parseReleases(value)).toBeNull();
  });
});
