import { describe, expect, it } from "vitest";
import { deferredFiles, embedModules, pageModules } from "../../../scripts/prerender/deferredFiles";

const lazy = (name: string, imports: readonly string[] = []) => ({
  file: `assets/${name}.js`,
  isDynamicEntry: true,
  imports: [...imports],
});
const MANIFEST = {
  "src/entry-client.tsx": { file: "assets/client.js", isEntry: true, imports: ["_react.js"] },
  "src/entry-embed.tsx": { file: "assets/embed.js", isEntry: true, imports: ["_react.js"] },
  "_react.js": { file: "assets/react.js" },
  "_d3.js": { file: "assets/d3.js", imports: ["_react.js"] },
  "src/messages/en/index.ts": lazy("en"),
  "src/charts/one/chart.ts": lazy("one", ["_d3.js"]),
  "src/charts/one/messages/en.ts": lazy("one-en"),
  "src/charts/two/chart.ts": lazy("two", ["_d3.js"]),
  "src/charts/three/chart.ts": lazy("three"),
};
const CHARTS = [{ id: "one" }, { id: "two" }, { id: "three" }];

describe("deferredFiles", () => {
  it("lists the scripts of the first chart with their imports, each once", () => {
    const modules = pageModules(MANIFEST, CHARTS);
    expect(deferredFiles(MANIFEST, modules, ["data/a.csv?1"])).toEqual({
      entry: "./assets/client.js",
      modules: ["en", "one", "one-en", "react", "d3"].map((name) => `./assets/${name}.js`),
      data: ["./data/a.csv?1"],
    });
  });

  it("lists a chart's own scripts for its page", () => {
    const { entry, modules } = deferredFiles(MANIFEST, embedModules(MANIFEST, { id: "three" }), []);
    expect([entry, ...modules]).toEqual(
      ["embed", "en", "three", "react"].map((name) => `./assets/${name}.js`),
    );
  });

  it("throws on a chart or a module that the build does not have", () => {
    expect(() => embedModules(MANIFEST, { id: "four" })).toThrow("four");
    expect(() => deferredFiles(MANIFEST, { entry: "src/no.ts", lazy: [] }, [])).toThrow(
      "src/no.ts",
    );
  });
});
