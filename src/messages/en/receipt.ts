/** Words of the notice on a link that says which edition of the data it was made from. */
import { plural } from "./plural";

/** Cells of an official report. */
const columns = {
  strikes: "strikes declared",
  engagements: "engagements declared",
  killed: "civilians killed, as assessed",
  received: "reports received",
  completed: "reports completed",
  credible: "reports assessed credible",
  nonCredible: "reports assessed not credible",
  duplicates: "duplicate reports",
  open: "reports still open",
};

const count = (n: number, one: string, other: string) =>
  plural(n, { one: `1 ${one}`, other: `${n} ${other}` });

export const receipt = {
  columns,
  title: (version: string) => `This link was made from edition ${version} of the data`,
  same: (version: string) =>
    `This link was made from the present edition of the data, ${version}; its figures are those below.`,
  sameUnchecked: (version: string) =>
    `This link was made from the present edition of the data, ${version}.`,
  differs:
    "Its checksum is not that of the figures below, although the edition is the same: the link has been altered, or this page now chooses rows in another way.",
  differsThen:
    "Its checksum is not that of the figures of that edition: the link has been altered, or this page now chooses rows in another way.",
  comparing: (version: string) => `Comparing the figures with those of edition ${version} …`,
  unchanged: "No figure of this view has changed since.",
  changed: (revised: number, added: number, removed: number) => {
    const parts = [
      ...(revised > 0
        ? [count(revised, "figure of this view was revised", "figures of this view were revised")]
        : []),
      ...(added > 0 ? [count(added, "was added", "were added")] : []),
      ...(removed > 0 ? [count(removed, "is no longer in it", "are no longer in it")] : []),
    ];
    const list =
      parts.length < 3 ? parts.join(" and ") : `${parts[0]}, ${parts[1]} and ${parts[2]}`;
    return revised > 0 ? `Since then ${list}.` : `Since then, of this view's figures, ${list}.`;
  },
  lists: { revised: "Revised", added: "Added", removed: "No longer in this view" },
  was: "was",
  now: "now",
  facts: { value: "figure", period: "period", published: "published", scope: "scope" },
  none: "not given",
  more: (n: number) => `Show all ${n}`,
  unknown: (version: string, known: readonly string[]) =>
    `Edition ${version} is not among those kept here (${known.join(", ")}). The figures below are those of the present edition; what has changed since cannot be said.`,
  newer: (version: string, present: string) =>
    `This link was made from edition ${version} of the data, which is newer than the one this page holds (${present}). Reload the page to fetch it.`,
  failed: (version: string) => `Edition ${version} could not be compared:`,
  files: (version: string) => `Rows of edition ${version}`,
  dismiss: "Dismiss",
  names: {
    estimate: (source: string, measure: string, place: string, period: string) =>
      `${source}: ${measure}, ${place}, ${period}`,
    edition: (published: string, column: string) => `Coalition report of ${published}: ${column}`,
    interval: (place: string, period: string) => `Strikes declared, ${place}, ${period}`,
    total: (place: string, day: string) => `Strikes declared, ${place}, up to ${day}`,
    placed: (place: string, period: string) => `Strikes declared near or in ${place}, ${period}`,
    releases: (place: string) => `Strikes declared near or in ${place}, daily releases added up`,
    event: (title: string) => `Event: ${title}`,
  },
  scope: (parts: readonly string[]) => parts.join(", "),
  through: (day: string) => `to ${day}`,
  rows: (n: number) => count(n, "release", "releases"),
} as const;
