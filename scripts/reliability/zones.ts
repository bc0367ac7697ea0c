/**
 * `npm run reliability:zones`: the built page in three time zones and in both directions. Fails where a
 * word, a table, a link or a saved file differs from that in UTC, where something is wider than its
 * window, and on any error or warning.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openSite, type Site, visitCharts } from "./site";

/** UTC, the first place on earth with a new day, and one of the last. */
const ZONES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"];
const DIRECTIONS = ["ltr", "rtl"];
const WIDTHS = [360, 1280];
const SEARCHES = ["/", "/?view=table", "/?asof=latest&view=table&theme=dark"];
const FILES = ["Save SVG", "Save CSV", "Save JSON", "Save with description (zip)"];

/** What is shown or saved, by name. */
type Findings = Map<string, string>;

/** The words of the page, part by part, and where its links lead. */
async function readPage(page: Page): Promise<readonly (readonly [string, string])[]> {
  const parts = await page.evaluate(() => {
    const read = (selector: string, value: (element: Element) => string | null) =>
      [...document.querySelectorAll(selector)].map((element) => value(element) ?? "").join("\n");
    const words = (element: Element) => element.textContent;
    return {
      title: document.title,
      headline: read("[data-figure], [data-line]", words),
      headings: read("h1, h2, h3, h4", words),
      summaries: read("[data-summary]", words),
      drawings: read("svg text", words),
      marks: read("[data-mark]", (mark) => mark.getAttribute("aria-label")),
      tables: read("table", words),
      links: read("a[href]", (link) => link.getAttribute("href")),
    };
  });
  return Object.entries(parts);
}

/** Every file of every chart, by its name, as a hash of its bytes. */
async function saveFiles(page: Page): Promise<readonly (readonly [string, string])[]> {
  const saved: (readonly [string, string])[] = [];
  for (const chart of await page.locator("[data-chart]").all()) {
    await chart.getByRole("button", { name: "Download", exact: true }).click();
    for (const name of FILES) {
      const button = page.getByRole("dialog").getByRole("button", { name, exact: true });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const bytes = await readFile(await download.path());
      saved.push([
        download.suggestedFilename(),
        createHash("sha256").update(bytes).digest("hex").slice(0, 16),
      ]);
    }
    await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
  }
  return saved;
}

async function inZone(site: Site, timezoneId: string, faults: string[]): Promise<Findings> {
  const findings: Findings = new Map();
  const viewport = { width: 1280, height: 800 };
  for (const search of SEARCHES) {
    const page = await site.open(search, { timezoneId, locale: "en-US", viewport }, faults);
    await visitCharts(page);
    for (const [part, text] of await readPage(page)) findings.set(`${search} ${part}`, text);
    if (search === "/")
      for (const [name, hash] of await saveFiles(page)) findings.set(`file ${name}`, hash);
    await page.context().close();
  }
  return findings;
}

async function inDirection(site: Site, direction: string, faults: string[]): Promise<Findings> {
  const findings: Findings = new Map();
  for (const width of WIDTHS) {
    const viewport = { width, height: 800 };
    const page = await site.open("/?asof=latest", { viewport }, faults);
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await visitCharts(page);
    for (const [part, text] of await readPage(page)) findings.set(`${width} px ${part}`, text);
    const excess = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (excess > 0) faults.push(`${direction}: ${excess} px wider than ${width} px`);
    await page.context().close();
  }
  return findings;
}

const quote = (line = "") => JSON.stringify(line.slice(0, 100));

/** What differs from the first or is not in both, with its first line that does. */
function differences(first: Findings, other: Findings): readonly string[] {
  const names = new Set([...first.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const [before = [], after = []] = [first, other].map((all) => all.get(name)?.split("\n"));
    const at = [...before, ""].findIndex((line, index) => line !== after[index]);
    return before.join("\n") === after.join("\n")
      ? []
      : [`${name}: ${quote(after[at])} instead of ${quote(before[at])}`];
  });
}

async function compare(
  names: readonly string[],
  find: (name: string, faults: string[]) => Promise<Findings>,
): Promise<readonly string[]> {
  const failures: string[] = [];
  let first: Findings | null = null;
  for (const name of names) {
    const faults: string[] = [];
    const findings = await find(name, faults);
    first ??= findings;
    const files = [...findings.keys()].filter((key) => key.startsWith("file ")).length;
    console.log(`${name}: ${findings.size - files} texts, ${files} files`);
    failures.push(
      ...faults.map((fault) => `${name}: ${fault}`),
      ...differences(first, findings).map((difference) => `${name}: ${difference}`),
    );
  }
  return failures;
}

const site = await openSite();
const failures = [
  ...(await compare(ZONES, (name, faults) => inZone(site, name, faults))),
  ...(await compare(DIRECTIONS, (name, faults) => inDirection(site, name, faults))),
];
await site.close();
console.log(`${failures.length} failures`);
for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
