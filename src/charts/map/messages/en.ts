/** Words of the map. */

const strikes = (n: string, isOne: boolean) => `${n} ${isOne ? "strike" : "strikes"}`;

export const messages = {
  question: "Where were strikes declared, and civilians killed?",
  title: {
    one: (place: string, sum: string, total: string) =>
      `${place} had ${sum} of the ${total} strikes with a known place`,
    several: (n: number, sum: string, total: string) =>
      `${n} of 32 provinces had ${sum} of the ${total} strikes with a known place`,
    killed: (place: string) => `In Syria Airwars counted most deaths in ${place}`,
    oneAndKilled: (place: string, deadliest: string) =>
      `${place} had most of the strikes; in Syria Airwars counted most deaths in ${deadliest}`,
    severalAndKilled: (n: number, deadliest: string) =>
      `${n} of 32 provinces had most of the strikes; in Syria Airwars counted most deaths in ${deadliest}`,
  },
  subtitle: {
    strikes: (months: string) =>
      `Strikes the US-led Coalition declared, by province (governorate), ${months}`,
    /** Where some days after the last whole month are in the sum. */
    strikesToPart: (months: string, lastWhole: string) =>
      `US-led Coalition strikes with a known place, by province (governorate), ${months}: all days to ${lastWhole}, then only some`,
    both: (strikesMonths: string, killedMonths: string) =>
      `By province (governorate): US-led Coalition strikes, ${strikesMonths}; civilians killed in Syria, ${killedMonths}`,
    noMonths: "none in these months",
    none: "No strike of these months has a known place",
  },
  heads: {
    strikes: "Strikes the Coalition declared",
    killed: "Civilians killed in Syria, by Airwars’ count",
    killedShort: "Civilians killed, by Airwars",
    withMonths: (head: string, months: string) => (months === "" ? head : `${head}, ${months}`),
  },
  summary: {
    loading: "Loading the strikes by province …",
    noStrikes: "No strike of the chosen months has a known place.",
    strikes: (o: { total: string; months: string; sum: string; list: string; isOne: boolean }) =>
      `Of the ${o.total} strikes with a known place (${o.months}), ${o.sum} were in ${o.list}.`,
    later: "Counts of civilians killed by province were published later.",
    noKilled: "Airwars recorded no civilian killed in Syria in these months.",
    killed: (place: string, figure: string) =>
      `In Syria Airwars counted the most civilians killed in ${place}: ${figure}.`,
    accepted: (figure: string) => `The Coalition accepted ${figure} of them.`,
  },
  unassigned: (country: string) => `${country}, province not known`,
  label: (name: string, figure: string, lines: readonly string[]) =>
    [`${name}: ${figure}`, ...lines]
      .map((part) => part.replace(/\.$/, ""))
      .join(". ")
      .concat("."),
  figures: {
    strikes: (n: string, isOne: boolean) => `${strikes(n, isOne)} declared`,
    killed: (n: string) => `${n} killed`,
    conceded: (n: string) => `${n} killed, the Coalition accepted`,
  },
  none: {
    strikes: "no strike with a known place",
    killed: "no incident recorded by Airwars",
    iraq: "no count by province found",
  },
  /** On the map. */
  face: {
    accepted: (n: string) => `accepted: ${n}`,
    atEdge: {
      strikes: (name: string, figure: string) => `${name}: ${figure}`,
      killed: (name: string, figure: string) => `${name}: ${figure} killed`,
      conceded: (name: string, figure: string) => `${name}: ${figure} accepted`,
    },
    iraq: ["Iraq: no count", "by province found"],
  },
  inReleases: (months: string) => `In daily reports, ${months}`,
  minimum: "A minimum: for some days no report was found.",
  incidents: {
    killed: (n: string, isOne: boolean) =>
      isOne ? "1 incident that Airwars grades likely" : `${n} incidents that Airwars grades likely`,
    conceded: (n: string, isOne: boolean) =>
      isOne ? "Of 1 incident that Airwars lists" : `Of the same ${n} incidents that Airwars lists`,
  },
  withoutNumber: (n: string, isOne: boolean) =>
    isOne
      ? "1 incident without a number is not in it"
      : `${n} incidents without a number are not in it`,
  stateOf: (day: string) => `Airwars’ pages on ${day}, added up by us`,
  reasons: {
    before_releases: "August and September 2014: no daily report with places was found.",
    days_not_found: "From November 2017 reports were found for some days only.",
    place_not_declared: "From 16 December 2018 the Coalition no longer said where.",
    not_counted: "Airwars’ list by province covers Syria only. For Iraq none was found.",
  },
  today: {
    text: "Airwars’ pages of 31 July 2026 have counts of civilians killed by province.",
    action: "Show what is known now",
  },
  phases: {
    head: "The campaign in four parts",
    names: {
      "2014": "2014 and 2015",
      "2016": "2016",
      "2017": "Jan to Oct 2017",
      "2018": "Nov 2017 to Mar 2019",
    },
    choose: (name: string) => `Show ${name} on the map`,
    strikes: (n: string, isMinimum: boolean) =>
      `${isMinimum ? "at least " : ""}${n} strikes placed`,
    noStrikes: "no strike with a known place",
    killed: (figure: string) => `${figure} killed in Syria`,
  },
  controls: {
    play: "Play the months",
    pause: "Pause",
    previous: "Month before",
    next: "Next month",
    whole: "Whole campaign",
    strip: "Strikes with a known place by month. Drag to choose months.",
    shown: (months: string) => `Shown: ${months}`,
    all: "Shown: the whole campaign",
  },
  legend: {
    province: "strikes",
    place: "near one town (larger: more)",
    unknown: "not known",
    squares: "killed: lowest (red), highest (dashed), accepted (blue)",
    lowest: "lowest count",
    highest: "highest",
    conceded: "accepted",
  },
  notes: {
    placed: (placed: string, declared: string) =>
      `The Coalition declared ${declared} strikes; ${placed} of them have a known place. The chart by place has fewer, because it ends in October 2017.`,
    towns: "A strike is placed near the town that its report names.",
    months: "The two maps cover different months and places. Never divide one number by the other.",
    sameMonths:
      "Both maps show the same months. A strike is placed near a town, a death where it happened.",
    hatch: "Hatched: not known. It does not mean zero.",
    map: "Made with Natural Earth (public domain). Boundaries are de facto; no position on their status.",
  },
  help: {
    near: "A strike is placed where the report says “near”, so a town can mean a wide area. Towns without coordinates are counted in their province only.",
    sizes: (steps: string) =>
      `The grey changes at ${steps} strikes. Greys and sizes mean the same in every month and on every map here.`,
    squares:
      "The red square is Airwars’ lowest count, the dashed line its highest. The blue square is what the Coalition accepted.",
    likely: "Airwars’ count takes incidents it grades “confirmed” or “fair”.",
    sums: "The sums by province are ours, from Airwars’ pages on each incident.",
    phases: "Months without a known place are in no map.",
  },
  columns: {
    place: "Place",
    level: "Level",
    country: "Country",
    what: "What",
    source: "Source",
    figure: "Figure",
    low: "Lowest",
    high: "Highest",
    months: "Months",
    details: "How it is known",
  },
  levels: {
    province: "Province (governorate)",
    place: "Town",
    unassigned: "Province not known",
    country: "Country",
  },
  what: {
    strikes: "Strikes declared",
    killed: "Civilians killed",
    conceded: "Civilians killed, accepted by the Coalition",
  },
  sources: {
    strikes: "US Defense Department",
    killed: "Airwars",
    conceded: "US-led Coalition, as Airwars lists it",
  },
  geography: "Natural Earth (map)",
} as const;

export type MapMessages = typeof messages;
