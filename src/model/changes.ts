/** What publications added to the record, and what each changed in the series it belongs to. */
import { group } from "d3";
import type { Day } from "./day";
import type { Edition } from "./editionTypes";
import type { Estimate } from "./estimateTypes";
import type { SourceId } from "./ids";
import { reportDays } from "./publicationDates";
import type { Published } from "./published";
import { singleValue } from "./quantity";
import type { StrikeRecord } from "./record";
import { preferredOnly } from "./selection";
import { COALITION_SOURCE } from "./sources";
import type { StrikeTotal } from "./strikeTypes";
import { isEarlier, isTotal, newer, seriesKey, standingBefore, type Totals } from "./totals";

/** A number of a report beside the one that stood before it. */
export interface ReportDelta {
  readonly now: number;
  readonly before: number | null;
}

/**
 * One change. `report` an official report, with the totals it moved; `total` a source's total
 * since the start that took the place of the one before; `older` a total whose data end before
 * those of the one that stood; `figure` a figure of a month, period, place or event, or a total
 * that nothing went before; `undated` a figure on a page without a date, which follows none;
 * `strikes` a total of declared strikes outside the reports; `intervals` declared strikes of
 * single days and periods.
 */
export type Change =
  | {
      readonly kind: "report";
      readonly published: Published;
      readonly edition: Edition;
      readonly killed: ReportDelta | null;
      readonly strikes: ReportDelta | null;
      readonly open: number | null;
    }
  | {
      readonly kind: "total";
      readonly published: Published;
      readonly estimate: Estimate;
      readonly before: Estimate;
    }
  | {
      readonly kind: "older" | "figure" | "undated";
      readonly published: Published;
      readonly estimate: Estimate;
    }
  | { readonly kind: "strikes"; readonly published: Published; readonly total: StrikeTotal }
  | {
      readonly kind: "intervals";
      readonly published: Published;
      readonly sourceId: SourceId;
      readonly count: number;
    };

function estimateChange(estimate: Estimate, totals: Totals): Change {
  const { published } = estimate;
  if (published.knownBy === null) return { kind: "undated", published, estimate };
  const before = isTotal(estimate) ? standingBefore(estimate, totals) : null;
  if (before === null) return { kind: "figure", published, estimate };
  return newer(before, estimate) === estimate
    ? { kind: "total", published, estimate, before }
    : { kind: "older", published, estimate };
}

/** The newest report before `edition` that gives a column. */
function reportBefore(
  edition: Edition,
  editions: readonly Edition[],
  column: "strikes" | "killed",
): number | null {
  let found: Edition | null = null;
  for (const other of editions)
    if (
      other[column] !== null &&
      isEarlier(other.published, edition.published) &&
      other.dataThrough < edition.dataThrough &&
      (found === null || other.dataThrough > found.dataThrough)
    )
      found = other;
  return found?.[column] ?? null;
}

function reportChange(
  edition: Edition,
  editions: readonly Edition[],
  killed: readonly Estimate[],
  totals: Totals,
): Change {
  const row = killed.find((one) => one.editionId === edition.id);
  const standing = row === undefined ? null : standingBefore(row, totals);
  const before = standing === null ? null : singleValue(standing.quantity);
  const step = (column: "strikes" | "killed", earlier: number | null) => {
    const now = edition[column];
    return now === null ? null : { now, before: earlier };
  };
  return {
    kind: "report",
    published: edition.published,
    edition,
    killed: step("killed", before ?? reportBefore(edition, editions, "killed")),
    strikes: step("strikes", reportBefore(edition, editions, "strikes")),
    open: edition.open,
  };
}

const ORDER: Readonly<Record<Change["kind"], number>> = {
  report: 0,
  total: 1,
  older: 2,
  figure: 3,
  strikes: 4,
  intervals: 5,
  undated: 6,
};

/** Newest first; of one day reports, then totals, then the rest; undated pages last. */
function newestFirst(a: Change, b: Change): number {
  const [left, right] = [a.published.knownBy ?? "", b.published.knownBy ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  if (a.kind === "report" && b.kind === "report")
    return a.edition.dataThrough < b.edition.dataThrough ? 1 : -1;
  return ORDER[a.kind] - ORDER[b.kind];
}

/**
 * Every change of a record, already cut by `asOf`, that was published after the day `since`
 * (null: from the start). Undated pages are in a record cut to `latest` only, and always listed
 * there. Figures of civilians killed and of declared strikes; conflicting publications of one
 * figure count once.
 */
export function changesSince(record: StrikeRecord, since: Day | null): readonly Change[] {
  const isNew = ({ published }: { readonly published: Published }) =>
    published.knownBy === null || since === null || published.knownBy > since;
  const killed = preferredOnly(record.estimates).filter(
    ({ measure }) => measure === "civilians_killed",
  );
  const totals = group(killed.filter(isTotal), seriesKey);
  const official = new Set(record.editions.map(({ strikes }) => strikes));
  const intervals = new Map<string, Change & { kind: "intervals" }>();
  for (const { published, sourceId, basis } of preferredOnly(record.strikes).filter(isNew)) {
    // A difference of two totals is our own arithmetic: nobody published it.
    if (basis === "difference" || basis === "rest") continue;
    const key = `${published.knownBy} ${sourceId}`;
    const count = (intervals.get(key)?.count ?? 0) + 1;
    intervals.set(key, { kind: "intervals", published, sourceId, count });
  }
  return [
    ...record.editions
      .filter(isNew)
      .map((row) => reportChange(row, record.editions, killed, totals)),
    ...killed
      .filter((row) => row.editionId === null && isNew(row))
      .map((row) => estimateChange(row, totals)),
    ...preferredOnly(record.totals)
      // The total of a report is part of the report.
      .filter(
        (row) => isNew(row) && !(row.sourceId === COALITION_SOURCE && official.has(row.value)),
      )
      .map((total): Change => ({ kind: "strikes", published: total.published, total })),
    ...intervals.values(),
  ].sort(newestFirst);
}

/** The day against which a record, cut to a day, is compared by default: the report before its last. */
export function reportBeforeLast(record: Pick<StrikeRecord, "editions">): Day | null {
  return reportDays(record.editions).at(-2)?.day ?? null;
}
