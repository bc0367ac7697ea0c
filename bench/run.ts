/**
 * `npm run bench`: builds the project and the same chart in other charting stacks, measures them
 * in a real browser, measures the selection engines, prints tables of medians and writes every
 * sample as JSON. docs/performance.md says how to read them.
 *
 *   --rounds=N   loads of each page and runs of each engine (default 5)
 *   --out=FILE   where the JSON goes (default bench/results/latest.json)
 *   --only=PART  `pages` or `selection`
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";
import { measure, PROFILES } from "./pages";
import { type PageResult, pageTables, selectionTable } from "./report";
import { measureSelection, type SelectionResult } from "./selection";
import { serve } from "./server";
import { buildStacks, QUIET, stackTargets } from "./stacks";
import { rotated } from "./statistics";
import { productTargets } from "./targets";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    out: { type: "string", default: "bench/results/latest.json" },
    only: { type: "string" },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number");
const DIST = resolve("dist");
const ROWS = [5_000, 50_000, 500_000, 1_000_000];

async function measurePages(): Promise<readonly PageResult[]> {
  execFileSync("npx", ["--no-install", "vite", "build"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...QUIET },
  });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const product = await serve(DIST);
  const compared = await serve(buildStacks());
  const targets = [...productTargets(product.origin), ...stackTargets(compared.origin)];
  const results = PROFILES.flatMap((profile) =>
    targets.map((target) => ({ profile, target, loads: [] as PageResult["loads"][number][] })),
  );
  try {
    // Round 0 fills the server's memory of compressed files and is not counted.
    for (let round = 0; round <= rounds; round++)
      for (const one of rotated(results, round)) {
        const load = await measure(browser, one.target, one.profile);
        if (round > 0) one.loads.push(load);
      }
  } finally {
    await browser.close();
    product.close();
    compared.close();
  }
  return results.map(({ profile, target, loads }) => ({
    profile: profile.name,
    target: target.name,
    loads,
  }));
}

const pages = values.only === "selection" ? [] : await measurePages();
if (pages.length > 0) console.log(`\n${pageTables(pages)}`);
const selection: readonly SelectionResult[] =
  values.only === "pages" ? [] : ROWS.flatMap((rows) => measureSelection(rows, rounds));
if (selection.length > 0) console.log(`\n### Selection\n\n${selectionTable(selection)}`);

const file = resolve(values.out);
mkdirSync(dirname(file), { recursive: true });
const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
writeFileSync(
  file,
  `${JSON.stringify({ at: new Date(), machine, rounds, pages, selection }, null, 1)}\n`,
);
console.log(`\nEvery sample is in ${file}.`);
