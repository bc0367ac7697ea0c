/** Words of the comparison by place. */
import { plural } from "../../../messages/en/plural";
import { same } from "./same";

const notShown = (what: string, areMany: boolean) =>
  `Not shown: ${what}. The link below shows ${areMany ? "them" : "it"}.`;

export const messages = {
  same,
  title: {
    most: (place: string, n: string, total: string) =>
      `${place} was hit most: ${n} of the ${total} strikes reported with a place`,
    one: (place: string, n: string) => `${n} strikes reported in ${place}`,
    killed: (place: string) => `Civilians killed in ${place}: what each source counted`,
    neutral: "Where were strikes declared, and civilians killed?",
  },
  subtitle: {
    both: (months: string) =>
      `Strikes by province (governorate), ${months}. Counts of civilians killed are below, each with its dates.`,
    /** Where the map also has the days found after these months. */
    bothToPart: (months: string) =>
      `Strikes by province (governorate), ${months}; the map has later days too. Counts of civilians killed are below.`,
    strikes: (months: string) =>
      `Strikes the US-led Coalition declared, by province (governorate), ${months}`,
    killed: "Civilians killed. The strips show which months each count covers",
  },
  strikesHead: (months: string) => `Where strikes were declared, ${months}`,
  strikesHeadNone: "Where strikes were declared",
  killedHead: (months: string) =>
    ["Civilians killed, place by place", months].filter(Boolean).join(", "),
  cardHeading: (place: string, months: string) => `${place}, ${months}`,
  strip: (months: string) => `Months covered: ${months}`,
  unassigned: (country: string) => `${country}, province not known`,
  wholeCountry: (country: string) => `${country}, all places`,
  /** Provinces, and strikes with no known province. */
  moreProvinces: (n: number, strikes: string) =>
    plural(n, {
      one: `1 other: ${strikes} strikes`,
      other: `${n} others: ${strikes} strikes`,
    }),
  /** Below a compact frame, above the link to the page. */
  hidden: {
    provinces: (n: number, hasUnassigned: boolean, strikes: string) => {
      const parts = [
        ...(n > 0 ? [plural(n, { one: "1 more province", other: `${n} more provinces` })] : []),
        ...(hasUnassigned ? ["places with no known province"] : []),
      ];
      return notShown(`${parts.join(" and ")}, ${strikes} strikes in all`, true);
    },
    places: (n: number, withAllOf: string | null) => {
      const places = plural(n, { one: "1 more place", other: `${n} more places` });
      return notShown(
        withAllOf === null ? places : `${places}, all of ${withAllOf} among them`,
        n > 1,
      );
    },
    counts: (n: number) =>
      notShown(plural(n, { one: "1 more count", other: `${n} more counts` }), n > 1),
  },
  allPlaces: (n: number) => plural(n, { one: "The 1 place named", other: `All ${n} places named` }),
  moreCards: (n: number) =>
    plural(n, { one: "1 more city or province", other: `${n} more cities and provinces` }),
  countries: (n: number) =>
    plural(n, { one: "Whole countries: 1 count", other: `Whole countries: ${n} counts` }),
  strikes: (n: string, one: boolean) => `${n} ${one ? "strike" : "strikes"}`,
  declared: (strikes: string) => `${strikes} declared`,
  inReports: (first: string, last: string) => `In daily reports of ${first} to ${last}`,
  killed: (figure: string) => `${figure} killed`,
  noRelease: "No daily report with places falls in these months.",
  noKilled: "None of the chosen sources counted civilians killed in one of these places.",
  loading: "Loading the daily reports …",
  unavailable: "The daily reports could not be loaded.",
  airOnly: "air strikes only",
  coalitionName: "US-led Coalition (CJTF-OIR)",
  strikesLabel: (place: string, strikes: string, first: string, last: string) =>
    `${place}: ${strikes} declared in the daily reports of ${first} to ${last}.`,
  killedLabel: (place: string, who: string, figure: string, period: string, published: string) =>
    `${place}, ${who}: ${figure} civilians killed, ${period}, ${published}.`,
  others: (whom: string) => `It does not count the Coalition alone but ${whom}.`,
  differs: "what differs",
  summary: {
    strikes: (total: string, first: string, last: string, top: string, topStrikes: string) =>
      `Of the ${total} strikes that the daily reports of ${first} to ${last} give with a place, ${topStrikes} were in ${top}, more than in any other province.`,
    one: (total: string, first: string, last: string, place: string) =>
      `The daily reports of ${first} to ${last} give ${total} strikes in ${place}.`,
    loading: "Loading the daily reports …",
    none: "No daily report with places falls in the chosen months.",
    killed: (n: number) =>
      plural(n, {
        one: "Below is one count of civilians killed, with its own dates.",
        other: `Below are ${n} counts of civilians killed by place, each with its own dates.`,
      }),
    noKilled: "No count of civilians killed by place fits the filters.",
  },
  notes: {
    apart: "The two lists cover different months. Never divide one by the other.",
    reports:
      "The strikes are those in daily reports of 2 October 2014 to 31 October 2017; some days are missing. The map has more, because it also has the later days that were found.",
    missing: "A place that is not listed is not zero: nothing was found for it.",
  },
  help: {
    near: "Places are those that the reports name (“near”), so a town can mean a wide area.",
    after: "After 16 December 2018 the Coalition no longer declared day and place.",
    strip:
      "A strip shows which months a count covers. It is pale where the source does not say up to which day.",
    countries: "Counts for Iraq and Syria together are not shown here.",
  },
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
    weapons: "Type of strike",
    published: "Published",
    rate: "Killed per 100 strikes",
  },
  levels: {
    country: "Country",
    governorate: "Province (governorate)",
    unassigned: "Province not known",
    place: "Place",
  },
  whatStrikes: "Strikes declared",
  whatKilled: "Civilians killed",
  releaseSource: "US Defense Department",
} as const;

export type PlacesMessages = typeof messages;
