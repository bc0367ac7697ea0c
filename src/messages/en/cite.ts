/** Words of citations and of the dialog that makes them. */

import type { Standing } from "../../model/sourceTypes";
import { plural } from "./plural";

const standings: Record<Standing, string> = {
  own: "Page",
  reprint: "Reprint of a page",
  press: "Press report",
  digest: "Digest",
  mirror: "Copy of a page",
  blog: "Blog or activist page",
};

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

export const cite = {
  contributors: "The Strike Ledger contributors",
  publisher: "The Strike Ledger",
  asof: (day: string) => `as published by ${day}`,
  asofLatest: "latest, undated pages included",
  viewTitle: (title: string, asof: string) => `${title} (${asof})`,
  viewNote: (version: string, asof: string, sources: readonly string[]) =>
    sources.length === 0
      ? `Data version ${version}. Figures: ${asof}.`
      : `Data version ${version}. Figures: ${asof}. Sources: ${sources.join("; ")}.`,
  standings,
  documentTitle: (standing: string, sources: readonly string[]) =>
    sources.length === 0 ? standing : `${standing} with figures of ${listed(sources)}`,
  documentNote: (version: string, asof: string) =>
    `Read for the Strike Ledger, data version ${version}. Figures: ${asof}. The title in brackets is a description.`,
  apa: {
    noDate: "n.d.",
    version: (version: string) => `Version ${version}`,
    dataset: "Data set",
    retrieved: (day: string, url: string) => `Retrieved ${day}, from ${url}`,
  },
  dialog: {
    title: (chart: string) => `Cite: ${chart}`,
    format: "Format",
    formats: { apa: "APA, plain text", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
    view: "This view",
    documents: (n: number) =>
      plural(n, {
        one: "The document its figures were read in",
        other: `The ${n} documents its figures were read in`,
      }),
    documentsNone: "No document stands behind the rows shown.",
    hint: "Figures belong to those who published them: cite their pages beside the view. The access date is today; open a page before you cite it. Titles in brackets are descriptions.",
    loading: "Loading the documents …",
    copy: (what: string) => `Copy: ${what}`,
    copyShort: "Copy",
    download: (what: string) => `Download: ${what}`,
    downloadShort: "Download",
  },
} as const;
