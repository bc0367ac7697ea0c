/**
 * `npm run reliability:links`: 10,000 views written and read again, each also after a tool on the way
 * has altered its link, and 5,000 hostile links. Fails where a view changes, anything throws, a value
 * that is not in the record reaches the view, or one is dropped without a repair.
 */
import fc from "fast-check";
import { CHARTS } from "../../src/charts/registry";
import { getFilterOptions } from "../../src/url/filterOptions";
import { parseReceipt } from "../../src/url/receipt";
import { LINK_KEYS } from "../../src/url/repair";
import { parseView, writeCompleteView, writeView } from "../../src/url/searchParams";
import type { View } from "../../src/url/view";
import { readPackage } from "../read-package";
import { ALTERATIONS, anyReceipt, anySearch, anyView } from "./anyLink";

const ROUND_TRIPS = 10_000;
const HOSTILE_LINKS = 5_000;
/** The same links on every run. */
const SEED = 20_190_628;

const options = getFilterOptions(readPackage("public/data").record, CHARTS);
const failures: string[] = [];

function checkRoundTrip(view: View, link: string): boolean {
  const read = parseView(link, options).view;
  return writeView(read) === writeView(view);
}

const views = fc.sample(fc.tuple(anyView(options), anyReceipt), {
  numRuns: ROUND_TRIPS,
  seed: SEED,
});
for (const [at, [view, receipt]] of views.entries()) {
  const link = writeCompleteView(view, options, receipt);
  const found = parseReceipt(link);
  if (!checkRoundTrip(view, writeView(view))) failures.push(`changed: ${writeView(view)}`);
  if (!checkRoundTrip(view, link) || parseView(link, options).repairs.length > 0)
    failures.push(`changed: ${link}`);
  if (JSON.stringify(found) !== JSON.stringify({ receipt, repairs: [] }))
    failures.push(`another receipt: ${link}`);
  const [name, alter] = ALTERATIONS[at % ALTERATIONS.length] ?? ["leaves it", (text) => text];
  if (!checkRoundTrip(view, alter(link))) failures.push(`changed when a tool ${name}: ${link}`);
}

/** Defaults that a complete link leaves out. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  controls: "on",
  form: "compact",
  theme: "auto",
};
const countryOf = (code: string) => (code.startsWith("IQ-") ? "iraq" : "syria");

/** Keys, as another reader finds them, with a value that is neither used nor named in a repair. */
function silentKeys(search: string): readonly string[] {
  const { view, repairs } = parseView(search, options);
  const { receipt, repairs: receiptRepairs } = parseReceipt(search);
  const repaired = new Set([...repairs, ...receiptRepairs].map(({ key }) => key));
  const used = new URLSearchParams(writeCompleteView(view, options, receipt));
  const given = new URLSearchParams(search.split("#")[0]);
  return LINK_KEYS.filter((key) => {
    const texts = given.getAll(key);
    if (texts.length === 0 || repaired.has(key)) return false;
    const words = (used.get(key) ?? LEFT_OUT[key] ?? "").split(",");
    const isUsed = (word: string) => words.includes(word) || words.includes(countryOf(word));
    return texts.length > 1 || !texts[0]?.split(",").every((word) => word === "" || isUsed(word));
  });
}

/** A query of words of the record, months and days. */
const PLAIN = /^(\?[a-z]+=[\w,-]+(&[a-z]+=[\w,-]+)*)?$/i;

const hostile = fc.sample(anySearch(options), { numRuns: HOSTILE_LINKS, seed: SEED });
for (const search of hostile) {
  try {
    const written = writeView(parseView(search, options).view);
    if (!PLAIN.test(written)) failures.push(`in the view: ${written}`);
    for (const key of silentKeys(search)) failures.push(`silent ${key}: ${search}`);
    for (const { value } of parseView(search, options).repairs)
      if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value) || Array.from(value).length > 40)
        failures.push(`shown as it is: ${search}`);
  } catch (error) {
    failures.push(`thrown ${error}: ${search}`);
  }
}

console.log(
  `${views.length} round trips and as many altered links, ${hostile.length} hostile links`,
);
console.log(`${failures.length} failures`);
for (const failure of failures.slice(0, 20))
  console.log(`  ${JSON.stringify(failure).slice(0, 200)}`);
process.exitCode = failures.length === 0 ? 0 : 1;
