/**
 * `npm run release:data`: keeps the present data package as a release, under its version, and the
 * golden links of that release. A release is never written again: a change of any row needs a new
 * version in datapackage.json.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goldenLinks } from "../golden-links";
import type { Release } from "./releases";
import { readReleases } from "./rules/releases";

const [folder = "public/data", golden = "tests/releases"] = process.argv.slice(2);
const descriptorFile = join(folder, "datapackage.json");
const descriptor = JSON.parse(readFileSync(descriptorFile, "utf8")) as {
  version: string;
  created: string;
  resources: { path: string }[];
};
const target = join(folder, "releases", descriptor.version);
if (existsSync(target)) {
  console.error(`${target} exists: give datapackage.json a new version first`);
  process.exit(1);
}
mkdirSync(target, { recursive: true });
for (const file of ["datapackage.json", ...descriptor.resources.map((one) => one.path)])
  copyFileSync(join(folder, file), join(target, file));
const release: Release = {
  version: descriptor.version,
  released: descriptor.created.slice(0, 10),
  hash: `sha256:${createHash("sha256").update(readFileSync(descriptorFile)).digest("hex")}`,
};
const releases = [...readReleases(folder), release];
writeFileSync(join(folder, "releases/index.json"), `${JSON.stringify({ releases }, null, 2)}\n`);
writeFileSync(
  join(golden, `${descriptor.version}.json`),
  `${JSON.stringify(await goldenLinks(folder, descriptor.version), null, 2)}\n`,
);
console.log(`released ${descriptor.version}: ${descriptor.resources.length} tables in ${target}`);
