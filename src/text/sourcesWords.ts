/** The words of the comparison by source by language; fetched with its chart, not with the first view. */
import { sources } from "./en/sources";
import type { Language } from "./language";

export type SourcesWords = typeof sources;

const SOURCES: Readonly<Record<Language["code"], SourcesWords>> = { en: sources };

export function sourcesWords({ code }: Language): SourcesWords {
  return SOURCES[code];
}
