/**
 * Checks the built pages against their budgets (budgets.mjs), with brotli sizes beside gzip: scripts
 * that the page and each chart's own page load at the start, HTML, styles and data. Other scripts
 * are listed only. tests/e2e/scripts.e2e.ts checks that browsers fetch nothing else at the start.
 */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { BUDGETS } from "./budgets.mjs";

const read = (file) => readFileSync(`dist/${file}`);
let failed = false;

function sizeOf(files) {
  const sizes = { gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = read(file);
    sizes.gzip += gzipSync(bytes, { level: 9 }).length;
    sizes.brotli += brotliCompressSync(bytes).length;
  }
  return sizes;
}

function report(name, files, budget) {
  const { gzip, brotli } = sizeOf(files);
  const over = files.length === 0 || (budget !== null && gzip > budget);
  failed ||= over;
  const limit = budget === null ? "" : ` of ${budget}`;
  console.log(
    `${name.padEnd(36)}${String(gzip).padStart(7)}${limit} gzip, ${brotli} brotli${over ? "  OVER" : ""}`,
  );
}

/** Files that a page fetches at its start, as listed in its HTML (scripts/prerender/pages.ts). */
function deferredFiles(file) {
  const html = read(file).toString();
  const [, rest = ""] = html.split('id="deferred-files">');
  const { entry, modules, data } = JSON.parse(rest.split("</script>")[0]);
  return { scripts: [entry, ...modules], data: data.map((path) => path.split("?")[0]) };
}

const atStart = new Set();
function reportScripts(file, budget) {
  const { scripts } = deferredFiles(file);
  for (const script of scripts) atStart.add(script);
  report(`${file}: ${scripts.length} scripts`, scripts, budget);
}

reportScripts("index.html", BUDGETS.page);
report("index.html", ["index.html"], BUDGETS.html);
for (const file of readdirSync("dist").filter((name) => name.startsWith("embed-"))) {
  reportScripts(file, file === "embed-map.html" ? BUDGETS.mapFrame : BUDGETS.frame);
  report(file, [file], null);
}
const assets = readdirSync("dist/assets").map((name) => `./assets/${name}`);
const styles = assets.filter((file) => file.endsWith(".css"));
report("styles", styles, BUDGETS.styles);
report("first view's data", deferredFiles("index.html").data, BUDGETS.data);
for (const file of assets.filter((name) => name.endsWith(".js") && !atStart.has(name)))
  report(`later: ${file}`, [file], null);
process.exit(failed ? 1 : 0);
