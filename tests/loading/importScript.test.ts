import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importScript, ScriptError } from "../../src/loading/importScript";

/** Wrappers that turn a script that does not arrive into a ScriptError; useCharts has `loadFigures`. */
const WRAPPED =
  /(importScript|lazyScript|loadWith)\(\s*\(\) =>\s*import\($|en: \(\) => import\($|loadFigures: async \(\) => \(await import\($/;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

describe("a script that is fetched later", () => {
  it("rejects with a ScriptError that keeps its cause", async () => {
    const cause = new TypeError("Failed to fetch dynamically imported module");
    const error: unknown = await importScript(() => Promise.reject(cause)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ScriptError);
    expect((error as ScriptError).cause).toBe(cause);
  });

  it("is never imported past the wrappers that tell it from a fault in drawing", () => {
    const found = sources("src").flatMap((file) => {
      const code = readFileSync(file, "utf8");
      return [...code.matchAll(/\bimport\(/g)]
        .filter(({ index }) => !code.slice(code.lastIndexOf("\n", index) + 1, index).includes("*"))
        .map(({ index }) => ({ file, before: code.slice(Math.max(0, index - 40), index + 7) }));
    });
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ before }) => !WRAPPED.test(before))).toEqual([]);
  });
});
