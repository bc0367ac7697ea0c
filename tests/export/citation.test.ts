import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartSnapshot } from "../../src/charts/frame/chartActions";
import { apa } from "../../src/export/citation/apa";
import { bibtex } from "../../src/export/citation/bibtex";
import {
  type Citation,
  documentCitations,
  partialDate,
  viewCitation,
} from "../../src/export/citation/citation";
import { csl } from "../../src/export/citation/csl";
import { CITE_FORMATS } from "../../src/export/citation/formats";
import { ris } from "../../src/export/citation/ris";
import { getDocuments } from "../../src/figures/documents";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import type { Day } from "../../src/model/day";
import type { DocumentId } from "../../src/model/ids";
import type { Published } from "../../src/model/published";
import type { Document } from "../../src/model/sourceTypes";
import { DEFAULT_VIEW } from "../../src/url/view";
import { PACKAGE } from "../support/package";

const OCCASION = { version: "1.0.0", year: 2026, today: "2026-11-25" as Day };
const LINK =
  "https://ledger.example/?source=airwars,snhr&asof=2019-06-28&v=1.0.0&sum=0badcafe#sources";
const DOCUMENTS = new Map(PACKAGE.documents.map((one) => [one.id, one]));

/** A chart of the given rows of `estimates`. */
function chartOf(...ids: readonly string[]): ChartSnapshot {
  return {
    id: "sources",
    title: "Civilians killed, by source",
    summary: "",
    view: DEFAULT_VIEW,
    table: {
      columns: [],
      rows: ids.map((id) => {
        const estimate = PACKAGE.record.estimates.find((one) => one.id === id);
        if (estimate === undefined) throw new Error(`no estimate ${id}`);
        return { id, cells: {}, figure: { kind: "estimate", estimate } };
      }),
    },
    sourceNames: ["Airwars", "SNHR"],
    notes: [],
    expanded: new Set<string>(),
    section: { current: null },
  };
}

const view = viewCitation(chartOf("airwars-034"), LINK, OCCASION, ENGLISH);
const pagesOf = (chart: ChartSnapshot, documents: ReadonlyMap<DocumentId, Document> = DOCUMENTS) =>
  documentCitations(chart, documents, PACKAGE.record.sources, OCCASION, ENGLISH);

const published = (text: string | null, precision: Published["precision"]): Published => ({
  text,
  precision,
  knownBy: null,
});
/** The page behind one estimate, with another date. */
function pageDated(date: Published): Citation {
  const chart = chartOf("airwars-034");
  const [page] = pagesOf(chart);
  const document = DOCUMENTS.get(page?.id as DocumentId);
  if (document === undefined) throw new Error("no document");
  const [cited] = pagesOf(chart, new Map([[document.id, { ...document, published: date }]]));
  if (cited === undefined) throw new Error("not cited");
  return cited;
}

describe("the citation of a view", () => {
  it("in APA style names title, as-of day, version, publisher, access date and the whole link", () => {
    expect(apa(view, ENGLISH)).toBe(
      "The Strike Ledger contributors. (2026). Civilians killed, by source (as published by " +
        "28 June 2019) (Version 1.0.0) [Data set]. The Strike Ledger. Retrieved November 25, 2026, " +
        `from ${LINK}`,
    );
  });

  it("in every format names data version, as-of day and access date", () => {
    for (const { write } of Object.values(CITE_FORMATS)) {
      const text = write([view], ENGLISH);
      expect(text).toContain("1.0.0");
      expect(text).toContain("as published by 28 June 2019");
      expect(text).toMatch(/November 25, 2026|2026-11-25|2026\/11\/25|2026,\s+11,\s+25/);
    }
  });
});

describe("a BibTeX entry", () => {
  it("is a data set for the view and a page for a document", () => {
    expect(bibtex(view)).toMatch(/^@dataset\{strike-ledger-sources-2019-06-28,\n/);
    for (const page of pagesOf(chartOf("airwars-034"))) expect(bibtex(page)).toMatch(/^@online\{/);
  });

  it("says once that its figures are the latest", () => {
    const chart = chartOf("airwars-034");
    const latest: ChartSnapshot = { ...chart, view: { ...DEFAULT_VIEW, asof: "latest" } };
    const entry = bibtex(viewCitation(latest, LINK, OCCASION, ENGLISH));
    expect(entry).toContain("Civilians killed, by source (latest, undated pages included)");
    expect(entry).toContain("Data version 1.0.0. Figures: latest, undated pages included.");
  });
});

describe("the citation of a document", () => {
  it("has the publisher as author, and a description where the title is unknown", () => {
    const [page] = pagesOf(chartOf("airwars-034"));
    const document = DOCUMENTS.get(page?.id as DocumentId);
    expect(page?.author).toBe(document?.publisher);
    expect(page?.url).toBe(new URL(document?.url ?? "").href);
    expect(page?.title).toMatch(/with figures of Airwars$/);
  });

  it("is listed once for all figures read in it, with every source", () => {
    const all = PACKAGE.record.estimates.map((one) => one.id);
    const pages = pagesOf(chartOf(...all));
    expect(new Set(pages.map((one) => one.id)).size).toBe(pages.length);
    const ids = PACKAGE.record.estimates.flatMap((one) => [one.documentId, one.secondDocumentId]);
    expect(pages.length).toBe(new Set(ids.filter((id) => id !== null)).size);
  });

  it.each([
    [published("2019-06-27", "day"), "(2019, June 27).", [[2019, 6, 27]], "2019/06/27/"],
    [published("2019-06", "month"), "(2019, June).", [[2019, 6]], "2019/06//"],
    [published("2019", "year"), "(2019).", [[2019]], "2019///"],
  ])("is dated as exactly as is known: %o", (date, inApa, parts, inRis) => {
    const page = pageDated(date);
    expect(apa(page, ENGLISH)).toContain(inApa);
    expect(csl(page).issued).toEqual({ "date-parts": parts });
    expect(ris(page)).toContain(`DA  - ${inRis}\r\n`);
  });

  it("without a date says n.d. and gives no date field", () => {
    const page = pageDated(published(null, "unknown"));
    expect(apa(page, ENGLISH)).toContain("(n.d.).");
    expect(bibtex(page)).not.toMatch(/^ {2}(year|date|month|day) =/m);
    expect(csl(page)).not.toHaveProperty("issued");
    expect(ris(page)).not.toMatch(/^(PY|DA)/m);
  });
});

/** Citations with awkward texts. */
const awkward = fc
  .record({
    author: fc.constantFrom("A & B {Press} #1", "50% of_it ~ ^ $ \\ here", "Syrian Network, the"),
    title: fc.constantFrom("“Quoted” & {braced}", "100 % – über_all", "a\\b $c^d~e #f"),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .map(({ author, title, day }): Citation => {
    return {
      ...view,
      author,
      title,
      publisher: null,
      issued: { year: 2019, month: day === null ? null : 6, day },
    };
  });

describe("an independent reader (@citation-js) finds again", () => {
  it("in BibTeX author, title, dates and address, whatever their signs", () => {
    fc.assert(
      fc.property(awkward, (citation) => {
        const [item] = new Cite(bibtex(citation)).data;
        const [author] = item?.author ?? [];
        expect(author?.literal ?? author?.family).toBe(citation.author);
        expect(item?.title).toBe(citation.title);
        expect(item?.URL).toBe(LINK);
        expect(item?.accessed?.["date-parts"]).toEqual([[2026, 11, 25]]);
        expect(item?.issued?.["date-parts"]?.[0]?.[0]).toBe(2019);
      }),
    );
  });

  it("in RIS the same, an institution in one piece", () => {
    fc.assert(
      fc.property(awkward, (citation) => {
        const [item] = new Cite(ris(citation), { forceType: "@ris/file" }).data;
        const [author] = item?.author ?? [];
        expect(author?.literal ?? author?.family).toBe(citation.author.replace(", ", " - "));
        expect(item?.title).toBe(citation.title);
        expect(item?.URL).toBe(LINK);
      }),
    );
  });

  it("in CSL-JSON every field, unchanged", () => {
    const [item] = new Cite(CITE_FORMATS.csl.write([view], ENGLISH)).data;
    expect(item).toMatchObject(csl(view));
  });

  it("every document of the package, in BibTeX, RIS and CSL-JSON", () => {
    const pages = pagesOf(chartOf(...PACKAGE.record.estimates.map((one) => one.id)));
    expect(pages.length).toBeGreaterThan(100);
    const urls = pages.map((one) => one.url);
    const read = (text: string, forceType?: string) =>
      new Cite(text, forceType === undefined ? {} : { forceType }).data.map((one) => one.URL);
    // This reader rewrites every address of a BibTeX file.
    const decoded = (all: readonly string[]) =>
      all.map((url) => decodeURIComponent(decodeURIComponent(url)));
    expect(decoded(read(CITE_FORMATS.bibtex.write(pages, ENGLISH)))).toEqual(decoded(urls));
    for (const url of urls) expect(url).toMatch(/^[\x21-\x7e]+$/);
    expect(read(CITE_FORMATS.ris.write(pages, ENGLISH), "@ris/file")).toEqual(urls);
    expect(read(CITE_FORMATS.csl.write(pages, ENGLISH))).toEqual(urls);
  });
});

describe("strikes of the daily releases", () => {
  const copies = (firstRelease: string, lastRelease: string) =>
    getDocuments({
      kind: "releases",
      sum: {
        name: "Raqqa",
        country: "syria",
        placeIds: [],
        value: 1,
        rows: 1,
        firstRelease: firstRelease as Day,
        lastRelease: lastRelease as Day,
      },
    });

  it("cite the copies that contain their days, each a document of the record", () => {
    expect(copies("2014-10-02", "2014-11-30")).toEqual(["scrape-centcom-text-2014"]);
    expect(copies("2016-01-01", "2016-10-17")).toEqual([
      "scrape-dod-2016",
      "releases-cjtf-oir-pdf",
    ]);
    expect(copies("2017-06-06", "2017-10-17")).toEqual(["releases-cjtf-oir-pdf"]);
    const all = copies("2014-10-02", "2018-12-31");
    expect(all).toHaveLength(5);
    for (const id of all) expect(DOCUMENTS.has(id)).toBe(true);
  });
});

describe("a RIS file", () => {
  it("has lines of tag, two spaces, hyphen, space and value, TY first and ER last", () => {
    const lines = ris({ ...view, title: "Two\nlines" }).split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines.at(-2)).toBe("ER  - ");
    for (const one of lines.slice(0, -1)) expect(one).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain("TI  - Two lines");
  });
});

describe("a date as text", () => {
  it("is parsed as far as it is known", () => {
    expect(partialDate("2019-06-27")).toEqual({ year: 2019, month: 6, day: 27 });
    expect(partialDate("2019")).toEqual({ year: 2019, month: null, day: null });
    expect(partialDate(null)).toBeNull();
  });
});
