/** Words of the backlog; fetched with its chart. */
import { plural } from "../../../messages/en/plural";
import type { GapReason } from "../../../model/types";

const reports = (n: number) => plural(n, { one: "report", other: "reports" });

export const messages = {
  title: "Reports of civilian casualties received, completed and still open",
  panels: {
    flow: "Received (up), completed (down)",
    share: "Assessed credible, of those completed",
    open: "Still open at the month's end",
  },
  legend: {
    received: "Received",
    credible: "Credible",
    nonCredible: "Not credible",
    duplicates: "Duplicate",
    rest: "Outcome not given",
    open: "Open",
    gap: "No figure",
  },
  flows: { received: "Received", completed: "Completed", open: "Open" },
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
    received: (n: string, value: number) => `${n} ${reports(value)} received`,
    completed: (n: string, value: number) => `${n} ${reports(value)} completed`,
    open: (n: string, value: number) => `${n} ${reports(value)} still open`,
    none: {
      received: (why: string) => `reports received: ${why}`,
      completed: (why: string) => `reports completed: ${why}`,
      open: (why: string) => `reports still open: ${why}`,
    },
    credible: (n: string) => `${n} assessed credible`,
    nonCredible: (n: string) => `${n} not credible`,
    duplicates: (n: string, value: number) =>
      `${n} ${plural(value, { one: "duplicate", other: "duplicates" })}`,
    share: (percent: string) => `credible: ${percent}`,
  },
  columns: {
    month: "Data to",
    what: "Reports",
    reports: "Number",
    credible: "Assessed credible",
    nonCredible: "Not credible",
    duplicates: "Duplicates",
    share: "Share credible",
    published: "Published",
  },
  monthRow: (month: string) => `${month} (month)`,
  summary: {
    reading: (completed: string, credible: string, percent: string, months: string) =>
      `Of ${completed} reports completed, ${credible} were assessed credible (${percent}), over the ${months} months whose report gives both numbers`,
    noReading:
      "No report in this selection gives both how many were completed and how many credible",
    open: (n: string, value: number, day: string) =>
      `${n} ${plural(value, { one: "was", other: "were" })} still open at the end of the data to ${day}`,
    empty: "No monthly report of the Coalition is in this selection.",
  },
  notes: {
    reports:
      "Each column is one monthly report of the Coalition, at the month in which its data end. A report is an allegation of civilian casualties, not a person.",
    gap: "Hatched: no figure. The report does not give it, we could read only part of its page, or the record has no report for the month. It is never taken for zero.",
    months: (list: string) => `No report in this record for ${list}.`,
    share:
      "The share is the reports assessed credible divided by those completed in the same report.",
    adds: (n: string) =>
      `In each of the ${n} reports that give completed, credible, not credible and duplicate reports, the parts add up.`,
    discrepancies: (list: string) =>
      `Where they do not add up, as published, by the day the data end: ${list}.`,
    discrepancy: {
      open: (day: string, expected: string, given: string) =>
        `${day}: carried over, plus received, minus completed makes ${expected}, but ${given} are open`,
      carried: (day: string, expected: string, given: string) =>
        `${day}: ${given} carried over, but ${expected} were left open the month before`,
      outcomes: (day: string, expected: string, given: string) =>
        `${day}: ${expected} completed, but outcomes given for ${given}`,
    },
  },
} as const;

export type BacklogMessages = typeof messages;
