/**
 * Citations as CSL-JSON (schema csl-data of citation-style-language/schema, version 1.0.2). A date
 * that is known in part has fewer parts; one that is not known is left out, and styles print "n.d.".
 */
import type { Citation, PartialDate } from "./citation";

/** One date: year, then month and day as far as they are known. */
interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

export interface CslItem {
  readonly id: string;
  readonly type: Citation["type"];
  readonly author: readonly { readonly literal: string }[];
  readonly title: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly version?: string;
  readonly publisher?: string;
  readonly URL: string;
  readonly note: string;
}

function cslDate({ year, month, day }: PartialDate): CslDate {
  return { "date-parts": [[year, month, day].filter((part) => part !== null)] };
}

export function csl(citation: Citation): CslItem {
  const { id, type, author, title, described, issued, version, publisher, url } = citation;
  return {
    id,
    type,
    author: [{ literal: author }],
    title: described ? `[${title}]` : title,
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    accessed: { "date-parts": [citation.accessed.split("-").map(Number)] },
    ...(version === null ? {} : { version }),
    ...(publisher === null ? {} : { publisher }),
    URL: url,
    note: citation.note,
  };
}
