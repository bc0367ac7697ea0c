/** Words shared by every chart: kinds of figure, scopes, the frame around a chart. */

import type { Actor, EndBasis, Grade, Measure, Span, Weapons } from "../../model/estimateTypes";
import type { GapReason } from "../../model/gapReason";
import type { Countries } from "../../model/placeTypes";
import type { QuantityKind } from "../../model/quantity";
import type { Standing } from "../../model/sourceTypes";
import type { StrikeBasis } from "../../model/strikeTypes";
import type { FigureWords } from "../format";

const figure: FigureWords = {
  about: (n) => `about ${n}`,
  atLeast: (n) => `at least ${n}`,
  moreThan: (n) => `more than ${n}`,
  upTo: (n) => `up to ${n}`,
  range: (low, high) => `${low} to ${high}`,
  period: (start, end) => `${start} to ${end}`,
  since: (start) => `since ${start}, end not stated`,
  undated: "date not known",
  noneCounted: "none counted",
};

const kinds: Record<QuantityKind, string> = {
  exact: "exact count",
  about: "approximate",
  at_least: "minimum (at least)",
  more_than: "minimum (more than)",
  up_to: "maximum (up to)",
  range: "range, lowest to highest",
};

const countries: Record<Countries, string> = {
  both: "Iraq and Syria",
  iraq: "Iraq",
  syria: "Syria",
};

const actors: Record<Actor, string> = {
  coalition: "the Coalition alone",
  us: "US forces",
  national: "one Coalition member",
  allies: "Coalition members other than the US",
  coalition_iraqi: "the Coalition and Iraqi forces together",
  coalition_sdf: "the Coalition and the SDF together",
  iraqi: "Iraqi forces",
  all_anti_is: "all forces bombing ISIS",
  all_parties: "all parties",
};

const grades: Record<Grade, string> = {
  credible: "assessed credible by the Coalition",
  confirmed: "confirmed by the military responsible",
  fair: "graded fair",
  likely: "graded likely (fair or confirmed)",
  weak: "graded weak",
  contested: "graded contested",
  discounted: "discounted after review",
  all_alleged: "all local claims, any grade",
  documented: "documented case by case",
  compiled: "compiled from several sources",
};

const weapons: Record<Weapons, string> = {
  air: "air strikes",
  air_and_artillery: "air and artillery strikes",
  all: "all means of attack",
  unknown: "means of attack not stated",
};

const spans: Record<Span, string> = {
  cumulative: "total since the start",
  period: "one period",
  month: "one month",
  incident: "one event",
};

const measures: Record<Measure, string> = {
  civilians_killed: "civilians killed",
  civilians_injured: "civilians injured",
  incidents: "incidents",
  named_victims: "victims named",
};

const standings: Record<Standing, string> = {
  own: "the source's own page",
  reprint: "reprint of the original",
  press: "press report",
  digest: "digest by another organisation",
  mirror: "copy of a page",
  blog: "blog or activist page",
};

const bases: Record<StrikeBasis, string> = {
  declared: "stated for this interval",
  releases: "daily releases added up",
  difference: "difference between two published totals",
  rest: "rest of a published total: not in the releases found",
  least: "at least, by releases and totals together",
  recount: "above everything declared until then: in no release",
};

const gaps: Record<GapReason, string> = {
  not_reported: "not reported",
  not_seen: "not seen by us",
  not_stated: "not stated",
  not_applicable: "not applicable",
};

const endBases: Record<EndBasis, string> = {
  stated: "end of period stated by the source",
  month_end: "only the month is known; its last day is used",
  publication_date: "end of period not stated; the day of publication is used",
  inferred: "end of period inferred",
  unknown: "end of period not known",
};

export const parts = {
  figure,
  kinds,
  countries,
  actors,
  grades,
  weapons,
  spans,
  measures,
  standings,
  bases,
  gaps,
  endBases,
  placeNames: {
    governorate: (name: string) => `${name} province`,
    city: (name: string) => `${name} city`,
  },
  /** To which day an estimate counts, and when it was published. */
  dates: {
    to: (end: string) => `counts up to ${end}`,
    toAtMost: (end: string) => `counts up to ${end} at the latest`,
    toAbout: (end: string) => `counts up to about ${end}`,
    open: "does not say up to which day it counts",
    sinceMonth: (month: string) => `since ${month}`,
    published: (date: string) => `published ${date}`,
    undated: "page without a date",
    undatedAfter: (day: string) => `page without a date, not before ${day}`,
  },
  reports: {
    allMonths: (from: string, to: string) =>
      `Reports of civilians killed or injured. Iraq and Syria, ${from} to ${to}`,
    /** Where the reports of some months do not give the numbers. */
    someMonths: (o: { counted: string; all: string; from: string; to: string }) =>
      `Reports of civilians killed or injured in Iraq and Syria, in ${o.counted} of the ${o.all} months from ${o.from} to ${o.to}`,
  },
  logNote:
    "On the logarithmic scale each step along the axis is ten times the one before, so a bar twice as long is not twice as many.",
  empty: {
    because: (filters: string) => `Nothing to show for ${filters}.`,
    and: ", and ",
    filters: {
      period: "the chosen months (a figure is shown where its whole period is within them)",
      sources: "the chosen sources",
      places: "the chosen places",
      asof: (day: string) => `the date: nothing of this had been published by ${day}`,
      asofLatest: "the date: nothing of this has been published",
    },
    widen: {
      period: "Show the whole campaign",
      sources: "Show the main sources",
      places: "Show both countries",
      asof: "Show what is known now",
    },
    widenAll: "Clear these filters",
  },
  tooltip: {
    click: "Click for source and details",
    press: "Enter: source and details",
    open: "Source and details",
  },
  frame: {
    help: "How to read this chart",
    source: (names: string) => `Source: ${names}.`,
    asof: (day: string) => `As known on ${day}.`,
    /** On paper: where the same view stands. */
    paperLink: (link: string) => `This view: ${link}`,
    asofLatest: "Everything known now, including pages without a date.",
    chart: "Chart",
    table: "Table",
    viewLabel: (title: string) => `Show as: ${title}`,
    legend: "Legend",
    scrollTable: (title: string) => `Table: ${title}`,
    none: "none",
  },
} as const;
