/**
 * Makes one file of every released edition that is older than the present data: the rows that
 * charts draw from, in the form of the page's own files (recordFiles.ts). A link's receipt is
 * compared with it; no other reader fetches it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parseDescriptor } from "../../src/data/descriptor";
import { compareVersions, parseReleases, releaseFolder } from "../../src/data/releases";
import { CORE_TABLES } from "../../src/data/tables";
import { type BuiltFile, builtFile } from "./recordFiles";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function descriptorOf(folder: string) {
  const descriptor = parseDescriptor(read(join(folder, "datapackage.json")));
  if (descriptor === null) throw new Error(`${folder} holds no data package of ours`);
  return descriptor;
}

/** Rows of one release as the page fetches them; throws where a row is not valid. */
function releasedFileOf(folder: string, version: string): BuiltFile {
  const own = join(folder, releaseFolder(version));
  const tables = [...CORE_TABLES, "strikes_by_place"] as const;
  return builtFile(own, descriptorOf(own), `release-${version}`, tables);
}

/** The releases before the present edition, by version. */
function releasedFilesOf(folder: string): ReadonlyMap<string, BuiltFile> {
  const releases = parseReleases(read(join(folder, "releases/index.json")));
  if (releases === null) throw new Error("releases/index.json is no list of releases");
  const present = descriptorOf(folder).version;
  return new Map(
    releases
      .filter(({ version }) => compareVersions(version, present) < 0)
      .map(({ version }) => [version, releasedFileOf(folder, version)]),
  );
}

const MODULE = "virtual:released-files";
const RESOLVED = `\0${MODULE}`;

/** Builds and serves the released editions of the package in `folder`. */
export function releasedFiles(folder: string): Plugin {
  let made: ReadonlyMap<string, BuiltFile> | null = null;
  const get = () => {
    made ??= releasedFilesOf(folder);
    return made;
  };
  return {
    name: "released-files",
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const known = [...get()].map(([version, { path, bytes, sha256 }]) => [
        version,
        { path, bytes, sha256 },
      ]);
      return `export const released = ${JSON.stringify(Object.fromEntries(known))};`;
    },
    generateBundle() {
      if (this.environment.config.consumer !== "client") return;
      for (const { path, body } of get().values())
        this.emitFile({ type: "asset", fileName: path, source: body });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0]?.slice(1);
        const file = [...get().values()].find((one) => one.path === path);
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(file.body);
      });
    },
  };
}
