/** Rules about released editions: what has been released never changes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../../../src/data/releases";
import type { PackageProblem } from "../../read-package";
import type { DataPackage } from "../descriptor";
import { parseReleases, type Release } from "../releases";

const INDEX = "releases/index.json";

/** The releases of a package folder; none where there is no list. */
export function readReleases(folder: string): readonly Release[] {
  const file = join(folder, INDEX);
  if (!existsSync(file)) return [];
  const releases = parseReleases(JSON.parse(readFileSync(file, "utf8")));
  if (releases === null) throw new Error(`${INDEX} is no list of releases`);
  return releases;
}

const sha256 = (file: string) =>
  `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`;

const problem = (file: string, column: string, code: string, value = ""): PackageProblem => ({
  file,
  row: 0,
  column,
  code,
  value,
});

/** The tables of a release are those that its own description, and the list, were sealed with. */
function sealedRules(folder: string, release: Release): readonly PackageProblem[] {
  const path = `releases/${release.version}`;
  const file = join(folder, path, "datapackage.json");
  if (!existsSync(file)) return [problem(INDEX, "version", "no such release", release.version)];
  if (sha256(file) !== release.hash)
    return [problem(`${path}/datapackage.json`, "hash", "a released edition has been changed")];
  const descriptor = JSON.parse(readFileSync(file, "utf8")) as DataPackage;
  const known = new Set(["datapackage.json", ...descriptor.resources.map((one) => one.path)]);
  return [
    ...(descriptor.version === release.version
      ? []
      : [problem(`${path}/datapackage.json`, "version", "not its own", descriptor.version)]),
    ...descriptor.resources
      .filter((one) => {
        const table = join(folder, path, one.path);
        return !existsSync(table) || sha256(table) !== one.hash;
      })
      .map((one) => problem(`${path}/${one.path}`, "hash", "a released edition has been changed")),
    ...readdirSync(join(folder, path))
      .filter((name) => !known.has(name))
      .map((name) => problem(`${path}/${name}`, "", "not described in datapackage.json")),
  ];
}

/**
 * Every release is whole and as it was; the list is in order; the present package is newer than
 * the last release, or the very same.
 */
export function releaseRules(folder: string, descriptor: DataPackage): readonly PackageProblem[] {
  const releases = readReleases(folder);
  const listed = releases.map((one) => one.version);
  const path = join(folder, "releases");
  const unlisted = (existsSync(path) ? readdirSync(path) : []).filter(
    (name) => name !== "index.json" && !listed.includes(name),
  );
  const last = releases.at(-1);
  const order = last === undefined ? 1 : compareVersions(descriptor.version, last.version);
  const released = last === undefined ? null : join(path, last.version, "datapackage.json");
  const changed =
    order === 0 && released !== null && existsSync(released)
      ? (JSON.parse(readFileSync(released, "utf8")) as DataPackage).resources.filter(
          (one) => descriptor.resources.find(({ name }) => name === one.name)?.hash !== one.hash,
        )
      : [];
  return [
    ...releases.flatMap((release) => sealedRules(folder, release)),
    ...unlisted.map((name) => problem(INDEX, "version", "not in the list", name)),
    ...listed
      .filter((version, at) => at > 0 && compareVersions(version, listed[at - 1] ?? "") <= 0)
      .map((version) => problem(INDEX, "version", "not in order", version)),
    ...(order < 0
      ? [problem("datapackage.json", "version", "older than a release", descriptor.version)]
      : []),
    ...changed.map((one) =>
      problem(one.path, "hash", "differs from the release of the same version", descriptor.version),
    ),
  ];
}
