/** What is cited: the view a reader sees, and the documents its figures were read in. */
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { figureSource, getDocuments } from "../../figures/documents";
import type { FullLanguage } from "../../messages/language";
import type { Day } from "../../model/day";
import type { DocumentId } from "../../model/ids";
import type { Published } from "../../model/published";
import type { StrikeRecord } from "../../model/record";
import type { Document } from "../../model/sourceTypes";

/** A date as exactly as it is known; null parts are not known. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** One thing to be cited, before any format is chosen. */
export interface Citation {
  /** Letters, digits, hyphens: the key of a BibTeX entry. */
  readonly id: string;
  readonly type: "dataset" | "webpage";
  /** An institution, never taken apart into given and family names. */
  readonly author: string;
  readonly title: string;
  /** The title is our description of a page, whose own title the record does not hold. */
  readonly described: boolean;
  /** Null: no date is known. */
  readonly issued: PartialDate | null;
  readonly version: string | null;
  /** Null where it is the author. */
  readonly publisher: string | null;
  readonly url: string;
  readonly accessed: Day;
  readonly note: string;
}

/** What a citation is made from: the edition of the data, and the day. */
export interface CitationContext {
  readonly version: string;
  /** Year of the occasion. */
  readonly year: number;
  readonly today: Day;
}

/** A text date (`2019-06-27`, `2019-06`, `2019`) in its parts; null when there is none. */
export function partialDate(text: string | null): PartialDate | null {
  if (text === null) return null;
  const [year, month, day] = text.split("-").map(Number);
  return year === undefined ? null : { year, month: month ?? null, day: day ?? null };
}

const issuedDate = ({ text, precision }: Published) =>
  precision === "unknown" ? null : partialDate(text);

function asOfText({ view }: ChartSnapshot, language: FullLanguage): string {
  const words = language.messages.cite;
  return view.asof === "latest" ? words.asofLatest : words.asof(language.format.day(view.asof));
}

/** The view as a part of the data package, at the address that shows it again. */
export function viewCitation(
  chart: ChartSnapshot,
  url: string,
  occasion: CitationContext,
  language: FullLanguage,
): Citation {
  const words = language.messages.cite;
  return {
    id: `strike-ledger-${chart.id}-${chart.view.asof}`,
    type: "dataset",
    author: words.contributors,
    title: words.viewTitle(chart.title, asOfText(chart, language)),
    described: false,
    issued: { year: occasion.year, month: null, day: null },
    version: occasion.version,
    publisher: words.publisher,
    url,
    accessed: occasion.today,
    note: words.viewNote(occasion.version, asOfText(chart, language), chart.sourceNames),
  };
}

/** The documents behind the rows of a chart, each with the sources whose figures it gives. */
export function documentCitations(
  chart: ChartSnapshot,
  documents: ReadonlyMap<DocumentId, Document>,
  sources: StrikeRecord["sources"],
  occasion: CitationContext,
  language: FullLanguage,
): readonly Citation[] {
  const words = language.messages.cite;
  const shown = new Map<DocumentId, Set<string>>();
  for (const { figure } of chart.table.rows) {
    if (figure === null) continue;
    const source = figureSource(figure);
    const name = source === null ? undefined : sources.get(source)?.shortName;
    for (const id of getDocuments(figure)) {
      const names = shown.get(id) ?? new Set();
      shown.set(id, name === undefined ? names : names.add(name));
    }
  }
  return [...shown]
    .flatMap(([id, names]): readonly Citation[] => {
      const document = documents.get(id);
      if (document === undefined) return [];
      return [
        {
          id,
          type: "webpage",
          author: document.publisher,
          title: words.documentTitle(words.standings[document.standing], [...names].sort()),
          described: true,
          issued: issuedDate(document.published),
          version: null,
          publisher: null,
          // Signs beyond ASCII as an address has them on the wire: not every format takes them else.
          url: new URL(document.url).href,
          accessed: occasion.today,
          note: words.documentNote(occasion.version, asOfText(chart, language)),
        },
      ];
    })
    .sort(
      (a, b) =>
        a.author.localeCompare(b.author, language.locale) ||
        (a.issued?.year ?? 9999) - (b.issued?.year ?? 9999) ||
        (a.id < b.id ? -1 : 1),
    );
}
