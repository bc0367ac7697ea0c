/**
 * What other programs read of the published pages: schema.org, oEmbed, Open Graph and Twitter
 * cards. Pure: values in, values out.
 */
import { type ChartId, embedPath } from "../../src/url/view";
import { CARD } from "./card";

/** A page at an address of its own. */
export interface CanonicalPage {
  /** The chart that it shows alone; null for the whole page. */
  readonly chart: ChartId | null;
  readonly title: string;
  readonly description: string;
}

export const nameOf = ({ chart }: CanonicalPage) => chart ?? "page";

/** Address of a page; `site` ends in a slash. */
function addressOf(site: string, { chart }: CanonicalPage): string {
  return chart === null ? site : site + embedPath(chart);
}

export const cardPath = (page: CanonicalPage) => `cards/${nameOf(page)}.png`;
export const oembedPath = (page: CanonicalPage) => `oembed/${nameOf(page)}.json`;

/** The answer of an oEmbed provider (https://oembed.com, section 2.3.4) for a page. */
export function oembedOf(
  site: string,
  page: CanonicalPage,
  provider: string,
  frame: { readonly html: string; readonly width: number; readonly height: number } | null,
) {
  return {
    version: "1.0",
    // The whole page is no frame to be put into another: it is a link.
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

/** First and last day that the record covers. */
export interface Coverage {
  readonly start: string;
  readonly end: string;
}

/** The data package as a schema.org `Dataset` (https://schema.org/Dataset). */
export function datasetOf(site: string, data: PackageDescription, { start, end }: Coverage) {
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

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A value as a data block: no text in it can end the block. */
function dataBlock(value: unknown): string {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>`;
}

/** The lines of a page's head, in order; `dataset` only on the page that offers the data. */
export function headOf(
  site: string,
  page: CanonicalPage,
  name: string,
  dataset: unknown,
): readonly string[] {
  const meta = (key: "name" | "property", of: string, content: string) =>
    `<meta ${key}="${of}" content="${escaped(content)}" />`;
  const address = addressOf(site, page);
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escaped(site + oembedPath(page))}" title="${escaped(page.title)}" />`,
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", name),
    meta("property", "og:url", address),
    meta("property", "og:title", page.title),
    meta("property", "og:description", page.description),
    meta("property", "og:image", site + cardPath(page)),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", String(CARD.width)),
    meta("property", "og:image:height", String(CARD.height)),
    meta("property", "og:image:alt", `${page.title}. ${page.description}`),
    meta("name", "twitter:card", "summary_large_image"),
    ...(dataset === null ? [] : [dataBlock(dataset)]),
  ];
}
