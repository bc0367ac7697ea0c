/** The source of a figure and the documents it was read in. */

import type { Day } from "../model/day";
import type { DocumentId, SourceId } from "../model/ids";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../model/sources";
import type { FigureRef } from "./figureRef";

/** Copies of the daily releases that the strikes by place were read in, with the days each covers. */
const COPIES: readonly (readonly [id: string, first: string, last: string])[] = [
  ["scrape-centcom-text-2014", "2014-10-02", "2014-12-17"],
  ["scrape-centcom-2015", "2014-12-19", "2015-11-19"],
  ["scrape-dod-2016", "2014-12-19", "2016-10-17"],
  ["releases-cjtf-oir-pdf", "2015-01-03", "2017-10-31"],
  ["releases-cjtf-oir-2017-2019", "2017-11-01", "2019-03-23"],
];

const copiesOf = (from: Day, to: Day): readonly DocumentId[] =>
  COPIES.filter(([, first, last]) => first <= to && last >= from).map(([id]) => id as DocumentId);

/** The source whose figure it is; null for events, which no source counts. */
export function figureSource(figure: FigureRef): SourceId | null {
  switch (figure.kind) {
    case "estimate":
      return figure.estimate.sourceId;
    case "interval":
      return figure.interval.sourceId;
    case "total":
      return figure.total.sourceId;
    case "ratio":
      return figure.ratio.monitor.estimate.sourceId;
    case "edition":
    case "placed":
    case "releases":
    case "reports":
      return COALITION_SOURCE;
    case "incidents":
      return figure.sum.measure === "conceded_killed" ? COALITION_SOURCE : AIRWARS_SOURCE;
    case "event":
      return null;
  }
}

/** The documents a figure was read in, the better one first: of a sum of releases, the copies that cover its days. */
export function getDocuments(figure: FigureRef): readonly DocumentId[] {
  const both = (row: {
    readonly documentId: DocumentId;
    readonly secondDocumentId?: DocumentId | null;
  }) => (row.secondDocumentId ? [row.documentId, row.secondDocumentId] : [row.documentId]);
  switch (figure.kind) {
    case "estimate":
      return both(figure.estimate);
    case "edition":
      return both(figure.edition);
    case "interval":
      return both(figure.interval);
    case "total":
      return both(figure.total);
    case "event":
      return both(figure.event);
    case "ratio":
      return [...both(figure.ratio.monitor.estimate), ...both(figure.ratio.official.edition)];
    case "reports":
      return figure.sum.editions.map(({ documentId }) => documentId).reverse();
    case "incidents":
      return [figure.sum.documentId];
    case "placed": {
      const { documentIds, start, end } = figure.sum;
      return documentIds.length > 0 ? documentIds : copiesOf(start, end);
    }
    case "releases":
      return copiesOf(figure.sum.firstRelease, figure.sum.lastRelease);
  }
}
