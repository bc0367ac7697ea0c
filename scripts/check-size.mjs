/**
 * Holds the build to its budgets, in gzip bytes (level 9): the scripts that index.html starts and
 * what those import at once, all styles, and the data of the first view. Scripts fetched later
 * (figure card, method, places) are listed, not counted.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const assets = readdirSync("dist/assets").map((file) => join("dist/assets", file));
const scripts = assets.filter((file) => file.endsWith(".js"));

/** The entry and everything it imports statically. */
function startingScripts() {
  const html = readFileSync("dist/index.html", "utf8");
  const open = scripts.filter((file) => html.includes(file.slice("dist/".length)));
  for (const file of open) {
    const text = readFileSync(file, "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      if (!open.includes(join("dist/assets", name))) open.push(join("dist/assets", name));
  }
  return open;
}

const first = startingScripts();
const BUDGETS = [
  ["scripts at start", first, 130_000],
  ["styles", assets.filter((file) => file.endsWith(".css")), 15_000],
  ["first view's data", assets.filter((file) => file.includes("/first-view-")), 30_000],
];

let failed = false;
for (const [name, files, budget] of BUDGETS) {
  const size = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
    0,
  );
  const over = files.length === 0 || size > budget;
  failed ||= over;
  console.log(
    `${name.padEnd(20)}${String(size).padStart(8)} of ${budget} bytes gzip${over ? "  OVER" : ""}`,
  );
}
for (const file of scripts.filter((one) => !first.includes(one)))
  console.log(`later: ${file} ${gzipSync(readFileSync(file), { level: 9 }).length} bytes gzip`);
process.exit(failed ? 1 : 0);
