/** Whether what a reader opened had been published by a day. */
import type { DialogTarget } from "../../figures/figureRef";
import type { AsOf } from "../../model/asOf";
import type { StrikeRecord } from "../../model/record";

type Row = { readonly id: string };

const holds = (rows: readonly Row[], row: Row) => rows.some(({ id }) => id === row.id);

/**
 * Whether every row behind a card is in the record as cut to `asof`. Daily releases are in no
 * cut: of a sum of them the last release decides, of a sum of incidents the day of their state.
 */
export function isKnown(figure: DialogTarget, record: StrikeRecord, asof: AsOf): boolean {
  switch (figure.kind) {
    case "estimate":
      return holds(record.estimates, figure.estimate);
    case "edition":
      return holds(record.editions, figure.edition);
    case "interval":
      return holds(record.strikes, figure.interval);
    case "total":
      return holds(record.totals, figure.total);
    case "event":
      return holds(record.events, figure.event);
    case "ratio":
      return (
        holds(record.estimates, figure.ratio.monitor.estimate) &&
        holds(record.editions, figure.ratio.official.edition)
      );
    case "scopes":
      return holds(record.estimates, figure.a) && holds(record.estimates, figure.b);
    case "placed":
      return asof === "latest" || figure.sum.knownBy <= asof;
    case "releases":
      return asof === "latest" || figure.sum.lastRelease <= asof;
    case "reports":
      return figure.sum.editions.every((edition) => holds(record.editions, edition));
    case "incidents":
      return asof === "latest" || figure.sum.published <= asof;
  }
}
