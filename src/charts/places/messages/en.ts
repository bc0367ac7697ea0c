/** Words of the comparison by place. */
import { plural } from "../../../messages/en/plural";
export const messages = {
  title: "Declared strikes and estimates of civilians killed, by country, governorate and place",
  unassigned: (country: string) => `${country}, place not assigned to a governorate`,
  sections: {
    countries: "Whole countries",
    iraq: "Iraq, by governorate",
    syria: "Syria, by governorate",
  },
  strikesHead: (first: string, last: string) => `Strikes: daily releases of ${first} to ${last}`,
  strikesHeadNone: "Strikes: daily releases",
  killedHead: "Civilians killed: each figure’s own period",
  strikesLabel: (place: string) => `${place}: strikes declared in daily releases`,
  killedLabel: (place: string) => `${place}: civilians killed, by source`,
  strikes: (n: string, one: boolean) => `${n} ${one ? "strike" : "strikes"}`,
  places: (n: number) => plural(n, { one: "1 place", other: `${n} places` }),
  allPlaces: "all places",
  noRelease: "no release in the period",
  noEstimate: "no estimate found",
  loading: "loading the daily releases",
  airOnly: "air strikes only",
  unavailable: "daily releases not available",
  show: (name: string) => `Show the places of ${name}`,
  showAll: "Show all places",
  hideAll: "Hide all places",
  label: (place: string, strikes: string, first: string, last: string) =>
    `${place}: ${strikes} declared in the daily releases of ${first} to ${last}.`,
  markLabel: (place: string, who: string, figure: string, period: string, published: string) =>
    `${place}, ${who}: ${figure} civilians killed, ${period}, ${published}.`,
  others: (whom: string) => `It does not count the Coalition alone but ${whom}.`,
  differs: "what differs",
  signMeans: "counts another scope than the figure it is compared with",
  summary: (total: string, first: string, last: string, top: string, topStrikes: string) =>
    `The daily releases of ${first} to ${last} declare ${total} strikes by place, in no governorate more than in ${top} (${topStrikes}).`,
  summaryOne: (total: string, first: string, last: string, place: string) =>
    `The daily releases of ${first} to ${last} declare ${total} strikes in ${place}.`,
  summaryLoading: "Loading the daily releases …",
  summaryNone: "No daily release with places falls in the chosen period.",
  summaryKilled: (n: number) =>
    plural(n, {
      one: "One estimate of civilians killed stands beside them, over a period of its own.",
      other: `${n} estimates of civilians killed stand beside them, each over a period of its own.`,
    }),
  summaryNoKilled: "No estimate of civilians killed by place fits the filters.",
  summaryNoRate:
    "No rate is given by place: these strikes and the estimates do not cover the same time.",
  notes: [
    "The two columns do not cover the same time. The daily releases with places run from 2 October 2014 to 31 October 2017 here; each estimate has its own period. So no rate is given here, and the columns must not be divided by each other.",
    "“No estimate found” is not a count of zero, and neither is “no release in the period”.",
    "Places are those that the releases name (“near”); a town can stand for a wide area. Releases are missing for some days, so the sums fall short of the official totals. Day and place were no longer declared after 16 December 2018.",
    "Countries and governorates have axes of their own: compare bars within a section. An estimate for a city stands under its governorate; figures for both countries together are not shown here.",
  ],
  columns: {
    place: "Place",
    level: "Level",
    what: "What",
    source: "Source",
    figure: "Figure",
    kind: "Kind of figure",
    low: "Lowest",
    high: "Highest",
    period: "Period covered",
    actor: "Whose strikes",
    weapons: "Means of attack",
    published: "Published",
  },
  levels: {
    country: "Country",
    governorate: "Governorate",
    unassigned: "Not assigned",
    place: "Place",
  },
  whatStrikes: "Strikes declared",
  whatKilled: "Civilians killed",
  releaseSource: "US Defense Department",
} as const;

export type PlacesMessages = typeof messages;
