/** Days worth going back to: when something was published. */

import type { AsOf } from "./asOf";
import type { Day } from "./day";
import type { Edition } from "./editionTypes";
import type { SourceId } from "./ids";
import type { Published } from "./published";
import type { StrikeRecord } from "./record";

/** The joint count for Raqqa by Amnesty International and Airwars was published on this day. */
export const RAQQA_COUNT_DAY = "2019-04-25" as Day;

export interface ReportDay {
  readonly day: Day;
  /** Last day that the report, or the newest of that day's reports, covers. */
  readonly through: Day;
}

/** Publication days of the official reports, oldest first; two reports of one day count once. */
export function reportDays(editions: readonly Edition[]): readonly ReportDay[] {
  const days = new Map<Day, Day>();
  for (const { published, dataThrough } of editions) {
    const day = published.knownBy;
    if (day === null) continue;
    const through = days.get(day);
    if (through === undefined || dataThrough > through) days.set(day, dataThrough);
  }
  return [...days]
    .map(([day, through]) => ({ day, through }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A day by which something had been published that had not been before. */
export interface Publication {
  readonly day: Day;
  /** Whether an official casualty report is part of it. */
  readonly report: boolean;
  /** Sources that gave figures of civilians killed, in the order of the rows. */
  readonly killedBy: readonly SourceId[];
  /** The date as its pages give it; the most exact where several do. */
  readonly published: Published;
}

/** Every day on which a figure of the record was published, oldest first; undated pages have none. */
export function publications(
  record: Pick<StrikeRecord, "editions" | "estimates" | "totals" | "strikes">,
): readonly Publication[] {
  const days = new Map<
    Day,
    { day: Day; report: boolean; killedBy: SourceId[]; published: Published }
  >();
  const at = (published: Published) => {
    const day = published.knownBy;
    if (day === null) return null;
    const found = days.get(day) ?? { day, report: false, killedBy: [], published };
    days.set(day, found);
    if (published.precision === "day") found.published = published;
    return found;
  };
  for (const { published } of record.editions) {
    const found = at(published);
    if (found !== null) found.report = true;
  }
  for (const { published, sourceId, measure } of record.estimates) {
    const found = at(published);
    if (found === null || measure !== "civilians_killed") continue;
    if (!found.killedBy.includes(sourceId)) found.killedBy.push(sourceId);
  }
  for (const { published } of [...record.totals, ...record.strikes]) at(published);
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The publication before `asof`; from `latest` the last one. Null where there is none. */
export function publicationBefore(list: readonly Publication[], asof: AsOf): Publication | null {
  return list.findLast(({ day }) => asof === "latest" || day < asof) ?? null;
}

/** The publication after `asof`; null where there is none. */
export function publicationAfter(list: readonly Publication[], asof: AsOf): Publication | null {
  return asof === "latest" ? null : (list.find(({ day }) => day > asof) ?? null);
}
