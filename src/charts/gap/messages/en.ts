/** Words of the gap; fetched with its chart. */
const times = (n: string) => `× ${n}`;

export const messages = {
  title: {
    published: "Civilians killed, as each source had published by each day",
    covered: "Civilians killed up to each day, according to each source",
  },
  timeBasis: {
    legend: "Place each figure on",
    published: "the day it was published",
    covered: "the last day its data cover",
  },
  panel: {
    both: "Iraq and Syria: killed since the start",
    /** A panel that stands below another one and must not be compared with it. */
    apart: (place: string) => `${place} only: another scope than above`,
    alone: (place: string) => `${place} only: killed since the start`,
    log: (heading: string) => `${heading} (log scale)`,
    governorate: (name: string) => `${name} governorate`,
    strikes: "Strikes declared to date",
  },
  /** Of the badge before the heading of a panel that stands apart. */
  differs: (one: string, other: string) => `What differs: ${one}; ${other}`,
  lane: { published: "no date", covered: "end open" },
  times,
  timesOn: (day: string) => `on ${day}`,
  /** Below the multiple where no one day stands for both figures. */
  timesLast: "last figures",
  strikesName: (n: string) => `${n} strikes`,
  label: (o: { source: string; area: string; figure: string; dates: string; grade: string }) =>
    `${o.source}, ${o.area}: ${o.figure} civilians killed; ${o.dates}; ${o.grade}`,
  strikesLabel: (o: { value: string; dates: string; source: string }) =>
    `${o.value} strikes declared since August 2014, both countries; ${o.dates} (${o.source})`,
  published: {
    day: (day: string) => `published ${day}`,
    /** Only a month or a year is known. */
    within: (date: string) => `published ${date}, day not known`,
    undated: "page without a date",
    undatedAfter: (day: string) => `page without a date, not before ${day}`,
  },
  data: {
    to: (day: string) => `data to ${day}`,
    toAtMost: (day: string) => `data to ${day} at the latest`,
    toAbout: (day: string) => `data to about ${day}`,
    open: "end of data not stated",
  },
  remarks: {
    quoted: "quoted by another page, so the line does not step to it",
    late: "its data end before those of the figure that stands, so the line does not step to it",
    before: "stands from before the chosen months",
    atPublication: "drawn on its day of publication",
    ratio: (n: string) => `from then on Airwars' minimum is ${n} times the Coalition's figure`,
  },
  columns: {
    source: "Source",
    what: "What",
    area: "Area",
    figure: "Figure",
    published: "Published",
    data: "Data to",
    ratio: "Airwars ÷ Coalition from then on",
    grade: "How sure",
  },
  what: { killed: "Civilians killed", strikes: "Strikes declared" },
  none: "none",
  summary: {
    by: (day: string) => `By ${day}`,
    latest: "By the latest publications",
    /** The totals that stand in the first panel. */
    standing: (by: string, place: string, list: string) =>
      `${by}, civilians killed in ${place} since the start: ${list}`,
    ratio: (n: string) => `Airwars' minimum is ${n} times the Coalition's figure`,
    apart: (place: string, list: string) => `in ${place} alone: ${list}`,
    figure: (source: string, figure: string) => `${source} ${figure}`,
    dated: (figure: string, date: string) => `${figure} (${date})`,
    covered: "By the last day their data cover",
    empty: "No source had published a total of this selection.",
  },
  legend: {
    step: "A publication",
    range: "Lowest to highest",
    distance: "Distance from the Coalition's figure to Airwars' minimum",
    late: "Published later, older data",
    quoted: "Quoted by another page",
    open: "End of data not stated",
    spread: "Day of publication not known",
  },
  notes: {
    steps: {
      published:
        "Every mark is a publication. A total stands until its source publishes the next one; nothing is drawn between two publications.",
      covered:
        "Every mark is a published total on the last day its data cover. A line keeps its height to the next one; what lies between is not known.",
    },
    ratio:
      "The distance compares what Airwars says at least with what the Coalition has assessed: the same countries and the Coalition's own strikes, by different methods.",
    noRatio: (missing: string) => `No distance is drawn: there is no total of ${missing} here.`,
    both: "the Coalition and of Airwars for both countries",
    official: "the Coalition for both countries",
    monitor: "Airwars for both countries",
    quoted: (list: string) =>
      `Totals of the Coalition that only others quote are hollow: ${list}. The line, the distance and the top of the page follow its own monthly reports.`,
    apart: (names: string, place: string) =>
      `Counts of ${place} alone (${names}) leave out what the others count elsewhere, so they stand in a panel of their own.`,
    late: "Hollow marks: figures published later, whose data end before those of the figure that stands. The line does not step to them.",
    open: "Hollow marks: the source does not say where its data end. They are drawn on their day of publication, the last day they can cover.",
    lane: {
      published:
        "Figures of pages without a date stand at the end under “no date”: when they were published is not known.",
      covered:
        "Figures whose data end on a day that is not known stand at the end under “end open”.",
    },
    spread:
      "A short line before a mark covers the days on which the figure may have been published; it counts from the last of them.",
    fall: (o: { source: string; from: string; fromDate: string; to: string; toDate: string }) =>
      `${o.source} put its total lower: from ${o.from} (${o.fromDate}) to ${o.to} (${o.toDate}). Both stay as published.`,
    strikes: "Strikes are counted for both countries, whatever sources are chosen.",
    grades:
      "Drawn are totals since the start that a source stands by, for the Coalition alone: assessed credible, graded likely, or documented.",
    log: "The logarithmic scale starts at 10; the strikes keep a linear one.",
  },
} as const;

export type GapMessages = typeof messages;
