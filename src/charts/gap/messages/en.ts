/** Words of the gap; fetched with its chart. */
const times = (n: string) => `× ${n}`;

export const messages = {
  title: {
    both: (official: string, monitor: string) =>
      `The US-led Coalition says its strikes killed ${official} civilians. Airwars says ${monitor}.`,
    ratio: (n: string) => `Airwars’ lowest count is ${n} times the Coalition’s`,
    published: "Civilians killed: what each source was saying, year by year",
    covered: "Civilians killed, by the day each count runs to",
  },
  subtitle: {
    published: (place: string) => `Civilians killed in ${place}, by day of publication`,
    covered: (place: string) => `Civilians killed in ${place}, by last day counted`,
  },
  timeBasis: {
    legend: "Date of each figure:",
    published: "when it was published",
    covered: "the day it counts up to",
  },
  zoom: { on: "Zoom to the dates known so far", off: "Show the whole campaign" },
  more: (hasOthers: boolean) =>
    hasOthers ? "Counts for one country only, and strikes to date" : "Strikes declared to date",
  panel: {
    /** A panel below the first one that must not be compared with it. */
    apart: (place: string) => `${place} only: do not compare`,
    log: (heading: string) => `${heading} (log scale)`,
    governorate: (name: string) => `${name} province`,
    strikes: (n: string) => (n === "" ? "Strikes declared to date" : `Strikes declared: ${n}`),
  },
  /** Of the badge before the heading of a panel that stands apart. */
  differs: (one: string, other: string) => `What differs: ${one}; ${other}`,
  lane: { published: "no date", covered: "no end" },
  times,
  timesOn: (day: string) => `on ${day}`,
  /** Below the multiple where the two figures have no common day. */
  timesLast: "latest figures",
  strikesName: (n: string) => `${n} strikes`,
  label: (o: { source: string; area: string; figure: string; dates: string; grade: string }) =>
    `${o.source}, ${o.area}: ${o.figure} civilians killed; ${o.dates}; ${o.grade}`,
  strikesLabel: (o: { value: string; dates: string; source: string }) =>
    `${o.value} strikes declared since August 2014, both countries; ${o.dates} (${o.source})`,
  tooltip: {
    killed: (figure: string) => `${figure} killed`,
    strikes: (figure: string) => `${figure} strikes declared`,
    others: (day: string) => `On ${day} the others said`,
    ratio: (n: string) => `From then on Airwars’ lowest count is ${n} times the Coalition’s.`,
  },
  published: {
    day: (day: string) => `published ${day}`,
    /** Only a month or a year is known. */
    within: (date: string) => `published ${date}, exact day unknown`,
    undated: "page without a date",
    undatedAfter: (day: string) => `page without a date, not before ${day}`,
  },
  data: {
    to: (day: string) => `counts up to ${day}`,
    toAtMost: (day: string) => `counts up to ${day} at the latest`,
    toAbout: (day: string) => `counts up to about ${day}`,
    open: "does not say up to which day it counts",
  },
  remarks: {
    quoted: "quoted by others, so it does not move the line",
    late: "published later, but about an earlier time, so it does not move the line",
    before: "from before the chosen months",
    atPublication: "drawn on its day of publication",
    ratio: (n: string) => `from then on Airwars’ lowest count is ${n} times the Coalition’s`,
  },
  columns: {
    source: "Source",
    figure: "Figure",
    published: "Published",
    data: "Counts up to",
    what: "What",
    area: "Area",
    ratio: "Airwars ÷ Coalition from then on",
    grade: "How sure",
  },
  what: { killed: "Civilians killed", strikes: "Strikes declared" },
  none: "none",
  summary: {
    by: (day: string) => `By ${day}`,
    latest: "By the latest publications",
    covered: "By the last day each of them counts",
    both: (by: string, official: string, monitor: string) =>
      `${by} the Coalition said that its strikes had killed ${official} civilians; Airwars said ${monitor}.`,
    ratio: (n: string) => `Airwars’ lowest number is ${n} times the Coalition’s.`,
    list: (by: string, place: string, list: string) =>
      `${by}, civilians killed in ${place}: ${list}.`,
    apart: (place: string, list: string) => `In ${place} alone: ${list}.`,
    figure: (source: string, figure: string) => `${source} ${figure}`,
    dated: (figure: string, date: string) => `${figure} (${date})`,
    empty: "None of these sources had published a total.",
  },
  legend: {
    point: "one published figure",
    range: "the range it gives",
    hollow: {
      published: "older or quoted figure, not on the line",
      covered: "older or quoted figure, or its last day is not known",
    },
  },
  notes: {
    steps: {
      published: "Each dot is one published total. The line stays level until the next one.",
      covered:
        "Each dot is one published total, on the last day it counts. What lies between two dots is not known.",
    },
    quoted: (list: string) =>
      `Coalition totals that only others quoted: ${list}. They do not move the line.`,
  },
  help: {
    ratio:
      "The shaded gap runs from the Coalition’s count to Airwars’ lowest count. Both are about the Coalition’s strikes in both countries; they use different methods.",
    noRatio: (missing: string) => `No gap is shown, because ${missing} for both countries here.`,
    missing: {
      both: "neither the Coalition nor Airwars has a total",
      official: "the Coalition has no total",
      monitor: "Airwars has no total",
    },
    apart: (names: string, place: string) =>
      `${names} counted ${place} only, so these figures have a chart of their own.`,
    late: "Hollow dots were published later but are about an earlier time. They do not move the line.",
    open: "Hollow dots: the source does not say up to which day it counts. They are drawn on the day they were published.",
    lane: {
      published: "Pages without a date are drawn at the right edge, under “no date”.",
      covered: "Figures without a known last day are drawn at the right edge, under “no end”.",
    },
    spread:
      "A short line before a dot covers the days on which the figure may have been published.",
    fall: (o: { source: string; from: string; fromDate: string; to: string; toDate: string }) =>
      `${o.source} lowered its total from ${o.from} (${o.fromDate}) to ${o.to} (${o.toDate}). Both are shown.`,
    strikes: "Strikes are counted for both countries, whatever sources you choose.",
    grades:
      "Only totals that a source itself supports are drawn: confirmed, assessed credible, graded likely or documented.",
    log: "On this scale each step up is ten times the one before. It starts at 10.",
  },
} as const;

export type GapMessages = typeof messages;
