/** The rows of the record's tables that a chart is drawn from. Pure. */

import type { TableModel } from "../../charts/frame/table";
import type { FigureRef } from "../../figures/figureRef";
import type { PlaceId } from "../../model/ids";

/** Which rows of which tables. */
export interface ReferencedRows {
  /** Ids by table, in the order of the chart. */
  readonly byId: ReadonlyMap<string, readonly string[]>;
  /** Daily releases that are added up; null where none are. */
  readonly releases: {
    readonly placeIds: readonly PlaceId[];
    readonly first: string;
    readonly last: string;
  } | null;
}

function rowsOf(figure: FigureRef): readonly (readonly [string, string])[] {
  switch (figure.kind) {
    case "estimate":
      return [["estimates", figure.estimate.id]];
    case "interval":
      return [["strikes", figure.interval.id]];
    case "total":
      return [["strike_totals", figure.total.id]];
    case "edition":
      return [["editions", figure.edition.id]];
    case "event":
      return [["events", figure.event.id]];
    case "ratio":
      return [
        ["estimates", figure.ratio.monitor.estimate.id],
        ["editions", figure.ratio.official.edition.id],
      ];
    case "placed":
      return figure.sum.table === "battles" ? [["battles", figure.sum.id]] : [];
    case "releases":
    case "reports":
    case "incidents":
      return [];
  }
}

/** The record rows behind a chart's rows. */
export function referencedRows({ rows }: TableModel): ReferencedRows {
  const byId = new Map<string, string[]>();
  const subjects = rows.flatMap(({ figure }) => figure ?? []);
  for (const [table, id] of subjects.flatMap(rowsOf)) {
    const ids = byId.get(table) ?? [];
    if (!ids.includes(id)) ids.push(id);
    byId.set(table, ids);
  }
  const sums = subjects.flatMap((one) => (one.kind === "releases" ? [one.sum] : []));
  const [first] = sums.map((sum) => sum.firstRelease).sort();
  const last = sums
    .map((sum) => sum.lastRelease)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return { byId, releases: null };
  // Every sum is over the same days of its own places, so one filter finds the rows of all.
  const placeIds = [...new Set(sums.flatMap((sum) => sum.placeIds))];
  return { byId, releases: { placeIds, first, last } };
}
