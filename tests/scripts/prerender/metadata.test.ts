import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type CanonicalPage,
  describeDataset,
  headTags,
  oembedAnswer,
  type PackageDescription,
} from "../../../scripts/prerender/metadata";
import { siteUrl } from "../../../scripts/prerender/siteUrl";

const SITE = "https://example.org/ledger/";
const PAGE: CanonicalPage = {
  chart: "sources",
  title: 'Strike Ledger: killed "by source"',
  description: "From at least 1,319 to <more> & more.",
};
const PACKAGE: PackageDescription = JSON.parse(
  readFileSync("public/data/datapackage.json", "utf8"),
);

describe("the address of the site", () => {
  it("comes from SITE_URL and ends in a slash", () => {
    expect(siteUrl({})).toBe("http://localhost:4173/");
    expect(siteUrl({ SITE_URL: "https://example.org/ledger" })).toBe(SITE);
    expect(siteUrl({ SITE_URL: "https://example.org/ledger//?x=1#y" })).toBe(SITE);
  });

  it("must be an http address", () => {
    expect(() => siteUrl({ SITE_URL: "example.org" })).toThrow();
    expect(() => siteUrl({ SITE_URL: "ftp://example.org/" })).toThrow();
  });
});

describe("an oEmbed answer", () => {
  it("is rich for a chart, with the fields that the specification asks for", () => {
    const frame = { html: "<iframe></iframe>", width: 640, height: 900 };
    expect(oembedAnswer(SITE, PAGE, "Strike Ledger", frame)).toEqual({
      version: "1.0",
      type: "rich",
      title: PAGE.title,
      provider_name: "Strike Ledger",
      provider_url: SITE,
      cache_age: 86_400,
      thumbnail_url: `${SITE}cards/sources.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      ...frame,
    });
  });

  it("is a link for the whole page", () => {
    const answer = oembedAnswer(SITE, { ...PAGE, chart: null }, "Strike Ledger", null);
    expect(answer).toMatchObject({ type: "link", thumbnail_url: `${SITE}cards/page.png` });
    expect(answer).not.toHaveProperty("html");
  });
});

describe("the head of a page", () => {
  const lines = headTags(SITE, PAGE, "Strike Ledger", { name: "</script><b>" });

  it("links to the oEmbed answer and the picture by full addresses", () => {
    expect(lines).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/sources.json" title="Strike Ledger: killed &quot;by source&quot;" />`,
    );
    expect(lines).toContain(`<meta property="og:url" content="${SITE}embed-sources.html" />`);
    expect(lines).toContain(`<meta property="og:image" content="${SITE}cards/sources.png" />`);
    expect(lines).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(lines).toContain(
      '<meta property="og:description" content="From at least 1,319 to &lt;more&gt; &amp; more." />',
    );
  });

  it("has a description and one address for all views", () => {
    expect(lines.slice(0, 2)).toEqual([
      '<meta name="description" content="From at least 1,319 to &lt;more&gt; &amp; more." />',
      `<link rel="canonical" href="${SITE}embed-sources.html" />`,
    ]);
  });

  it("escapes text of the data", () => {
    expect(lines.at(-1)).toBe(
      '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>',
    );
  });
});

describe("the description of the data for search engines", () => {
  const dataset = describeDataset(SITE, PACKAGE, { start: "2014-08-08", end: "2020-09-30" });

  it("repeats what the package says of itself", () => {
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: PACKAGE.title,
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: [{ "@type": "Organization", name: "The Strike Ledger contributors" }],
      version: PACKAGE.version,
      temporalCoverage: "2014-08-08/2020-09-30",
    });
    expect(dataset.spatialCoverage.map(({ name }) => name)).toEqual(["Iraq", "Syria"]);
    expect(dataset.keywords).toContain("civilian casualties");
    expect(dataset.variableMeasured).toHaveLength(3);
    expect(dataset.variableMeasured[0]).toEqual({
      "@type": "PropertyValue",
      name: "Air and artillery strikes declared",
    });
    expect(dataset.measurementTechnique).toContain("nothing is interpolated");
    expect(dataset.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("offers every file of the package at its address", () => {
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      ["datapackage.json", ...PACKAGE.resources.map(({ path }) => path)].map(
        (path) => `${SITE}data/${path}`,
      ),
    );
  });
});
