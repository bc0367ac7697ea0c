/** Words of the comparison for the same place and the same months. */
import type { BattleId } from "../../../url/view";
import type { StripLane } from "../monthStrip";
import type { Missing, SameColumn } from "../samePlaces";

const battles: Record<BattleId, string> = {
  mosul: "Mosul",
  "tabqa-mansoura": "Tabqa and al-Mansoura",
  raqqa: "Raqqa",
  "hajin-baghuz": "Hajin and Baghuz",
};

export const same = {
  battles,
  columns: {
    strikes: "Strikes declared",
    killed: "Killed, counted by Airwars",
    conceded: "Killed, accepted by the Coalition",
  } satisfies Record<SameColumn, string>,
  shortColumns: {
    strikes: "Strikes declared",
    killed: "Killed, says Airwars",
    conceded: "Killed, says Coalition",
  } satisfies Record<SameColumn, string>,
  /** The column of strikes where they are known on some days only. */
  partial: { name: "Strikes declared, some days only", short: "Strikes, some days" },
  sources: {
    strikes: (day: string) => `daily reports to ${day}`,
    killed: (day: string) => `Airwars’ pages on ${day}`,
    conceded: (day: string) => `answers on Airwars’ pages, ${day}`,
  } satisfies Record<SameColumn, (day: string) => string>,
  details: {
    strikes: () => "",
    killed: (incidents: string) => `in ${incidents} incidents`,
    conceded: (incidents: string, accepted: string) => `${accepted} of ${incidents} incidents`,
  } satisfies Record<SameColumn, (incidents: string, accepted: string) => string>,
  claims: {
    strikes: (figure: string) => `${figure} strikes declared`,
    killed: (figure: string) => `${figure} killed, according to Airwars`,
    conceded: (figure: string) => `${figure} killed, accepted by the Coalition`,
  } satisfies Record<SameColumn, (figure: string) => string>,
  missing: {
    no_strikes: "none declared",
    not_placed: "places not declared",
    none_recorded: "no incident recorded",
    not_loaded: "not loaded yet",
    iraq: "not published by incident",
    later: "not known on this day",
    not_chosen: "source not chosen",
  } satisfies Record<Missing, string>,
  rate: (figure: string) => `${figure} killed per 100 strikes`,
  label: (place: string, claim: string, period: string, source: string) =>
    `${place}, ${period}: ${claim} (${source}).`,
  head: (period: string) => `Same place, same months: ${period}`,
  battleHead: (battle: string, days: string) => `Battle of ${battle}, ${days}`,
  lanes: {
    strikes: "Strikes by place",
    syria: "Deaths, Syria",
    iraq: "Deaths, Iraq",
  } satisfies Record<StripLane["id"], string>,
  states: { known: "known", some_days: "some days only", not_known: "not known" },
  title: {
    all: (place: string, strikes: string, killed: string, conceded: string) =>
      `${place}: ${strikes} strikes. Killed: ${killed} (Airwars), ${conceded} (Coalition)`,
    /** Where the plot has the third figure and there is little room. */
    short: (place: string, strikes: string, killed: string) =>
      `${place}: ${strikes} strikes, ${killed} killed (Airwars)`,
    iraq: (place: string, strikes: string) =>
      `${place}: ${strikes} strikes. Nobody has published the deaths incident by incident`,
    strikes: (place: string, strikes: string) => `${place}: ${strikes} strikes`,
    /** Where strikes are known on some days only. */
    deaths: (place: string, killed: string, conceded: string) =>
      `${place}: ${killed} killed (Airwars), ${conceded} accepted (Coalition)`,
    deathsShort: (place: string, killed: string) => `${place}: ${killed} killed (Airwars)`,
    /** A battle counted in a whole province. */
    battleIn: (province: string, battle: string) => `${province} (battle of ${battle})`,
  },
  subtitle: {
    months: (period: string) =>
      `Strikes, deaths counted by Airwars and deaths the Coalition accepted, by province (governorate), ${period}`,
    battle: (days: string) =>
      `Strikes, deaths counted by Airwars and deaths the Coalition accepted, by day, ${days}`,
    someDays: (period: string) =>
      `Deaths, ${period}. Strikes by place are known for some days only, so they do not compare.`,
  },
  summary: {
    all: (title: string, period: string) => `${title}. Same place, same time: ${period}.`,
    someDays: (title: string, subtitle: string) => `${title}. ${subtitle}`,
  },
  notes: {
    sums: "Deaths are sums of incidents that Airwars calls likely; what the Coalition accepted are its answers to the same incidents. We added both up from Airwars’ pages of 31 July 2026.",
    iraq: "For Iraq only strikes are known by place. Nobody has published deaths or the Coalition’s answers there incident by incident.",
    months:
      "Strikes are known by place for October 2014 to October 2017. Later only some days were found, and since 16 December 2018 no place was declared.",
    minimum:
      "Only some days of strikes were found, so their number is a minimum. Never divide deaths by it.",
    later:
      "On this day Airwars’ incidents could not be added up yet: the sums are of 31 July 2026.",
    days: "These are the days of the battle. Whole months give a little more.",
  },
  help: {
    near: "Strikes are “near” a place, as the reports say. Raqqa city’s deaths are those within 8 km of its centre.",
    rate: "The table gives deaths per 100 strikes where every day is known and there were 100 strikes or more.",
    none: "“No incident recorded” does not mean that nobody was killed.",
    month: "An incident counts in the month of its first day, a strike in the month of its day.",
    axes: "Both columns of deaths have the same scale. Strikes have another one: never compare their bars with those of deaths.",
    time: "Counts of their time are older than today’s sums and often count other days or means.",
  },
  /** Days of a count that are those of the battle. */
  sameDays: "the same days",
  counts: {
    others: (place: string) => `What others counted in ${place}`,
    /** `today` is the sum of its answers, shown above; null where there is none. */
    coalition: (place: string, today: string | null) =>
      `The Coalition’s earlier figures for ${place}${today === null ? "" : ` (today: ${today})`}`,
  },
  timeHead: (n: number) => `Counts published at the time: ${n}`,
  today: {
    text: "Airwars’ pages of 31 July 2026 have counts by province and month.",
    action: "Show them",
  },
  choice: {
    legend: "Battles, as known today:",
    none: "All months",
    turned:
      "The page now shows what is known today, because counts of the battles were published in 2026.",
    back: (day: string) => `Back to ${day}`,
  },
} as const;
