/** Words of the comparison by source. */
import { plural } from "../../../messages/en/plural";
export const messages = {
  title: "Civilians killed by Coalition strikes, according to each source",
  titleRate: "Civilians killed per 100 declared strikes, according to each source",
  headings: {
    event: (place: string, month: string) => `${place}, ${month}: one event`,
    single: "Places that one source alone has counted",
    outside: (place: string) => `${place}: claims outside the likely total`,
    outsidePlaces: "Single places: claims outside the likely total",
  },
  scope: (place: string, period: string, actor: string, weapons: string) =>
    `${place}; ${period}; ${actor}; ${weapons}.`,
  scopeMixed: (actor: string) =>
    `Each row counts another place, over a period of its own; ${actor}.`,
  scopeOutside: "Not part of the estimates above.",
  differs: {
    length: {
      days: (n: number) => plural(n, { one: "one day only", other: `${n} days only` }),
      months: (n: number) => plural(n, { one: "one month only", other: `${n} months only` }),
    },
    to: (day: string) => `to ${day}`,
    open: "end of data not stated",
    startsLater: (days: number | null) =>
      days === null ? "starts later" : `starts ${some(days)} later`,
    startsEarlier: (days: number | null) =>
      days === null ? "starts earlier" : `starts ${some(days)} earlier`,
    endsLater: (days: number | null) => (days === null ? "ends later" : `ends ${some(days)} later`),
    endsEarlier: (days: number | null) =>
      days === null ? "ends earlier" : `ends ${some(days)} earlier`,
    endsAtMostLater: (days: number) => `ends up to ${some(days)} later`,
    weapons: {
      air: "air strikes only",
      air_and_artillery: "air and artillery strikes",
      all: "all means of attack",
      unknown: "means of attack not stated",
    },
    victims: {
      civilians: "civilians as reported",
      named: "civilians recorded by name",
      assessed: "civilians as the military assesses them",
      varying: "civilians; relatives of ISIS members in some figures only",
      not_separated: "civilians and fighters not told apart",
      unknown: "definition of civilians not stated",
    },
    control: (source: string, what: string) => `What differs, ${source}: ${what}.`,
    label: (what: string) => `Differs from the scope of its group: ${what}.`,
  },
  rate: {
    of: (killed: string, strikes: string, end: string) =>
      `${killed} killed; ${strikes} strikes declared to ${end}`,
    ofPeriod: (killed: string, strikes: string) =>
      `${killed} killed; ${strikes} strikes declared in the same period`,
    near: "end of the count not stated",
    none: "no rate",
    noneBecause: (killed: string, why: string) => `${killed} killed; ${why}`,
    alone: (place: string) => `${place} alone`,
    to: (end: string) => `to ${end}`,
    openPeriod: "for a period whose end is not stated",
    during: (period: string) => `for exactly ${period}`,
    why: {
      event: () => "strikes are not declared by event",
      place: (place: string, period: string) => `no declared strikes for ${place} ${period}`,
      actor: () => "it does not count the Coalition alone, as the declared strikes do",
      weapons: () => "it does not count air and artillery strikes, as the declared strikes do",
      end: () => "to which day it counts is not stated",
      strikes: (place: string, period: string) => `no declared strikes for ${place} ${period}`,
    },
  },
  label: (who: string, place: string, figure: string, period: string, published: string) =>
    `${who}, ${place}: ${figure} civilians killed, ${period}, ${published}.`,
  labelRate: (who: string, place: string, rate: string, basis: string) =>
    `${who}, ${place}: ${rate} civilians killed per 100 declared strikes (${basis}).`,
  labelNoRate: (who: string, place: string, why: string) => `${who}, ${place}: no rate (${why}).`,
  summary: {
    asof: (day: string) => `As published by ${day}`,
    asofLatest: "In the latest figures, undated pages included",
    range: (asof: string, place: string, lowest: string, highest: string) =>
      `${asof}, estimates of civilians killed by Coalition strikes in ${place} run from ${lowest} to ${highest}.`,
    one: (asof: string, place: string, figure: string) =>
      `${asof}, the one estimate shown of civilians killed by Coalition strikes in ${place} is ${figure}.`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    figure: (figure: string, who: string, dates: string) => `${figure} – ${who}, ${dates} –`,
    lastFigure: (figure: string, who: string, dates: string) => `${figure} – ${who}, ${dates}`,
    rate: (asof: string, place: string, lowest: string, highest: string) =>
      `${asof}, the figures for ${place} make ${lowest} to ${highest} civilians killed per 100 declared strikes.`,
    rateOne: (asof: string, place: string, rate: string) =>
      `${asof}, the one figure for ${place} that can be divided makes ${rate} civilians killed per 100 declared strikes.`,
    rateFigure: (rate: string, who: string) => `${rate} (by the figure of ${who})`,
    noRate: (asof: string) =>
      `${asof}, no figure shown has declared strikes of the same scope and period, so no rate can be given.`,
    scattered: (asof: string, rows: number) =>
      `${asof}, ${plural(rows, { one: "one figure is", other: `${rows} figures are` })} shown, none of which compares with another.`,
    more: (n: number) =>
      plural(n, { one: "One more group follows.", other: `${n} more groups follow.` }),
  },
  signMeans: "in what a row differs from the scope under its group’s heading",
  empty: "No estimate of civilians killed fits the filters.",
  notes: {
    rows: "One row for each source and scope: of the figures published by the as-of day the one that covers most of the chosen months, then the latest. Sources count many of the same deaths: never add their figures.",
    axis: "Each group has an axis of its own: compare bars within a group, not between groups.",
    rate: "A rate is the civilians killed divided by the strikes declared for the same countries and period, times 100. A strike can be one weapon or many, and artillery came to be counted with air strikes, so rates of different times compare only with care.",
  },
  columns: {
    group: "Group",
    place: "Place",
    source: "Source",
    figure: "Killed",
    kind: "Kind of figure",
    low: "Lowest",
    high: "Highest",
    period: "Period covered",
    end: "Data to",
    actor: "Whose strikes",
    weapons: "Means of attack",
    grade: "Grade",
    published: "Published",
    differs: "Differs from its group",
    rate: "Per 100 declared strikes",
    strikes: "Declared strikes",
  },
} as const;

function some(days: number): string {
  return plural(days, { one: "a day", other: `${days} days` });
}

export type SourcesMessages = typeof messages;
