/** Generators of views, receipts and queries, for property tests and for docs/reliability.md. */
import fc from "fast-check";
import { addMonths, type Day, dayFromNumber, dayNumber, type Month } from "../../src/model/day";
import { CAMPAIGN_START } from "../../src/model/timeline";
import type { FilterOptions } from "../../src/url/filterOptions";
import { normalPlaces, normalSources } from "../../src/url/parsers";
import type { Receipt } from "../../src/url/receipt";
import { LINK_KEYS } from "../../src/url/repair";
import { BATTLE_IDS, type View } from "../../src/url/view";

/** Months after the first one, up to the last: a window from the first month has no start. */
function monthsOf({ firstMonth, lastMonth }: FilterOptions): readonly Month[] {
  const months: Month[] = [];
  for (let month = addMonths(firstMonth, 1); month <= lastMonth; month = addMonths(month, 1))
    months.push(month);
  return months;
}

const anyDay = fc
  .integer({ min: dayNumber(CAMPAIGN_START), max: dayNumber("2099-12-31" as Day) })
  .map(dayFromNumber);

/** Every view a reader can reach. */
export function anyView(options: FilterOptions): fc.Arbitrary<View> {
  const bound = fc.option(fc.constantFrom(...monthsOf(options)));
  return fc
    .record({
      window: fc
        .tuple(bound, bound)
        .map(([a, b]): [Month | null, Month | null] =>
          a !== null && b !== null && a > b ? [b, a] : [a, b],
        ),
      sources: fc.option(
        fc
          .subarray([...options.sources], { minLength: 1 })
          .map((ids) => normalSources(ids, options)),
      ),
      places: fc.option(
        fc
          .subarray(["iraq" as const, "syria" as const, ...options.governorates], { minLength: 1 })
          .map((keys) => normalPlaces(keys, options)),
      ),
      battle: fc.option(fc.constantFrom(...BATTLE_IDS)),
      measure: fc.constantFrom("killed" as const, "rate" as const),
      scale: fc.constantFrom("linear" as const, "log" as const),
      sort: fc.constantFrom("value" as const, "published" as const, "name" as const),
      days: fc.tuple(fc.option(anyDay), fc.oneof(anyDay, fc.constant("latest" as const))),
      timeBasis: fc.constantFrom("published" as const, "covered" as const),
      events: fc.boolean(),
      view: fc.constantFrom("chart" as const, "table" as const),
      embed: fc.option(fc.constantFrom(...options.charts)),
      form: fc.constantFrom("compact" as const, "full" as const),
      controls: fc.boolean(),
      lang: fc.constantFrom(null, "en" as const),
      theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
    })
    .map(({ window: [from, to], days: [since, asof], ...rest }) => ({
      from,
      to,
      asof,
      // A day of comparison lies before the as-of day.
      since: since !== null && (asof === "latest" || since < asof) ? since : null,
      ...rest,
    }));
}

const number = fc.integer({ min: 0, max: 9999 });

/** Every receipt a link can have. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc.record({
  version: fc.tuple(number, number, number).map((all) => all.join(".")),
  sum: fc.option(
    fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((n) => n.toString(16).padStart(8, "0")),
  ),
});

const text = fc.string({ unit: "binary", maxLength: 60 });
const attacks = fc.constantFrom(
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "\u202e\u0000",
  "%E0%A4%A",
  "%252525",
  "9".repeat(2000),
);

/** Queries that look like ours and need not be right, and texts that are no query at all. */
export function anySearch(options: FilterOptions): fc.Arbitrary<string> {
  const words = fc.constantFrom<string>(
    ...options.sources,
    ...options.governorates,
    ...["iraq", "syria", "latest", "2019-01", "2018-12-30", "rate", "raqqa"],
  );
  const value = fc.oneof(
    text,
    attacks,
    fc.array(fc.oneof(words, text), { maxLength: 4 }).map((all) => all.join()),
  );
  const separator = fc.constantFrom("&", "&", "&amp;", "?", "#", "%26", ";");
  const nearlyOurs = fc
    .array(fc.tuple(separator, fc.oneof(fc.constantFrom(...LINK_KEYS), text), value), {
      maxLength: 8,
    })
    .map((all) => `?${all.map(([before, key, one]) => `${before}${key}=${one}`).join("")}`);
  const signs = fc.constantFrom("%", "E0", "&", "=", "?", "#", ";", "asof", ",", "+", "\u0000");
  return fc.oneof(
    text,
    nearlyOurs,
    fc.array(signs).map((all) => all.join("")),
  );
}

/** What tools on the way do to a query: name, and the query afterwards. */
export const ALTERATIONS: readonly (readonly [string, (search: string) => string])[] = [
  ["escapes & as HTML", (search) => search.replaceAll("&", "&amp;")],
  ["escapes & as HTML twice", (search) => search.replaceAll("&", "&amp;amp;")],
  ["escapes & as a number", (search) => search.replaceAll("&", "&#038;")],
  ["escapes & in JSON", (search) => search.replaceAll("&", "\\u0026")],
  ["escapes the query", (search) => `?${encodeURIComponent(search.slice(1))}`],
  [
    "escapes the query twice",
    (search) => `?${encodeURIComponent(encodeURIComponent(search.slice(1)))}`,
  ],
  ["escapes values again", (search) => search.replaceAll(",", "%252C")],
  ["escapes = as mail does", (search) => search.replaceAll("=", "=3D")],
  ["ends it with a full stop", (search) => `${search}.`],
  ["ends it with a bracket", (search) => `${search})`],
  ["ends it with a blank", (search) => `${search}%20`],
  ["ends it with a zero-width space", (search) => `${search}%E2%80%8B`],
  ["ends it with an ellipsis", (search) => `${search}%E2%80%A6`],
  ["ends it with a tag", (search) => `${search}%3C/a%3E`],
  ["adds its key after a second ?", (search) => `${search}?fbclid=IwAR0`],
  ["adds its key after the fragment", (search) => `${search}&fbclid=IwAR0`],
  ["adds a key of ours", (search) => `${search}&from=singlemessage&source=newsletter`],
  ["repeats a key", (search) => `${search}&${search.slice(1).split("&")[0] ?? ""}`],
  ["writes capitals", (search) => search.toUpperCase()],
  ["puts it behind the fragment", (search) => `#sources&${search.slice(1)}`],
];
