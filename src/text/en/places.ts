/** Words of the comparison by place. */
export const places = {
  title: "Declared strikes and estimates of civilians killed, by country, governorate and place",
  governorate: (name: string) => `${name} governorate`,
  whole: (country: string) => `${country}, whole country`,
  unassigned: (country: string) => `${country}: places without an assigned governorate`,
  strikesHead: "Strikes declared in daily releases",
  killedHead: "Civilians killed, by source",
  strikes: (n: string, one: boolean) => `${n} ${one ? "strike" : "strikes"}`,
  releases: (first: string, last: string) => `Releases of ${first} to ${last}`,
  period: (period: string, published: string) => `${period}; published ${published}`,
  noRelease: "No strike in the releases of the chosen period and day.",
  noEstimate: "No estimate found for the chosen sources, period and day.",
  loading: "Loading the daily releases",
  showPlaces: (n: number, name: string) => `Show the ${n} places of ${name}`,
  hidePlaces: (name: string) => `Hide the places of ${name}`,
  label: (place: string, strikes: string, first: string, last: string) =>
    `${place}: ${strikes} declared in the daily releases of ${first} to ${last}`,
  killedLabel: (place: string, name: string, figure: string, period: string, published: string) =>
    `${place}, ${name}: ${figure} civilians killed, ${period}, published ${published}`,
  summary: (total: string, first: string, last: string, top: string, topStrikes: string) =>
    `The daily releases of ${first} to ${last} found declare ${total} strikes by place, most of them in ${top} (${topStrikes}).`,
  summaryNone: "No daily release with places falls in the chosen period.",
  summaryKilled: (n: number) =>
    n === 1
      ? "One estimate of civilians killed stands beside them, over a period of its own."
      : `${n} estimates of civilians killed stand beside them, each over a period of its own.`,
  summaryNoKilled: "No estimate of civilians killed by place fits the filters.",
  empty: "No strike and no estimate fits the chosen places, period and sources.",
  widen: "Show the whole campaign and both countries",
  notes: [
    "The two columns do not cover the same time: releases with places were found for 2 October 2014 to 17 October 2016 only, each estimate has its own period. Do not divide one by the other: no rate is given here.",
    "Places are those the releases name (“near”); a town can stand for a wide area. Releases are missing for some days, so the sums fall short of the official totals. Day and place were no longer declared after 16 December 2018.",
  ],
  columns: {
    place: "Place",
    what: "What",
    source: "Source",
    figure: "Figure",
    low: "Lowest",
    high: "Highest",
    period: "Period covered",
    published: "Published",
  },
  whatStrikes: "Strikes declared",
  whatKilled: "Civilians killed",
  releaseSource: "US Defense Department",
} as const;
