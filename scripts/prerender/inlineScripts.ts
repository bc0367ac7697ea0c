/** The two inline scripts of the pages, bundled from their source files. */
import { resolve } from "node:path";
import ts from "typescript";
import { build } from "vite";

export interface InlineScripts {
  readonly preHydrate: string;
  readonly deferScripts: string;
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: resolve("scripts/prerender", file), formats: ["iife"], name: "inline" },
    },
  });
  const [bundled] = [result].flat();
  const chunk = bundled !== undefined && "output" in bundled ? bundled.output[0] : undefined;
  const code = chunk === undefined ? "" : toOldSyntax(chunk.code);
  if (code === "" || code.includes("</script")) throw new Error(`${file} is no inline script`);
  return code;
}

/** The same program in the syntax of 2009, which every browser can read. */
function toOldSyntax(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES5, removeComments: true },
  });
  // The compiler's own functions stay inside as well.
  return `(function () {${outputText.trim()}})();`;
}

/** Bundles both scripts. The same source always gives the same text, which the policy names. */
export async function buildInlineScripts(): Promise<InlineScripts> {
  const [preHydrate, deferScripts] = await Promise.all([
    bundle("preHydrate.ts"),
    bundle("deferScripts.ts"),
  ]);
  return { preHydrate, deferScripts };
}
