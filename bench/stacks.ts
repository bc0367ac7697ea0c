/**
 * The charting stacks that the pages are compared with: one page each, which draws the gap chart of
 * the same rows. They are a package of their own (`bench/stacks`), installed when the benchmark
 * first needs them, so that nobody who only builds or tests the project waits for them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Target } from "./pages";
import { CHANGES } from "./targets";

const FOLDER = resolve("bench/stacks");

interface Stack {
  readonly name: string;
  /** The package whose version stands beside the name. */
  readonly module: string;
  /** File below `drawings`. */
  readonly drawing: string;
  /** Selector of what is there, and high, once the chart has been drawn. */
  readonly drawn: string;
}

const STACKS: readonly Stack[] = [
  // Its SVG element stands before anything is drawn in it.
  { name: "ECharts", module: "echarts", drawing: "echarts.ts", drawn: "svg path" },
  { name: "Chart.js", module: "chart.js", drawing: "chartjs.ts", drawn: "canvas" },
  { name: "Vega-Lite", module: "vega-lite", drawing: "vegaLite.ts", drawn: "svg path" },
  { name: "Recharts", module: "recharts", drawing: "recharts.tsx", drawn: "svg path" },
  { name: "Observable Plot", module: "@observablehq/plot", drawing: "plot.ts", drawn: "svg path" },
  { name: "uPlot", module: "uplot", drawing: "uplot.ts", drawn: "canvas" },
];

const pageOf = ({ drawing }: Stack) => drawing.replace(/\.tsx?$/, "");

function versionOf({ module }: Stack): string {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const version = dependencies[module];
  if (version === undefined) throw new Error(`${module} is no dependency of bench/stacks`);
  return version;
}

/** Whether what is installed is what the lock file says. */
function isInstalled(): boolean {
  const lock = (path: string) =>
    (JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, { version?: string }> })
      .packages;
  const installed = join(FOLDER, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const found = lock(installed);
  return Object.entries(lock(join(FOLDER, "package-lock.json"))).every(
    ([name, { version }]) => name === "" || found[name]?.version === version,
  );
}

/** Vite warns on every build that a later version will read its configuration another way. */
export const QUIET = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" };

/** Installs the stacks where they are not, and builds a page of each; gives the built folder. */
export function buildStacks(): string {
  const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync(command, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, ...QUIET, ...env },
    });
  if (!isInstalled()) run("npm", ["ci", "--prefix", FOLDER, "--no-audit", "--no-fund"]);
  run("npx", ["--no-install", "tsc", "--noEmit", "-p", FOLDER]);
  const config = join(FOLDER, "vite.config.ts");
  for (const { drawing } of STACKS)
    run("npx", ["--no-install", "vite", "build", "--config", config], { STACK: drawing });
  return join(FOLDER, "dist");
}

/** The built comparison pages. */
export function stackTargets(origin: string): readonly Target[] {
  return STACKS.map((stack) => ({
    name: `${stack.name} ${versionOf(stack)}`,
    address: `${origin}/${pageOf(stack)}/`,
    drawing: `[data-chart] ${stack.drawn}`,
    // They answer to the link as soon as they have drawn.
    live: null,
    changes: CHANGES,
  }));
}
