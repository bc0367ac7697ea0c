/** Words of the card that shows where a figure comes from. */

import type { Victims } from "../../model/estimateTypes";
import type { StrikeSumTable } from "../../model/strikeSum";
import { plural } from "./plural";

const victims: Record<Victims, string> = {
  civilians: "people reported as civilians",
  named: "civilians recorded by name",
  assessed: "civilians, as the military that reviewed the strike assesses them",
  varying: "civilians; some figures count relatives of ISIS members and some do not",
  not_separated: "civilians and fighters, who could not be separated",
  unknown: "civilians by several definitions: the figure is taken over from others",
};

export const card = {
  titles: {
    civilians_killed: (source: string) => `Civilians killed, according to ${source}`,
    civilians_injured: (source: string) => `Civilians injured, according to ${source}`,
    incidents: (source: string) => `Incidents, according to ${source}`,
    named_victims: (source: string) => `Victims named by ${source}`,
    strikes: "Strikes declared since August 2014",
    engagements: "Engagements declared since August 2014",
    killed: "Civilians killed since August 2014, according to the Coalition",
    open: "Reports of civilian casualties still open",
    received: "Reports of civilian casualties received",
    completed: "Reports of civilian casualties completed",
    credible: "Completed reports assessed credible",
    nonCredible: "Completed reports assessed not credible",
    duplicates: "Completed reports that were duplicates",
    rest: "Completed reports that were duplicates, or with no result published",
    interval: "Strikes declared in this interval",
    total: "Strikes declared up to a day",
    releases: (place: string) => `Strikes declared near or in ${place}`,
    event: "Event of the campaign",
    ratio: "Airwars' minimum, divided by the Coalition's figure",
  },
  facts: {
    kind: "Kind of figure",
    who: "Who says so",
    counts: "What they count",
    period: "Period covered",
    published: "Published",
    countries: "Countries",
    place: "Place",
    actor: "Whose strikes",
    weapons: "Means of attack",
    victims: "Who is counted",
    grade: "How sure",
    span: "Extent",
    basis: "How it is known",
    caveat: "Caveat",
    correction: "Correction",
    superseded: "Superseded by",
    preferred: "Why this one of several",
    formula: "How it is worked out",
  },
  victims,
  superseded: (figure: string, period: string, published: string) =>
    `${figure} (${period}; published: ${published})`,
  since: (day: string) => `August 2014 to ${day}`,
  monthly: (day: string) => `one monthly report, with data to ${day}`,
  reports: (day: string) => `monthly reports with data to ${day}`,
  reportsBasis: (n: number) =>
    plural(n, {
      one: "1 monthly report that gives the decided and the accepted reports",
      other: `${n} monthly reports that give the decided and the accepted reports, added up here`,
    }),
  upTo: (day: string) => `up to ${day}`,
  month: (date: string) => `${date}; the day is not known, so it counts from the month's last day`,
  year: (date: string) => `${date}; the day is not known, so it counts from the year's last day`,
  undated: "The page has no date; it is shown only under “latest”",
  notBefore: (day: string) => `The page has no date, but was published after ${day}`,
  officialGrade: "assessed by the Coalition as more likely than not",
  releases: (first: string, last: string) => `releases of ${first} to ${last}`,
  releasesWho: "the US Department of Defense and US Central Command, in their daily releases",
  releasesBasis: (rows: string) => `${rows} rows of the daily releases by place, added up here`,
  strikesOf: (days: string) => `strikes of ${days}`,
  knownBy: (day: string) => `in releases of up to ${day}`,
  placedBasis: {
    strikes_by_month: (rows: string) =>
      `${rows} rows of the daily releases by place, added up here by month of the strike`,
    battles: () => "the daily releases by place, added up here by day of the strike",
  } satisfies Record<StrikeSumTable, (rows: string) => string>,
  placedMinimum: "Only some days were found, so this is a minimum",
  ratioFormula: (high: string, low: string, ratio: string) => `${high} ÷ ${low} = ${ratio}`,
  ratioPeriods: (monitor: string, official: string) =>
    `Airwars: ${monitor}. Coalition: ${official}.`,
  ratioScope:
    "Both figures count the same countries and the Coalition's own strikes. They are counted by different methods: the Coalition counts cases it assesses as credible, Airwars counts events it grades as confirmed or fair.",
  documents: "Documents",
  document: "Read in",
  second: "Also in",
  undatedDocument: "no date",
  laterDocument: "read in a page published after the day shown",
  loadingMore: "Loading documents and notes…",
  more: "Documents and notes could not be loaded:",
  readings: "What each page prints for this figure",
  conflicts: "Other publications of this figure",
  columns: { value: "Value", where: "Where", why: "Note" },
  used: "as used here",
  notUsed: "not used",
  note: "Note",
  quote: {
    title: "To quote",
    copy: "Copy this sentence",
    copied: "Copied.",
    marked:
      "The browser does not let this page copy. The sentence is marked: copy it with your keys.",
  },
  history: {
    title: "History in this data package",
    version: (version: string, day: string) => `Version ${version}, ${day}:`,
    added: "added",
    corrected: (column: string, old: string, now: string) =>
      `corrected: ${column} was ${old}, is ${now}`,
  },
  derivation: "Derived",
  derivationHint: "This value is worked out from other rows of the record:",
} as const;
