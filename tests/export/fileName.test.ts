import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../src/export/fileName";
import { parseView } from "../../src/url/searchParams";
import { DEFAULT_VIEW } from "../../src/url/view";

const named = (search: string, ending = "csv") =>
  fileName({ id: "sources", view: parseView(search, null).view }, ending);

test.each([
  ["", "strike-ledger_sources_asof-2019-06-28.csv"],
  ["?asof=latest", "strike-ledger_sources_asof-latest.csv"],
  [
    "?place=syria&from=2016-01&to=2018-12",
    "strike-ledger_sources_syria_2016-01--2018-12_asof-2019-06-28.csv",
  ],
  ["?from=2017-03", "strike-ledger_sources_2017-03--end_asof-2019-06-28.csv"],
  [
    "?source=airwars,cjtf_oir&place=SY-RA&measure=rate&scale=log",
    "strike-ledger_sources_airwars+cjtf-oir_sy-ra_rate_log_asof-2019-06-28.csv",
  ],
  [
    "?events=off&theme=dark&view=table&sort=name",
    "strike-ledger_sources_events-off_asof-2019-06-28.csv",
  ],
])("the file of %s is %s", (search, name) => {
  expect(named(search)).toBe(name);
});

test("long lists are counted, so that no name is too long for a file system", () => {
  const sources = Array.from({ length: 60 }, (_one, at) => `source_${at}`).join(",");
  expect(named(`?source=${sources}`)).toBe("strike-ledger_sources_60-sources_asof-2019-06-28.csv");
});

test("whatever the link says, a name is safe and short", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (source, place, from) => {
      const query = new URLSearchParams({ source, place, from });
      const name = named(`?${query}`);
      expect(name).toMatch(/^[a-z0-9_.+-]+$/);
      expect(name.length).toBeLessThan(200);
    }),
  );
  expect(fileName({ id: "sources", view: DEFAULT_VIEW }, "png")).toMatch(/\.png$/);
});
