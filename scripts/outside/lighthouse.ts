/** Lighthouse on the page and on a frame, as a phone and as a desktop. */
import { findBrowser } from "../browser.mjs";
import { firstLines, type Outcome, run } from "./tool";

/** A version that runs on Node 20. */
const LIGHTHOUSE = "lighthouse@12.2.3";
const PAGES = { page: "/", frame: "/embed-gap.html" };
const DEVICES = { phone: [], desktop: ["--preset=desktop"] };
/** Least score of each category, from 0 to 1. */
const LEAST = 0.95;
/** Most measurements of a page: other work on the machine can only lower a score. */
const TRIES = 3;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

async function measureOnce(part: string, url: string, device: readonly string[]): Promise<Outcome> {
  const flags = process.getuid?.() === 0 ? "--headless=new --no-sandbox" : "--headless=new";
  const { status, output, errors } = await run("npx", [
    ...["--yes", LIGHTHOUSE, url, "--quiet", "--output=json"],
    ...[`--chrome-flags=${flags}`, ...device],
  ]);
  if (status !== 0) return { part, state: "failed", says: firstLines(errors) };
  const { categories, audits }: Report = JSON.parse(output);
  const scores = Object.entries(categories).map(([name, { score }]) => [name, score ?? 0] as const);
  const isGood = scores.every(([, score]) => score >= LEAST);
  const faults = Object.keys(audits).filter((id) => audits[id]?.score === 0);
  const says = scores.map(([name, score]) => `${name} ${score}`).join(", ");
  return {
    part,
    state: isGood ? "ok" : "failed",
    says: isGood ? says : `${says} (${faults.join(", ")})`,
  };
}

/** The first outcome that is good, or the last. */
async function measure(part: string, url: string, device: readonly string[]): Promise<Outcome> {
  let outcome = await measureOnce(part, url, device);
  for (let tries = 1; outcome.state === "failed" && tries < TRIES; tries++)
    outcome = await measureOnce(part, url, device);
  return outcome;
}

/** One after the other: they measure times. */
export async function checkLighthouse(origin: string): Promise<readonly Outcome[]> {
  process.env.CHROME_PATH = await findBrowser();
  const outcomes: Outcome[] = [];
  for (const [page, path] of Object.entries(PAGES))
    for (const [device, args] of Object.entries(DEVICES))
      outcomes.push(await measure(`Lighthouse, ${page} on a ${device}`, origin + path, args));
  return outcomes;
}
