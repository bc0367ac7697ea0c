/** Words of the chart of the Coalition's answers; fetched with it. */
import { plural } from "../../../messages/en/plural";
import type { Answer, AnswerDelay } from "../../../model/regionTypes";
import type { Result } from "../decidedReports";

const incidents = (value: number) => plural(value, { one: "incident", other: "incidents" });
const reports = (value: number) => plural(value, { one: "report", other: "reports" });

/** After a number: "195 accepted". */
const parts: Record<Answer, string> = {
  credible: "accepted",
  non_credible: "rejected",
  duplicate: "duplicates",
  open_incident: "still open",
  not_yet_assessed: "never assessed",
  no_statement: "no statement",
};

const names: Record<Answer, string> = {
  credible: "Accepted",
  non_credible: "Rejected",
  duplicate: "Duplicates",
  open_incident: "Still open",
  not_yet_assessed: "Never assessed",
  no_statement: "No statement",
};

const delays: Record<AnswerDelay, string> = {
  before: "Before the incident",
  months_0_1: "Within a month",
  months_1_3: "1 to 3 months",
  months_3_6: "3 to 6 months",
  months_6_12: "6 to 12 months",
  years_1_2: "1 to 2 years",
  years_2_3: "2 to 3 years",
  years_over_3: "More than 3 years",
  none: "No dated statement",
};

const results: Record<Result, string> = {
  credible: "accepted",
  nonCredible: "rejected",
  rest: "other",
};

export const messages = {
  question: "What did the Coalition say about each incident?",
  title: (accepted: string, total: string, place: string) =>
    `The Coalition accepted ${accepted} of ${total} likely incidents that Airwars lists in ${place}`,
  places: (n: number) =>
    plural(n, { one: "1 province of Syria", other: `${n} provinces of Syria` }),
  titleEarly: (accepted: string, total: string, day: string) =>
    `By ${day} the Coalition had accepted ${accepted} of the ${total} reports it decided`,
  subtitle: (place: string, from: string, to: string) =>
    `Incidents that Airwars grades fair or confirmed, by the Coalition's answer. ${place}, ${from} to ${to}`,
  parts,
  names,
  results,
  delays,
  part: (n: string, part: string) => `${n} ${part}`,
  partShare: (n: string, part: string, percent: string) => `${n} ${part} (${percent})`,
  incidents: (n: string, value: number) => `${n} ${incidents(value)}`,
  reports: (n: string, value: number) => `${n} ${reports(value)}`,
  of: (n: string, total: string, value: number) => `${n} of ${total} ${incidents(value)}`,
  ofReports: (n: string, total: string, value: number) => `${n} of ${total} ${reports(value)}`,
  killed: (figure: string) => `Airwars: ${figure} killed`,
  noneKilled: "Airwars: none counted killed",
  conceded: (figure: string) => `Coalition: accepted ${figure} killed`,
  period: (days: string) => `Incidents of ${days}`,
  through: (n: number, day: string) =>
    `${plural(n, { one: "1 monthly report", other: `${n} monthly reports` })}, data to ${day}`,
  lastPublished: (day: string) => `The last one published ${day}`,
  state: (day: string) => `State of Airwars' pages on ${day}, added up by us`,
  noProvince: "Province not known",
  years: "By year of the incident",
  provinces: "By province (governorate)",
  /** In a compact frame too low for all years. */
  hiddenYears: (list: string, n: number) =>
    `Not shown: ${list}, the ${plural(n, { one: "year", other: "years" })} with fewest incidents.`,
  /** In a compact frame, which has no heading above the numbers. */
  incidentsAtEnd: "Right: number of incidents.",
  squares: "A square is one incident.",
  /** What a bar is: its base is the number beside it. */
  base: (n: string) =>
    `A full bar is all incidents of its row. Rows with fewer than ${n} have a square for each.`,
  columns: {
    incidents: "Incidents",
    killed: "Killed, says Airwars",
    conceded: "Killed, accepted",
  },
  below: (killed: string, conceded: string) => `${killed} killed; ${conceded} accepted`,
  belowNone: (conceded: string) => `none counted killed; ${conceded} accepted`,
  compared: "Civilians killed: Airwars' count, and what the Coalition accepted",
  pairs: {
    all: (n: string, value: number) =>
      plural(value, { one: "In this incident", other: `In all ${n} incidents` }),
    part: (n: string, part: string, value: number) =>
      plural(value, { one: `In the 1 ${part}`, other: `In the ${n} ${part}` }),
    rest: (heading: string, figure: string, more: number) =>
      `${heading}: ${figure} killed${plural(more, { one: "; and 1 more answer", other: more === 0 ? "" : `; and ${more} more answers` })}`,
  },
  who: { killed: "Airwars counted", conceded_killed: "Coalition accepted" },
  figureKilled: (figure: string) => `${figure} killed`,
  delayHeading: (n: string, total: string, most: string) =>
    `How long it took: ${most.toLowerCase()} for ${n} of ${total} dated statements`,
  delayBase: (n: string, from: string, to: string) =>
    `All ${n} incidents of any grade in Syria, ${from === to ? from : `${from} to ${to}`}, not only the likely ones. Known for whole years only.`,
  delayNone: "How long answers took is known for whole years of all Syria only.",
  loading: "Loading the answers …",
  unavailable: "The answers could not be loaded.",
  today: {
    text: "A list of incidents in Syria, with the Coalition's answers, came later.",
    action: "Show the answers known today",
    /** In a compact frame, which has a link to the whole page and no button. */
    frame:
      "A list of incidents in Syria, with the answers, came later. The full Strike Ledger shows it.",
    pages: "Each incident on Airwars' pages",
  },
  label: {
    answer: (name: string, n: string, total: string, value: number, rest: string) =>
      `${name}: ${n} of ${total} ${incidents(value)}; ${rest}`,
    group: (name: string, n: string, value: number, list: string, rest: string) =>
      `${name}: ${n} ${incidents(value)}: ${list}; ${rest}`,
    sums: (killed: string, conceded: string) =>
      `Airwars counted ${killed} killed, the Coalition accepted ${conceded}`,
    sumsNone: (conceded: string) =>
      `Airwars: none counted killed, the Coalition accepted ${conceded}`,
    people: (what: string, who: string, figure: string) => `${what}, ${who} ${figure} killed`,
    delay: (name: string, n: string, value: number) =>
      `First statement, ${name}: ${n} ${incidents(value)} of any grade`,
    result: (name: string, n: string, total: string, value: number, months: number) =>
      `${name}: ${n} of ${total} decided ${reports(value)}, in ${plural(months, { one: "1 monthly report", other: `${months} monthly reports` })}`,
  },
  summary: {
    answers: (n: string, value: number, place: string, days: string, list: string) =>
      `Of ${n} ${incidents(value)} in ${place} that Airwars grades fair or confirmed (${days}), the Coalition's answers are: ${list}.`,
    people: (killed: string, conceded: string) =>
      `Airwars counted ${killed} civilians killed in them; the Coalition accepted ${conceded}.`,
    accepted: (killed: string, conceded: string) =>
      `In those it accepted, Airwars counted ${killed} and the Coalition accepted ${conceded}.`,
    early: (day: string, completed: string, value: number, list: string) =>
      `By ${day} the Coalition had decided ${completed} ${reports(value)} of civilians harmed in Iraq and Syria: ${list}. Its answers to single incidents were not yet added up.`,
    earlyNone: (day: string) =>
      `No monthly report of the Coalition published by ${day} gives results for this selection.`,
    empty: "No incident in Syria is in this selection; for Iraq no list of incidents was found.",
  },
  notes: {
    likely:
      "“Likely” means that Airwars grades an incident fair or confirmed. Airwars calls it confirmed once a military accepts it.",
    /** Why the share is not that of the chart of reports. */
    reports:
      "These are incidents that Airwars lists in Syria; no such list was found for Iraq. The chart “Reports accepted” has another share: it counts reports from anyone, in both countries.",
    state: (day: string) =>
      `State of Airwars' pages on ${day}; the sums are ours. An incident without a number of killed adds nothing, so the sums are minimums.`,
    early: "A report is a claim that a strike killed or injured civilians; it is not a person.",
    earlyMonths: (n: number) =>
      `The bar adds up the ${plural(n, { one: "month", other: `${n} months` })} that give both how many reports were decided and how many accepted.`,
    earlyWords:
      "“Accepted” is what the Coalition calls “credible”, “rejected” what it calls “not credible”. Other: duplicates, or no result published.",
  },
  help: {
    answers:
      "“Accepted” is what the Coalition calls “credible”, “rejected” what it calls “not credible”. “Still open” and “never assessed” are Airwars' words for incidents without a final result.",
    conceded:
      "The Coalition also accepted deaths in some incidents that are filed under other answers, so the sum of all is more than that of the accepted ones.",
    others:
      "In some incidents Airwars names others beside the Coalition, for instance Russia or Turkey.",
    month: "An incident that lasted several days counts in the month of its first day.",
    before:
      "A first statement dated before the incident is an error of the record, or a statement on several incidents.",
  },
  table: {
    group: "Rows",
    name: "Which",
    incidents: "Number",
    killed: "Killed, says Airwars",
    conceded: "Killed, accepted",
    published: "Last published",
    state: "State of",
  },
  groups: {
    answer: "By answer",
    year: "By year",
    province: "By province",
    killed: "Killed, as Airwars counted",
    conceded_killed: "Killed, accepted by the Coalition",
    delay: "First statement, any grade",
    result: "Decided reports",
  },
  all: "All",
} as const;

export type AnswersMessages = typeof messages;
