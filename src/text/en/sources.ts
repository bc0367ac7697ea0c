/** Words of the comparison by source. */
export const sources = {
  title: "Civilians killed by Coalition strikes, according to each source",
  titleRate: "Civilians killed per 100 declared strikes, according to each source",
  both: "Iraq and Syria",
  outside: (place: string) => `${place}: claims that the source leaves out of its likely total`,
  event: (place: string, month: string) => `${place}, ${month}: one event`,
  scope: (period: string) =>
    `Coalition alone, ${period}, unless a row says otherwise. This group has its own axis.`,
  scopeEvent: "One event as different sources count it. This group has its own axis.",
  scopeOutside:
    "Not part of any estimate above: claims of all grades, or of grades that the source itself does not count as likely. Own axis.",
  dates: (end: string, published: string) => `Data to ${end}; published ${published}`,
  datesOpen: (published: string) => `End of data not stated; published ${published}`,
  differs: (what: string) => `Not the same scope: ${what}`,
  differsPeriod: (period: string) => `only ${period}`,
  airOnly: "air strikes only",
  graded: (grade: string) => `Grade: ${grade}`,
  rateOf: (killed: string, strikes: string, end: string) =>
    `${killed} killed; ${strikes} strikes declared to ${end}`,
  rateNear: "the source does not state to which day it counts",
  noRate: "no rate",
  why: {
    place: "strikes were not declared for this place alone over this period",
    actor: "the figure counts more or fewer actors than the declared strikes",
    weapons: "the figure counts air strikes only, the declared strikes artillery as well",
    end: "the source does not state to which day it counts",
    strikes: "no declared strikes of the same countries and exactly the same period",
  },
  label: (name: string, place: string, figure: string, period: string, published: string) =>
    `${name}, ${place}: ${figure} civilians killed, ${period}, published ${published}`,
  labelRate: (name: string, place: string, rate: string) =>
    `${name}, ${place}: ${rate} civilians killed per 100 declared strikes`,
  labelNoRate: (name: string, place: string, why: string) =>
    `${name}, ${place}: no rate, because ${why}`,
  summary: (
    asof: string,
    place: string,
    low: string,
    lowWho: string,
    high: string,
    highWho: string,
  ) =>
    `${asof}, estimates of civilians killed by the Coalition in ${place} run from ${low} (${lowWho}) to ${high} (${highWho}).`,
  summaryOne: (asof: string, place: string, figure: string, who: string) =>
    `${asof}, the only estimate shown of civilians killed by the Coalition in ${place} is ${figure} (${who}).`,
  summaryRate: (
    asof: string,
    place: string,
    low: string,
    lowWho: string,
    high: string,
    highWho: string,
  ) =>
    `${asof}, the figures for ${place} make ${low} (${lowWho}) to ${high} (${highWho}) civilians killed per 100 declared strikes.`,
  summaryNoRate: (asof: string) =>
    `${asof}, no estimate shown has declared strikes of the same scope and period: no rate can be given.`,
  summaryMore: (n: number) =>
    n === 1 ? "One more place or group follows." : `${n} more places and groups follow.`,
  asof: (day: string) => `As published by ${day}`,
  asofLatest: "In the latest figures, undated pages included",
  empty: "No estimate of civilians killed fits the filters.",
  emptyWhy: (parts: string) => `Filters in force: ${parts}.`,
  emptyAsof: (day: string) => `published by ${day}`,
  emptyPeriod: "a period that lies wholly inside the chosen months",
  emptySources: "the chosen sources",
  emptyPlaces: "the chosen places",
  widen: "Show the whole campaign, the main sources and both countries",
  notes: [
    "One row for each source and scope: the latest figure published by the as-of day that covers most of the chosen months. Figures of different sources describe many of the same deaths: never add them.",
    "How to read a bar: solid as far as the source vouches for; banded from lowest to highest; an open end with an arrow is a minimum; a dashed bar is only a maximum. No midpoint is made.",
  ],
  noteRate:
    "A strike may be one weapon or many, and artillery was counted in the same total later on: rates of different times compare only with care.",
  columns: {
    scope: "Place",
    source: "Source",
    figure: "Killed",
    kind: "Kind of figure",
    low: "Lowest",
    high: "Highest",
    period: "Period covered",
    actor: "Whose strikes",
    grade: "Grade",
    published: "Published",
    differs: "Differs from its group",
    rate: "Per 100 declared strikes",
    strikes: "Declared strikes",
  },
} as const;
