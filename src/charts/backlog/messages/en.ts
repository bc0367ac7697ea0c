/** Words of the backlog; fetched with its chart. */
import { plural } from "../../../messages/en/plural";
import type { GapReason } from "../../../model/gapReason";

const reports = (n: number) => plural(n, { one: "report", other: "reports" });

export const messages = {
  title: (credible: string, completed: string, value: number) =>
    `The Coalition accepted ${credible} of the ${completed} ${reports(value)} of harm it decided`,
  question: "How many reports of harm did the Coalition accept?",
  panels: {
    flow: "Up: new reports. Down: decided reports",
    flowShort: "Up: new. Down: decided",
    open: "Not yet decided at the month's end",
    openShort: "Not yet decided",
  },
  /** Key of a compact frame. */
  hatched: "Hatched: no figure published or found",
  decided: {
    title: "All decided reports",
    credible: (n: string, percent: string) => `${n} accepted (${percent})`,
    nonCredible: (n: string) => `${n} rejected`,
    other: (n: string) => `${n} other`,
  },
  flows: { received: "New", completed: "Decided", open: "Not yet decided" },
  gaps: {
    no_report: "no report in this record",
    not_reported: "not reported",
    not_seen: "not seen by us",
    not_stated: "not stated",
    not_applicable: "not applicable",
  } satisfies Record<GapReason | "no_report", string>,
  /** The month a report is about, and when it was published. */
  about: (through: string, published: string) => `Data to ${through}, published ${published}`,
  label: {
    received: (n: string, value: number) => `${n} new ${reports(value)}`,
    completed: (n: string, value: number) => `${n} ${reports(value)} decided`,
    open: (n: string, value: number) => `${n} ${reports(value)} not yet decided`,
    none: {
      received: (why: string) => `new reports: ${why}`,
      completed: (why: string) => `reports decided: ${why}`,
      open: (why: string) => `reports not yet decided: ${why}`,
    },
    credible: (n: string) => `${n} accepted`,
    nonCredible: (n: string) => `${n} rejected`,
    duplicates: (n: string, value: number) =>
      `${n} ${plural(value, { one: "duplicate", other: "duplicates" })}`,
    rest: (n: string) => `${n} with no result published`,
    share: (percent: string) => `accepted: ${percent}`,
  },
  columns: {
    month: "Data to",
    what: "Reports",
    reports: "Number",
    credible: "Accepted",
    nonCredible: "Rejected",
    duplicates: "Duplicates",
    share: "Share accepted",
    published: "Published",
  },
  monthRow: (month: string) => `${month} (month)`,
  summary: {
    reading: (o: { completed: string; value: number; credible: string; percent: string }) =>
      `The Coalition decided ${o.completed} ${reports(o.value)} and accepted ${o.credible} of them (${o.percent})`,
    months: (n: string, value: number) =>
      `, in the ${n} ${plural(value, { one: "month", other: "months" })} that give both numbers.`,
    noReading:
      "No report in this selection gives both how many were decided and how many accepted.",
    open: (n: string, value: number, day: string) =>
      `${n} ${plural(value, { one: "was", other: "were" })} not yet decided on ${day}.`,
    empty: "No monthly report of the Coalition is in this selection.",
  },
  notes: {
    words:
      "“Accepted” is what the Coalition calls “credible”, “rejected” what it calls “not credible”. Other: duplicates, or no result published.",
    months: (n: string, value: number) =>
      `The bar adds up the ${n} ${plural(value, { one: "month", other: "months" })} that give both how many reports were decided and how many accepted.`,
    gap: "Hatched months have no figure. A gap does not mean zero.",
  },
  help: {
    reports:
      "A report is a claim that a strike killed or injured civilians; it is not a person. Each column is one monthly report of the Coalition, at the month in which its data end.",
    gap: "A month has no figure where the report does not give it, where we could read only part of the page, or where we have no report for the month.",
    share: "The share accepted is the accepted reports divided by those decided in the same month.",
    missing: (list: string) => `We have no report for ${list}.`,
    adds: (n: string) =>
      `In each of the ${n} reports that give all four numbers, the parts add up.`,
    discrepancy: {
      open: (day: string, expected: string, given: string) =>
        `Report to ${day}: its numbers leave ${expected} open cases; it says ${given}.`,
      carried: (day: string, expected: string, given: string) =>
        `Report to ${day}: it starts with ${given} open cases; the one before ended with ${expected}.`,
      outcomes: (day: string, expected: string, given: string) =>
        `Report to ${day}: it decided ${expected} cases; it gives results for ${given}.`,
    },
  },
} as const;

export type BacklogMessages = typeof messages;
