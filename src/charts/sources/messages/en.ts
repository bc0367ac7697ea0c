/** Words of the comparison by source. */
import { plural } from "../../../messages/en/plural";
export const messages = {
  title: {
    two: (place: string, high: string, highest: string, low: string, lowest: string) =>
      `${capitalized(high)} counted ${highest} civilians killed in ${place}, ${low} ${lowest}`,
    one: (place: string, who: string, figure: string) =>
      `${capitalized(who)} counted ${figure} civilians killed in ${place}`,
    twoRate: (place: string, high: string, highest: string, low: string, lowest: string) =>
      `Killed per 100 strikes in ${place}: ${high} ${highest}, ${low} ${lowest}`,
    oneRate: (place: string, who: string, rate: string) =>
      `Killed per 100 strikes in ${place}: ${who} ${rate}`,
    none: "Civilians killed: who counted what?",
    noneRate: "Civilians killed per 100 declared strikes",
    fewRates: (n: number, total: string) =>
      `Only ${n} of ${total} counts ${plural(n, { one: "has", other: "have" })} a number of strikes to match`,
  },
  /** `byCoalition`: whether all its counts are of the Coalition's strikes alone. */
  subtitle: (asRate: boolean, scope: string, byCoalition: boolean) =>
    `Civilians killed${byCoalition ? " by US-led Coalition strikes" : ""}${asRate ? ", per 100 declared" : ""}, by who counted them. ${scope}`,
  /** In a sentence, and with the name of its headquarters. */
  coalition: "the Coalition",
  coalitionName: "US-led Coalition (CJTF-OIR)",
  headings: {
    event: (place: string, month: string) => `${place}, one event in ${month}`,
    single: "Places counted by one source only",
    outside: (place: string) => `${place}: claims not counted as likely`,
    outsidePlaces: "Single places: claims not counted as likely",
    range: (heading: string, range: string) => `${heading}: ${range}`,
    count: (heading: string, n: number) =>
      `${heading}: ${plural(n, { one: "1 count", other: `${n} counts` })}`,
  },
  /** A source or a place before what is said of it. */
  placed: (name: string, what: string) => `${name}: ${what}`,
  also: "Also published, for other dates",
  withoutRate: (n: number) =>
    plural(n, {
      one: "1 count has no matching number of strikes: show why",
      other: `${n} counts have no matching number of strikes: show why`,
    }),
  scope: (period: string, actor: string, weapons: string) =>
    `${capitalized(period)}; ${actor}; ${weapons}.`,
  scopeMixed: (actor: string) => `Each row counts another place, for its own dates; ${actor}.`,
  scopeOutside: "Not part of the likely total.",
  differs: {
    length: {
      days: (n: number) => plural(n, { one: "one day only", other: `${n} days only` }),
      months: (n: number) => plural(n, { one: "one month only", other: `${n} months only` }),
    },
    to: (day: string) => `to ${day}`,
    open: "does not say up to which day",
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
      varying: "civilians; families of ISIS in some figures only",
      not_separated: "civilians and fighters together",
      unknown: "definition of civilians not stated",
    },
    control: (source: string, what: string) => `What differs, ${source}: ${what}.`,
    label: (what: string) => `It counts something slightly different: ${what}.`,
  },
  rate: {
    of: (killed: string, strikes: string, end: string) =>
      `${killed} killed; ${strikes} strikes declared to ${end}`,
    ofPeriod: (killed: string, strikes: string) =>
      `${killed} killed; ${strikes} strikes declared in the same period`,
    near: "the count does not say up to which day",
    none: "no rate",
    noneBecause: (killed: string, why: string) => `${killed} killed; ${why}`,
    alone: (place: string) => `${place} alone`,
    to: (end: string) => `to ${end}`,
    openPeriod: "for a period without a known last day",
    during: (period: string) => `for exactly ${period}`,
    why: {
      event: () => "strikes are not declared by event",
      place: (place: string, period: string) => `no declared strikes for ${place} ${period}`,
      actor: () => "it does not count the Coalition alone, as the declared strikes do",
      weapons: () => "it does not count air and artillery strikes, as the declared strikes do",
      end: () => "the count does not say up to which day",
      strikes: (place: string, period: string) => `no declared strikes for ${place} ${period}`,
    },
  },
  label: (who: string, place: string, figure: string, period: string, published: string) =>
    `${who}, ${place}: ${figure} civilians killed, ${period}, ${published}.`,
  labelRate: (who: string, place: string, rate: string, basis: string) =>
    `${who}, ${place}: ${rate} civilians killed per 100 declared strikes (${basis}).`,
  labelNoRate: (who: string, place: string, why: string) => `${who}, ${place}: no rate (${why}).`,
  tooltip: {
    killed: (figure: string) => `${figure} killed`,
    rate: (rate: string) => `${rate} killed per 100 strikes`,
    differs: (what: string) => `Counts something different: ${what}`,
  },
  summary: {
    asof: (day: string) => `By ${day}`,
    asofLatest: "In the latest figures",
    two: (asof: string, place: string, asRate: boolean, highest: Said, lowest: Said) =>
      `${asof}, ${highest[0]} counted ${highest[1]} civilians killed ${asRate ? "per 100 declared strikes " : ""}in ${place} (${highest[2]}); ${lowest[0]} counted ${lowest[1]} (${lowest[2]}).`,
    one: (asof: string, place: string, asRate: boolean, ...[who, figure, dates]: Said) =>
      `${asof}, ${who} counted ${figure} civilians killed ${asRate ? "per 100 declared strikes " : ""}in ${place} (${dates}).`,
    noRate: (asof: string) =>
      `${asof}, no count shown has a matching number of declared strikes, so there is no rate.`,
    fewRates: (asof: string, n: number, total: string) =>
      `${asof}, ${n} of ${total} counts of civilians killed ${plural(n, { one: "has", other: "have" })} a number of strikes for the same place and dates; no two can be compared.`,
    scattered: (asof: string, rows: number) =>
      `${asof}, ${plural(rows, { one: "only one figure matches; there is nothing to compare it with", other: `${rows} figures match, each for another place` })}.`,
    more: (n: number) =>
      plural(n, { one: "One more group below.", other: `${n} more groups below.` }),
  },
  /** Beside a total that only others quote. */
  ownReport: (own: string) => `Quoted by others; its own last report: ${own}`,
  /** Beside the Coalition's own figure, where the chart shows a total that others quote. */
  lastReport: "in its own last report",
  empty: "No count of civilians killed fits these choices.",
  notes: {
    overlap: "Sources count many of the same deaths. Never add their figures up.",
    quoted: (own: string, quoted: string) =>
      `The Coalition’s own last report says ${own}. The bar shows ${quoted}, which others quote.`,
    badge: "≠ marks a count of something slightly different. Press it to see what.",
    rate: "A strike can be one bomb or many. Compare rates of different years with care.",
    log: "Each step along the axis is ten times the one before. So there are dots, not bars.",
  },
  help: {
    choice:
      "Each source has one figure for a place: the one that covers most of the chosen months, then the latest.",
    axes: "Whole countries share one axis, and so do cities. The other groups have an axis of their own.",
    other:
      "A figure gets no bar where its dates differ much from the others. It is listed as “also published”.",
    bars: "A lighter end runs from the lowest to the highest count. An arrow means the true number may be higher.",
    rate: "A rate is the civilians killed, divided by the strikes declared for the same countries and dates, times 100.",
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
    end: "Counts up to",
    actor: "Whose strikes",
    weapons: "Type of strike",
    grade: "How sure",
    published: "Published",
    differs: "What differs",
    rate: "Per 100 declared strikes",
    strikes: "Declared strikes",
  },
} as const;

/** Who, the figure, and up to which day it counts. */
type Said = readonly [who: string, figure: string, dates: string];

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function some(days: number): string {
  return plural(days, { one: "a day", other: `${days} days` });
}

export type SourcesMessages = typeof messages;
