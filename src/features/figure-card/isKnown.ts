/** Whether what a reader opened had been published by a day. */
import type { DialogTarget } from "../../figures/figureRef";
import type { AsOf } from "../../model/asOf";
import type { StrikeRecord } from "../../model/types";

type Row = { readonly id: string };

const holds = (rows: readonly Row[], row: Row) => rows.some(({ id }) => id === row.id);

/**
 * Whether every row behind a card is in the record as cut to `asof`. Daily releases are in no
 * cut: of a sum of them the last release decides.
 */
export function isKnown(subject: DialogTarget, record: StrikeRecord, asof: AsOf): boolean {
  switch (subject.kind) {
    case "estimate":
      return holds(record.estimates, subject.estimate);
    case "edition":
      return holds(record.editions, subject.edition);
    case "interval":
      return holds(record.strikes, subject.interval);
    case "total":
      return holds(record.totals, subject.total);
    case "event":
      return holds(record.events, subject.event);
    case "ratio":
      return (
        holds(record.estimates, subject.ratio.monitor.estimate) &&
        holds(record.editions, subject.ratio.official.edition)
      );
    case "scopes":
      return holds(record.estimates, subject.a) && holds(record.estimates, subject.b);
    case "releases":
      return asof === "latest" || subject.sum.lastRelease <= asof;
  }
}
