/**
 * Words of the section on method. Numbers stand here only where a definition needs one; every
 * figure is written by the page from the data. Each definition names the page it was read in.
 */

export interface Definition {
  readonly term: string;
  readonly text: string;
  /** Where it was read. */
  readonly pages: readonly { readonly name: string; readonly url: string }[];
}

const definitions: readonly Definition[] = [
  {
    term: "Strike",
    text: "One or more attacks in about the same place, meant to have one effect. One bomb on one vehicle is a strike; so are dozens of weapons from several aircraft on a group of buildings. A strike is therefore not a bomb and not a sortie. The daily releases left out ground artillery that answered fire or supported troops on the move. The monthly casualty reports count air and ground artillery attacks made under the Coalition's air tasking order. The two definitions need not be the same, and artillery is a larger part of the later years.",
    pages: [
      {
        name: "US Department of Defense, strike release",
        url: "https://www.defense.gov/News/Article/Article/1082651/inherent-resolve-strikes-target-isis-in-syria-iraq",
      },
      {
        name: "Casualty report, reprinted by Airwars",
        url: "https://airwars.org/military-claims/cjtfoir-may-1-2017-2",
      },
      { name: "Strike release, reprinted by gwot.org", url: "https://gwot.org/?p=71784" },
      {
        name: "Airwars, on artillery in 2018",
        url: "https://airwars.org/research/airwars-monthly-assessment-october-2018/",
      },
    ],
  },
  {
    term: "Engagement",
    text: "A part of a strike: one strike holds one or more engagements. No written definition was found; the word is used here as the releases use it. A share “of engagements” is smaller than the same share “of strikes”.",
    pages: [
      {
        name: "US Department of Defense, strike release with both counts",
        url: "https://www.defense.gov/News/Article/Article/1107703/counter-isis-strikes-continue-in-syria-iraq",
      },
    ],
  },
  {
    term: "Credible",
    text: "The Coalition's word for a report it finds more likely than not to be true: that one of its strikes harmed civilians. A non-credible report is one for which the information at hand does not reach that level. A report is open while it is being assessed. Deaths enter the official total in the month of the assessment, not in the month of the strike.",
    pages: [
      {
        name: "Casualty report, Coalition",
        url: "https://www.inherentresolve.mil/Media-Library/News-Releases/Article/1971680/combined-joint-task-force-operation-inherent-resolve-monthly-civilian-casualty/",
      },
    ],
  },
];

const grades: Definition = {
  term: "Confirmed, fair, likely",
  text: "Grades that Airwars gives an event. Confirmed means that the military responsible has accepted it. Fair means that two or more credible sources report it and that there were strikes nearby that day. Likely is confirmed and fair together, and is the figure compared with the official one here. Weak, contested and discounted events are kept apart.",
  pages: [{ name: "Airwars, methodology", url: "https://airwars.org/about/methodology/" }],
};

const comparing = [
  "Never add two sources. Monitors, human rights organisations and the military describe many of the same deaths, and some use the others' lists.",
  "Compare only equal scopes: the same countries or place, the same period, the same actor. Some sources count the Coalition alone, some the Coalition with its partners, some all parties. Where scopes differ, the charts say what differs.",
  "Two rows of one source may lie inside each other: a city lies in its country, a month in its year, “likely” within “all claims”.",
  "A total by its day of publication shows what was known, not when people died. Official and monitors' totals both grow when old events are reviewed, and both have been lowered.",
  "The same number of strikes need not mean the same force. A rate per 100 declared strikes compares two published numbers; it is not the harm done by a typical strike.",
];

const reading = [
  "A range is the figure: its lowest and highest number as published. No middle is worked out.",
  "“At least” and “more than” are open upwards. “Up to” is open downwards. “About” is the source's own rounding.",
  "A gap is not a zero. Zero stands only where a source says zero; elsewhere the reason for the gap is given: not reported, not seen by us, not stated, or not applicable.",
  "Every figure has two dates: the period it covers and the day it was published.",
];

const asof = [
  "“As published by” a day shows only what had certainly been published by then, so that two figures that stood side by side on one day can be compared as they stood.",
  "A date known only to the month or year counts from that month's or year's last day.",
  "Pages without a date are shown only under “latest”.",
];

export const method = {
  title: "Method and sources",
  words: "What the words mean",
  definitions: [...definitions, grades],
  readIn: "Read in",
  comparing: { title: "How figures compare", points: comparing },
  reading: { title: "How to read ranges and kinds", points: reading },
  asof: { title: "What “as published by” means", points: asof },
  counts: {
    title: "What each source counts",
    intro: "Main sources first. Open one to see what it counts, how, and what to be careful about.",
    what: "Counts",
    how: "Method",
    scope: "Scope",
    caveat: "Careful",
    site: "Site",
    scopeOf: (countries: string, period: string, actors: string, weapons: string) =>
      `${countries}; ${period}; ${actors}; ${weapons}`,
  },
  gaps: {
    title: "Known gaps",
    releases:
      "Day and place of strikes were declared until 16 December 2018; after that only running totals were published. The daily releases by place are held from October 2014 to October 2017; from then to December 2018 only some days were found, and those numbers are minimums.",
    releasesPage: {
      name: "Center for Civilians in Conflict, on the end of places and dates in the releases",
      url: "https://civiliansinconflict.org/blog/us-week-in-review-march-11/",
    },
    reports: (first: string, last: string, count: string) =>
      `Official casualty reports: ${count} are held, for data to the end of ${first} up to ${last}.`,
    missing: (months: string) => `No report was found for these months: ${months}.`,
    missingNone: "No month between them is missing.",
    noStrikes: (months: string) => `Reports found, but without a total of strikes: ${months}.`,
    recount: (value: string, day: string) =>
      `The official total of ${day} is ${value} strikes above what had been declared country by country until then, probably after a recount. Neither period nor place of these strikes was declared, so the timeline shows them apart.`,
    partial:
      "Some pages could only be read in part. A figure that may stand further down is marked “not seen by us”, not “not reported”.",
    undated: (n: string) =>
      `${n} figures of civilians killed come from pages without a date and appear only under “latest”.`,
  },
  data: {
    title: "Data and licence",
    intro:
      "Everything on this page comes from one folder of plain tables (CSV), described in a Data Package. Take what you need:",
    licence:
      "The tables are offered under the Creative Commons Attribution 4.0 licence. Name the Strike Ledger and, for each figure, its own source. The figures themselves are facts published by the sources named; the documents behind them belong to their publishers.",
    attribution:
      "Figures: CJTF-OIR and the US Department of Defense, Airwars, Amnesty International, the Syrian Network for Human Rights, the Syrian Observatory for Human Rights and the other sources listed above. Daily releases by place: scraped by Kevin Schaul (uscentcom-isil-airstrikes-scraper), and read from the PDF files by DJB005 (cjtf-oir-dashboard). Incidents in Syria: Airwars, state of 31 July 2026; their sums are ours. Coordinates: GeoNames, CC BY 4.0.",
    describe: "Description of every table and column",
    releases: "Earlier editions of the data, each kept whole under its version",
    tables: {
      sources: "who counts, what and how",
      documents: "the publications figures were read in",
      editions: "official monthly casualty reports",
      edition_readings: "what each page prints for each report",
      estimates: "published estimates of civilians killed or injured",
      strike_totals: "declared strikes since the start, by day",
      strikes: "declared strikes by interval",
      strikes_by_place: "declared strikes by day and place, to October 2017",
      strikes_by_place_partial: "strikes by day and place where found, from November 2017",
      strikes_by_month: "sums of both by month and place",
      strike_statements: "strikes by country as releases state them, from November 2017",
      airwars_months: "sums of the incidents Airwars recorded in Syria",
      coalition_answers: "what the Coalition answered to them",
      coalition_answer_delays: "how long its first statement took",
      battles: "named battles, with the strikes declared",
      airwars_battles: "Airwars’ sums for those battles",
      places: "places named in the releases",
      governorates: "governorates and their codes",
      events: "events of the campaign",
      notes: "notes on rows, and how derived values were derived",
    },
  },
} as const;
