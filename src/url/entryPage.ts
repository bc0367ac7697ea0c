/** The HTML file that the link opened, and the view it implies before its query is read. */
import { createContext } from "react";
import { readQuery } from "./query";
import type { ChartId } from "./view";

export interface EntryPage {
  /** The chart of `embed-<chart>.html`, which implies the key `embed`; null for `index.html`. */
  readonly embed: ChartId | null;
  /** Query of the view in the file's HTML; the hydrated page starts from the same. */
  readonly search: string;
}

/** `index.html` and its default view, unless the entry says otherwise. */
export const EntryPageContext = createContext<EntryPage>({ embed: null, search: "" });

/** A query as it reads on a page: the page's chart is implied where the query names none. */
export function withImpliedEmbed({ embed }: Pick<EntryPage, "embed">, search: string): string {
  if (embed === null || readQuery(search).has("embed")) return search;
  return `?embed=${embed}&${search.replace(/^\?/, "")}`;
}
