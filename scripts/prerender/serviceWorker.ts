/** Bundles the service worker with the list of what its copy of the page holds. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";

interface CopyFile {
  readonly url: string;
  /** Null where the address itself changes with the content. */
  readonly revision: string | null;
  /** The browser refuses a file that is another: a sign-in page, for instance. */
  readonly integrity: string;
}

/** Pages that open from the copy. */
const PAGES = ["index.html", "method.html"];

function copyFile(folder: string, url: string): CopyFile {
  const [path = ""] = url.split("?");
  const digest = createHash("sha256").update(readFileSync(join(folder, path)));
  const base64 = digest.digest("base64");
  const isHashed = url.includes("?") || path.startsWith("assets/");
  return { url, revision: isHashed ? null : base64.slice(0, 16), integrity: `sha256-${base64}` };
}

/** Pages, scripts and styles of the build in `folder`, and the tables at the paths in `data`. */
export function copyFiles(folder: string, data: readonly string[]): readonly CopyFile[] {
  const assets = readdirSync(join(folder, "assets")).map((name) => `assets/${name}`);
  return [...PAGES, ...assets, ...data].map((url) => copyFile(folder, url));
}

/** The script of the worker. */
export async function buildServiceWorker(files: readonly CopyFile[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: {
      COPY_FILES: JSON.stringify(files),
      "process.env.NODE_ENV": '"production"',
    },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: resolve("src/entry-worker.ts"), formats: ["iife"], name: "worker" },
    },
  });
  const [bundled] = [result].flat();
  const chunk = bundled !== undefined && "output" in bundled ? bundled.output[0] : undefined;
  if (chunk === undefined) throw new Error("the service worker could not be built");
  return chunk.code;
}
