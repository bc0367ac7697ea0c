/**
 * The four formats of a citation. They are written here, not by a library: @citation-js needs
 * citeproc for APA, which is CPAL or AGPL, and more code than a whole chart; the tests read our
 * BibTeX, RIS and CSL-JSON back with it.
 */
import type { FullLanguage } from "../../messages/language";
import { apa } from "./apa";
import { bibtex } from "./bibtex";
import type { Citation } from "./citation";
import { csl } from "./csl";
import { ris } from "./ris";

export type CiteFormat = "apa" | "bibtex" | "ris" | "csl";

export interface FormatFile {
  readonly ending: string;
  /** Registered with IANA, or the one that reference managers expect. */
  readonly mediaType: string;
  /** Several citations as the text of one file. */
  readonly write: (citations: readonly Citation[], language: FullLanguage) => string;
}

export const CITE_FORMATS: Readonly<Record<CiteFormat, FormatFile>> = {
  apa: {
    ending: "txt",
    mediaType: "text/plain",
    write: (citations, language) =>
      citations.map((citation) => `${apa(citation, language)}\n`).join("\n"),
  },
  bibtex: {
    ending: "bib",
    mediaType: "application/x-bibtex",
    write: (citations) => citations.map(bibtex).join("\n"),
  },
  ris: {
    ending: "ris",
    mediaType: "application/x-research-info-systems",
    write: (citations) => citations.map(ris).join("\r\n"),
  },
  csl: {
    ending: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: (citations) => `${JSON.stringify(citations.map(csl), null, 2)}\n`,
  },
};
