/** Words of the timeline. */
import { plural } from "../../../messages/en/plural";

const many = (n: number, one: string, other: string) => plural(n, { one, other });

export const messages = {
  title: "Strikes and deaths, month by month",
  /** `days`: those of the month, since the bars are per 30 days; null for several months. */
  peak: (when: string, value: string, days: number | null) =>
    days !== null
      ? `Strikes peaked in ${when}: ${value} declared in ${days} days`
      : `Strikes peaked from ${when}: ${value} declared in that time`,
  subtitle: (place: string, from: string, to: string) =>
    `US-led Coalition strikes and civilians killed, by month. ${place}, ${from} to ${to}`,
  panels: {
    strikes: "Strikes per 30 days",
    events: "Events",
    deaths: "Civilians killed in a month",
    spans: "Civilians killed in other periods; each line is as long as its dates",
    spansShort: "Civilians killed in other periods",
  },
  kinds: {
    strikes: "Strikes declared",
    period: "Killed, month or period",
  },
  columns: {
    kind: "What",
    start: "From",
    end: "To",
    country: "Area",
    figure: "Figure",
    rate: "Strikes per 30 days",
    source: "Source",
    basis: "How it is known",
    published: "Published",
  },
  key: {
    both: "country not given",
    /** In a compact frame, which has no notes. */
    hatched: "hatched: days not known",
    /** All marks of a source are for one country. */
    only: (source: string, country: string) => `${source} (${country} only)`,
    /** Some of them are, and are drawn hollow. */
    hollow: (source: string) => `${source} (hollow: one country)`,
    /** In a compact frame. */
    range: "long: a range; arrow: at least, or up to",
  },
  gap: "no figure for these days",
  together: "declared for both countries together only",
  spanText: (source: string, figure: string) => `${source} ${figure}`,
  spanTextIn: (source: string, figure: string, country: string) =>
    `${source} ${figure} (${country})`,
  noPlace:
    "Strikes and deaths by month were published for whole countries. There are none for a single province (governorate).",
  chooseCountry: "Choose a country, or see",
  placesLink: "strikes by province and place",
  strikesLabel: (o: {
    area: string;
    period: string;
    value: string;
    n: number;
    rate: string;
    basis: string;
    source: string;
  }) =>
    `${o.area}, ${o.period}: ${o.value} ${many(o.n, "strike", "strikes")} declared, ${o.rate} per 30 days; ${o.basis} (${o.source})`,
  periodLabel: (o: EstimateWords) =>
    `${o.source}, ${o.area}, ${o.period}: ${o.figure} civilians killed; ${o.grade}; published ${o.published}`,
  eventCell: (title: string) => `Event: ${title}`,
  eventLabel: (period: string, title: string) => `${period}: ${title}`,
  partly: (label: string) => `${label}; partly outside the chosen months`,
  partlyCell: (text: string) => `${text} (partly outside the chosen months)`,
  tooltip: {
    strikes: (figure: string, n: number) => `${figure} ${many(n, "strike", "strikes")} declared`,
    rate: (rate: string) => `${rate} per 30 days`,
    killed: (figure: string) => `${figure} killed`,
    published: (date: string) => `published ${date}`,
    partly: "partly outside the chosen months",
    others: "Killed at that time, say",
    otherPeriod: (name: string, period: string) => `${name}, ${period}`,
  },
  summary: {
    strikes: (value: string, n: number, start: string, end: string) =>
      `${value} ${many(n, "strike was", "strikes were")} declared from ${start} to ${end}.`,
    cut: (value: string, rows: string, n: number) =>
      `${value} more are in ${rows} ${many(n, "interval that lies", "intervals that lie")} only partly in the chosen months.`,
    noStrikes: "No declared strikes are in this selection.",
    months: (list: string) => `Highest counts of civilians killed for one month: ${list}.`,
    highest: (source: string, figure: string, when: string) => `${source} ${figure} (${when})`,
    highestIn: (source: string, figure: string, when: string, country: string) =>
      `${source} ${figure} (${when}, ${country} only)`,
    spans: (n: string, count: number) =>
      `${n} ${many(count, "count", "counts")} of civilians killed in a single period.`,
    noDeaths: "None of the chosen sources gives a count for a month or another period.",
    empty: "Nothing was declared or estimated for this period by that day.",
  },
  empty: (start: string, end: string) => `There is nothing from ${start} to ${end}.`,
  controls: {
    wholePeriod: "Whole period",
    hint: "Drag across the strikes to choose months.",
    gapLink: "Totals since the start: how far apart?",
  },
  notes: {
    noCountry: (strikes: string) =>
      `${strikes} strikes in these months were reported for both countries together. They are not drawn while one country is selected.`,
    rest: "Hatched: strikes that are in no release we found. They are known only from a later total.",
    months: "A month without a mark has no count; that does not mean zero.",
    arrows:
      "A month without a mark has no count; that does not mean zero. An arrow means “at least” or “more than”.",
    hollow: "Hollow marks count one country only. Do not compare them with filled ones.",
  },
  help: {
    area: "The height of a bar is strikes per 30 days, so its area is its number of strikes. Every declared strike is in exactly one bar.",
    byCountry:
      "From April 2017 the official totals give no country. Strikes that a release places in Iraq or Syria are drawn there; the others are hatched.",
    recount:
      "The thin band at the bottom up to 31 March 2017: the official total of that day is higher than all strikes declared until then. Neither days nor country of these strikes are known.",
    after:
      "After 16 December 2018 the Coalition gave totals only, without days or places of single strikes.",
    spans:
      "Figures for a day, a year or another period are listed with their dates. Their lengths differ, so they have no common scale.",
    events:
      "Every mark in the row of events is one event. Point at a mark or tap it to read its name.",
    grades:
      "Drawn are figures for the Coalition alone that their source itself supports: confirmed, assessed credible, graded fair or likely, or documented.",
  },
} as const;

export interface EstimateWords {
  readonly source: string;
  readonly area: string;
  readonly period: string;
  readonly figure: string;
  readonly grade: string;
  readonly published: string;
}

export type TimelineMessages = typeof messages;
