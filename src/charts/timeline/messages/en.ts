/** Words of the timeline. */
import { plural } from "../../../messages/en/plural";

const many = (n: number, one: string, other: string) => plural(n, { one, other });

export const messages = {
  title:
    "Strikes declared by the Coalition and civilians killed according to each source, over time",
  panels: {
    strikes: "Declared strikes per 30 days; area = number of strikes",
    totals: "Civilians killed since the start, by source",
    totalsLog: "Civilians killed since the start, by source (logarithmic scale from 10)",
    periods: "Civilians killed in single months and periods, per 30 days",
    strikesShort: "Declared strikes per 30 days",
    totalsShort: "Killed since the start, by source",
    periodsShort: "Killed per 30 days, by period",
  },
  kinds: {
    strikes: "Strikes declared",
    total: "Killed, total since the start",
    period: "Killed, month or period",
  },
  columns: {
    kind: "What",
    start: "From",
    end: "To",
    country: "Area",
    figure: "Figure",
    rate: "Per 30 days",
    source: "Source",
    basis: "Basis",
    published: "Published",
  },
  legend: {
    both: "Country not given",
    rest: "Hatched: not in the releases found",
    gap: "No figure for these days",
    gapOrTogether: "No figure for this country in these days",
    key: (strikes: string, n: number) => `= ${strikes} ${many(n, "strike", "strikes")}`,
    dashed: "Dashed: one country only",
    open: "Arrow: open end (at least, more than, up to)",
  },
  only: (source: string, country: string) => `${source} (${country} only)`,
  graded: (source: string, grade: string) => `${source}, ${grade}`,
  totalsOnly: "totals only: day and place no longer declared",
  totalsOnlyShort: "totals only",
  together: "declared for both countries together only",
  noPlace:
    "The timeline has no figure for a governorate alone: intervals of strikes and the totals of each source were published for countries.",
  placesLink: "Strikes by governorate and place",
  noTotals: "No total since the start in this selection.",
  noPeriods: "No figure of a single month or period in this selection.",
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
  totalLabel: (o: {
    source: string;
    area: string;
    period: string;
    figure: string;
    grade: string;
    published: string;
  }) =>
    `${o.source}, ${o.area}, ${o.period}: ${o.figure} civilians killed, total since the start; ${o.grade}; published ${o.published}`,
  periodLabel: (o: {
    source: string;
    area: string;
    period: string;
    figure: string;
    rate: string;
    grade: string;
    published: string;
  }) =>
    `${o.source}, ${o.area}, ${o.period}: ${o.figure} civilians killed, ${o.rate} per 30 days; ${o.grade}; published ${o.published}`,
  eventCell: (title: string) => `Event: ${title}`,
  eventLabel: (period: string, title: string) => `${period}: ${title}`,
  partly: (label: string) => `${label}; partly inside the window`,
  partlyCell: (text: string) => `${text} (partly inside the window)`,
  summaryStrikes: (value: string, n: number, start: string, end: string) =>
    `${value} ${many(n, "strike was", "strikes were")} declared from ${start} to ${end}`,
  summaryCut: (value: string, rows: string, n: number) =>
    `${value} more in ${rows} ${many(n, "interval that lies", "intervals that lie")} only partly in this window`,
  summaryNoStrikes: "No interval of declared strikes is in this selection",
  summaryKilled: (list: string) =>
    `civilians killed since the start, by the latest figure of each source: ${list}`,
  summaryPeriods: (n: string) => `civilians killed in single months and periods: ${n} figures`,
  summaryNoKilled: "no source gives a number of civilians killed for it",
  summaryFigure: (source: string, figure: string) => `${source} ${figure}`,
  summaryEmpty: "Nothing is declared or estimated for this period in the record of this day.",
  empty: (start: string, end: string) =>
    `The record as of this day has nothing from ${start} to ${end}. The filters for period and as-of date leave no row.`,
  emptyReset: "Show the whole period",
  brushHint: "Drag over the strikes to choose months.",
  notes: {
    area: "Height is strikes per 30 days, so the area of a bar is its number of strikes. Every declared strike is in exactly one bar; nothing is spread over days for which no source gives a number.",
    rest: "Hatched: the rest of a published total that is in no release found. It covers the whole interval between the two totals.",
    byCountry:
      "From April 2017 the official totals give no country. Strikes that a release places in Iraq or Syria are drawn there; the others are hatched, because their country is not known. For March 2018 and February 2019 the releases hold more than the official total rises, so those months are not split.",
    recount:
      "The thin band at the bottom up to 31 March 2017 is what the official total of that day holds above the declared strikes counted until then. The total rose by 1,605 in March 2017, but only 702 strikes were declared that month; the total of February, a rounded one, was 83 too low. Neither days nor country of these strikes were declared.",
    scope:
      "Series named “Syria only” or “Iraq only” cover one country and are dashed; they cannot be compared with totals for both without that difference.",
    after:
      "After 16 December 2018 the Coalition declared totals only: no day and no place of single strikes.",
    noCountry: (strikes: string) =>
      `${strikes} declared strikes of this window have no country, only a total for both; they are not drawn while one country is selected.`,
    undated: (n: string, count: number) =>
      `${n} ${many(count, "total is", "totals are")} not drawn: the last day covered is not known.`,
    log: "The logarithmic scale applies to the totals since the start only; the other two panels start at zero.",
    line: "Lines join the minimums of one series only, as steps: a total holds until the next one is published.",
    grades:
      "Drawn are figures for the Coalition alone, assessed credible, graded likely, confirmed or fair, or documented; all other claims are in the comparison by source.",
  },
} as const;

export type TimelineMessages = typeof messages;
