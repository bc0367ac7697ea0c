/**
 * What other programs read of the published pages: schema.org, oEmbed, Open Graph and Twitter
 * cards. Pure: values in, values out.
 */

import { CARD } from "../../src/export/figure/cardSize";
import { escapeMarkup } from "../../src/ui/escapeMarkup";
import { type ChartId, embedPath } from "../../src/url/view";
import { jsonBlock } from "./template";

/** Width of the frame in an oEmbed answer, in px: a column of text. Charts state their height for it. */
export const EMBED_WIDTH = 640;

/** A page at an address of its own. */
export interface CanonicalPage {
  /** The chart that it shows alone; null for the whole page. */
  readonly chart: ChartId | null;
  readonly title: string;
  readonly description: string;
}

const pageName = ({ chart }: CanonicalPage) => chart ?? "page";

/** Address of a page; `site` ends in a slash. */
function pageUrl(site: string, { chart }: CanonicalPage): string {
  return chart === null ? site : site + embedPath(chart);
}

export const cardPath = (page: CanonicalPage) => `cards/${pageName(page)}.png`;
export const oembedPath = (page: CanonicalPage) => `oembed/${pageName(page)}.json`;

/** The answer of an oEmbed provider (https://oembed.com, section 2.3.4) for a page. */
export function oembedAnswer(
  site: string,
  page: CanonicalPage,
  provider: string,
  frame: { readonly html: string; readonly width: number; readonly height: number } | null,
) {
  return {
    version: "1.0",
    // The whole page is not meant for a frame, so its answer is a link.
    type: frame === null ? "link" : "rich",
    title: page.title,
    provider_name: provider,
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: site + cardPath(page),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    ...frame,
  };
}

/** The parts of `datapackage.json` that describe it to others. */
export interface PackageDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly contributors: readonly { readonly title: string }[];
  readonly resources: readonly {
    readonly path: string;
    readonly title: string;
    readonly mediatype: string;
    readonly bytes: number;
  }[];
}

const KEYWORDS = [
  "air strikes",
  "artillery strikes",
  "civilian casualties",
  "Operation Inherent Resolve",
  "Islamic State",
  "Iraq",
  "Syria",
] as const;

const VARIABLES = [
  "Air and artillery strikes declared",
  "Civilians killed, as assessed or estimated by each source",
  "Reports of civilian casualties received, completed, assessed credible and open",
] as const;

const TECHNIQUE =
  "Compiled from published documents: official statements and reports, and the counts of monitors. Each figure keeps its source, scope, period and day of publication; ranges stay ranges, and nothing is interpolated.";

/** First and last day that the record covers. */
export interface Coverage {
  readonly start: string;
  readonly end: string;
}

/** The data package as a schema.org `Dataset` (https://schema.org/Dataset). */
export function describeDataset(site: string, data: PackageDescription, { start, end }: Coverage) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: data.title,
    description: data.description,
    url: site,
    identifier: `${site}data/datapackage.json`,
    license: data.licenses[0]?.path,
    creator: data.contributors.map(({ title }) => ({ "@type": "Organization", name: title })),
    version: data.version,
    dateModified: data.created.slice(0, 10),
    isAccessibleForFree: true,
    keywords: KEYWORDS,
    variableMeasured: VARIABLES.map((name) => ({ "@type": "PropertyValue", name })),
    measurementTechnique: TECHNIQUE,
    temporalCoverage: `${start}/${end}`,
    spatialCoverage: ["Iraq", "Syria"].map((name) => ({ "@type": "Country", name })),
    distribution: [
      {
        "@type": "DataDownload",
        name: "Data Package descriptor",
        contentUrl: `${site}data/datapackage.json`,
        encodingFormat: "application/json",
      },
      ...data.resources.map(({ path, title, mediatype, bytes }) => ({
        "@type": "DataDownload",
        name: title,
        contentUrl: `${site}data/${path}`,
        encodingFormat: mediatype,
        contentSize: `${bytes} B`,
      })),
    ],
  };
}

const metaTag = (key: "name" | "property", property: string, content: string) =>
  `<meta ${key}="${property}" content="${escapeMarkup(content)}" />`;

/** What search engines read of a page, with the one address of all its views. */
export function searchTags(url: string, description: string): readonly string[] {
  return [
    metaTag("name", "description", description),
    `<link rel="canonical" href="${escapeMarkup(url)}" />`,
  ];
}

/** Lines of a page's head, in order; `dataset` is null on pages that do not offer the data. */
export function headTags(
  site: string,
  page: CanonicalPage,
  name: string,
  dataset: unknown,
): readonly string[] {
  return [
    ...searchTags(pageUrl(site, page), page.description),
    `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(site + oembedPath(page))}" title="${escapeMarkup(page.title)}" />`,
    metaTag("property", "og:type", "website"),
    metaTag("property", "og:site_name", name),
    metaTag("property", "og:url", pageUrl(site, page)),
    metaTag("property", "og:title", page.title),
    metaTag("property", "og:description", page.description),
    metaTag("property", "og:image", site + cardPath(page)),
    metaTag("property", "og:image:type", "image/png"),
    metaTag("property", "og:image:width", String(CARD.width)),
    metaTag("property", "og:image:height", String(CARD.height)),
    metaTag("property", "og:image:alt", `${page.title}. ${page.description}`),
    metaTag("name", "twitter:card", "summary_large_image"),
    ...(dataset === null ? [] : [jsonBlock('type="application/ld+json"', dataset)]),
  ];
}
