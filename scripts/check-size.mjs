/**
 * Holds the built pages to their budgets, in gzip bytes (level 9), brotli beside them: for the page
 * and for the frame of every chart the scripts that it loads without the reader's doing, the HTML,
 * the styles and the first view's data. Scripts that wait for the reader are listed, not counted.
 * That a browser asks for no script beyond those counted is held by tests/e2e/scripts.e2e.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const KB = 1000;
/** React Query and d3 at the start cost 26 kB, and keep loading and scales in known libraries. */
const BUDGETS = { page: 165 * KB, frame: 145 * KB, html: 60 * KB, styles: 16 * KB, data: 30 * KB };
const assets = readdirSync("dist/assets");
const read = (file) => readFileSync(`dist/${file}`);
let failed = false;

const sizeOf = (files) =>
  files.reduce(
    (sum, file) => {
      const bytes = read(file);
      return {
        gzip: sum.gzip + gzipSync(bytes, { level: 9 }).length,
        brotli: sum.brotli + brotliCompressSync(bytes).length,
      };
    },
    { gzip: 0, brotli: 0 },
  );

function report(name, files, budget) {
  const { gzip, brotli } = sizeOf(files);
  const over = files.length === 0 || (budget !== null && gzip > budget);
  failed ||= over;
  const limit = budget === null ? "" : ` of ${budget}`;
  console.log(
    `${name.padEnd(36)}${String(gzip).padStart(7)}${limit} gzip, ${brotli} brotli${over ? "  OVER" : ""}`,
  );
}

/** Scripts with everything that they import at once. */
function withImports(files) {
  const open = [...new Set(files)];
  for (const file of open)
    for (const [, name] of read(file)
      .toString()
      .matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      if (!open.includes(`assets/${name}`)) open.push(`assets/${name}`);
  return open;
}

/** What a page's HTML names: its own script, and those that are fetched with it. */
const named = (html) => [...html.matchAll(/"\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);

const counted = new Set();
function reportScripts(file, budget) {
  const scripts = withImports(named(read(file).toString()));
  for (const script of scripts) counted.add(script);
  report(`${file}: scripts`, scripts, budget);
}

reportScripts("index.html", BUDGETS.page);
report("index.html", ["index.html"], BUDGETS.html);
for (const frame of readdirSync("dist").filter((file) => /^embed-.*\.html$/.test(file))) {
  reportScripts(frame, BUDGETS.frame);
  report(frame, [frame], null);
}
const ending = (end) => assets.filter((file) => file.endsWith(end)).map((file) => `assets/${file}`);
report("styles", ending(".css"), BUDGETS.styles);
const fetched = JSON.parse(
  /<script type="application\/json" id="fetched">(.*?)<\/script>/.exec(
    read("index.html").toString(),
  )?.[1] ?? "{}",
);
report(
  "first view's data",
  (fetched.data ?? []).map((file) => file.replace(/\?.*/, "")),
  BUDGETS.data,
);
for (const script of ending(".js").filter((file) => !counted.has(file)))
  report(`later: ${script.slice("assets/".length)}`, [script], null);
process.exit(failed ? 1 : 0);
