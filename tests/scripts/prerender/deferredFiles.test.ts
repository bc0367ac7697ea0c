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
  "src/features/as-of/AsOfSlider.tsx": lazy("slider"),
  "src/features/as-of/CompactSlider.tsx": lazy("compact"),
  "src/charts/one/chart.ts": lazy("one", ["_d3.js"]),
  "src/charts/one/messages/en.ts": lazy("one-en"),
  "src/charts/two/chart.ts": lazy("two", ["_d3.js"]),
  "src/charts/three/chart.ts": lazy("three"),
};
const charts = (...widths: readonly ("half" | "full")[]) =>
  widths.map((width, at) => ({ id: ["one", "two", "three"][at] ?? "", width }));

describe("deferredFiles", () => {
  it("lists the scripts of the first row of charts with their imports, each once", () => {
    const modules = pageModules(MANIFEST, charts("half", "half", "full"));
    expect(deferredFiles(MANIFEST, modules, ["data/a.csv?1"])).toEqual({
      entry: "./assets/client.js",
      modules: ["en", "slider", "one", "one-en", "two", "react", "d3"].map(
        (name) => `./assets/${name}.js`,
      ),
      data: ["./data/a.csv?1"],
    });
  });

  it("takes a first chart of full width alone", () => {
    const { lazy: modules } = pageModules(MANIFEST, charts("full", "half", "half"));
    expect(modules).toEqual([
      "src/messages/en/index.ts",
      "src/features/as-of/AsOfSlider.tsx",
      "src/charts/one/chart.ts",
      "src/charts/one/messages/en.ts",
    ]);
  });

  it("lists a chart's own scripts for its page", () => {
    const { entry, modules } = deferredFiles(MANIFEST, embedModules(MANIFEST, { id: "three" }), []);
    expect([entry, ...modules]).toEqual(
      ["embed", "en", "compact", "three", "react"].map((name) => `./assets/${name}.js`),
    );
  });

  it("throws on a chart or a module that the build does not have", () => {
    expect(() => embedModules(MANIFEST, { id: "four" })).toThrow("four");
    expect(() => deferredFiles(MANIFEST, { entry: "src/no.ts", lazy: [] }, [])).toThrow(
      "src/no.ts",
    );
  });
});
