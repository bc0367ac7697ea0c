/** Words of the sentence in which one figure can be quoted with its source, scope and date. */
import type { Actor, Grade, Weapons } from "../../model/estimateTypes";
import type { StrikeBasis } from "../../model/strikeTypes";
import { plural } from "./plural";

const people = ({ one, fightersToo }: Parts) =>
  fightersToo
    ? "people, civilians and fighters not told apart, were"
    : one
      ? "civilian was"
      : "civilians were";
const incidents = (one: boolean) => (one ? "incident" : "incidents");

/** The parts of every quotable sentence, each as written in it. */
export interface QuoteParts {
  /** Number or range with its kind: "at least 1,319". */
  readonly figure: string;
  readonly source: string;
  readonly place: string;
  readonly period: string;
  readonly actor: string;
  readonly weapons: string;
  /** When it was published, as exactly as is known. */
  readonly date: string;
}

/** By whom and by which means. */
interface Cause extends Pick<QuoteParts, "actor" | "weapons"> {
  readonly anyMeans: boolean;
}

/** "by air strikes of US forces"; every means of attack is said of the party itself. */
const by = ({ weapons, actor, anyMeans }: Cause) =>
  anyMeans ? `by ${actor}, by ${weapons},` : `by ${weapons} of ${actor}`;

/** What the sentences on one figure are made of. */
interface Parts extends QuoteParts, Cause {
  /** Whether the figure is a single one: "1 civilian was". */
  readonly one: boolean;
  /** Whether fighters are among those counted. */
  readonly fightersToo: boolean;
}

const where = (p: Parts) => `${p.place} ${p.period}`;

/** What a monthly report says had been done with reports of civilian casualties. */
const monthly = (p: Parts, done: string) =>
  `${p.source} stated ${p.period} that it had ${done} ${p.figure} ${p.one ? "report" : "reports"} of civilian casualties from ${p.weapons} of ${p.actor} ${p.place} (${p.date}).`;

const grades: Record<Grade, string> = {
  credible: "assessed as credible",
  confirmed: "confirmed by the military responsible",
  fair: "graded fair",
  likely: "graded fair or confirmed",
  weak: "graded weak",
  contested: "graded contested",
  discounted: "discounted after review",
  all_alleged: "all local claims, whatever their grade",
  documented: "documented case by case",
  compiled: "compiled from several sources",
};

const verbs: Record<Grade, string> = {
  credible: "assessed",
  confirmed: "stated",
  fair: "estimated",
  likely: "estimated",
  weak: "recorded claims",
  contested: "recorded claims",
  discounted: "recorded claims",
  all_alleged: "recorded claims",
  documented: "reported",
  compiled: "reported",
};

const actors: Record<Actor, string> = {
  coalition: "the US-led Coalition",
  us: "US forces",
  national: "one member of the US-led Coalition",
  allies: "members of the US-led Coalition other than the United States",
  coalition_iraqi: "the US-led Coalition and Iraqi forces together",
  coalition_sdf: "the US-led Coalition and the SDF together",
  iraqi: "Iraqi forces",
  all_anti_is: "all forces bombing ISIS",
  all_parties: "all parties",
};

const weapons: Record<Weapons, string> = {
  air: "air strikes",
  air_and_artillery: "air and artillery strikes",
  all: "any means of attack",
  unknown: "strikes (air or artillery not stated)",
};

const bases: Record<StrikeBasis, (p: Parts) => string> = {
  declared: (p) =>
    `${p.source} stated that ${p.actor} conducted ${p.figure} ${p.weapons} ${where(p)} (${p.date}).`,
  releases: (p) =>
    `Daily releases of ${p.source} list ${p.figure} ${p.weapons} of ${p.actor} ${where(p)} (added up by the Strike Ledger; the last release ${p.date}).`,
  difference: (p) =>
    `By the totals of ${p.source}, ${p.actor} conducted ${p.figure} ${p.weapons} ${where(p)} (the difference between two totals, worked out by the Strike Ledger; the later one ${p.date}).`,
  rest: (p) =>
    `By the totals of ${p.source}, ${p.actor} conducted ${p.figure} ${p.weapons} ${where(p)} that the releases found do not list (worked out by the Strike Ledger; the total ${p.date}).`,
  least: (p) =>
    `By the releases and totals of ${p.source}, ${p.actor} conducted at least ${p.figure} ${p.weapons} ${where(p)} (worked out by the Strike Ledger; the total ${p.date}).`,
  recount: (p) =>
    `The total of ${p.source} holds ${p.figure} ${p.weapons} of ${p.actor} ${where(p)} above everything declared until then (worked out by the Strike Ledger; the total ${p.date}).`,
};

export const quote = {
  /** Names of sources as they stand in a sentence; others go by the name in the record. */
  sources: {
    cjtf_oir: "the US-led Coalition (CJTF-OIR)",
    amnesty_airwars: "Amnesty International, with Airwars,",
    snhr: "the Syrian Network for Human Rights (SNHR)",
    sohr: "the Syrian Observatory for Human Rights (SOHR)",
    vdc: "the Violations Documentation Center in Syria (VDC)",
    iohr: "the Iraqi Observatory for Human Rights (IOHR)",
    ceasefire_mrg: "the Ceasefire Centre for Civilian Rights, with Minority Rights Group,",
    pax_uu: "PAX, with Utrecht University and Al-Ghad,",
    un_unami: "the United Nations (UNAMI and OHCHR)",
    un_ohchr: "the UN human rights office (OHCHR)",
    un_coi: "the UN Commission of Inquiry on Syria",
    ap: "the Associated Press",
    nyt: "The New York Times",
    rand: "RAND",
    media_other: "the press",
    nl_mod: "the Netherlands Ministry of Defence",
    uk_mod: "the UK Ministry of Defence",
    au_adf: "the Australian Defence Force",
    us_dod: "the US Department of Defense",
    lwj: "the Long War Journal",
  } as Readonly<Record<string, string>>,
  releasesSource: "the US Department of Defense and US Central Command",
  grades,
  actors,
  weapons,
  where: {
    country: (country: string) => `in ${country}`,
    part: (name: string, country: string) => `in ${name}, ${country},`,
    near: (name: string, country: string) => `near or in ${name}, ${country},`,
  },
  period: {
    day: (day: string) => `on ${day}`,
    month: (month: string) => `in ${month}`,
    days: (start: string, end: string) => `from ${start} to ${end}`,
    about: (start: string, end: string) => `from ${start} to about ${end}`,
    open: (start: string) => `from ${start} to a day that is not stated`,
    sinceAugust2014: (end: string) => `from August 2014 to ${end}`,
    monthly: (end: string) => `in the monthly report with data to ${end}`,
    reports: (n: number, end: string) =>
      `${plural(n, { one: "in one monthly report", other: `in ${n} monthly reports` })} with data to ${end}`,
    /** Of a running total: strikes in Syria, or by others than the US, began later than August 2014. */
    upTo: (end: string) => `from their start to ${end}`,
    release: (day: string) => `in the release dated ${day}`,
    releases: (first: string, last: string) => `in releases dated ${first} to ${last}`,
  },
  date: {
    day: (date: string) => `published on ${date}`,
    month: (date: string) => `published in ${date}`,
    lastOf: (date: string) => `added up by the Strike Ledger; the last report ${date}`,
    undated: "published on a page without a date",
    by: (day: string) => `published by ${day}`,
    between: (first: string, last: string) => `published from ${first} to ${last}`,
    after: (day: string) => `published on a page without a date, after ${day}`,
  },
  estimate: {
    civilians_killed: (p: Parts, grade: Grade, verb = verbs[grade]) =>
      `${p.source} ${verb} that ${p.figure} ${people(p)} killed ${by(p)} ${where(p)} (${grades[grade]}; ${p.date}).`,
    civilians_injured: (p: Parts, grade: Grade, verb = verbs[grade]) =>
      `${p.source} ${verb} that ${p.figure} ${people(p)} injured ${by(p)} ${where(p)} (${grades[grade]}; ${p.date}).`,
    incidents: (p: Parts, grade: Grade) =>
      `${p.source} counted ${p.figure} ${incidents(p.one)} of harm or alleged harm to civilians ${by(p)} ${where(p)} (${grades[grade]}; ${p.date}).`,
    named_victims: (p: Parts, grade: Grade) =>
      `${p.source} named ${p.figure} victims harmed ${by(p)} ${where(p)} (${grades[grade]}; ${p.date}).`,
  },
  /** Of a credible case that someone else than a military reports. */
  reported: "reported",
  edition: {
    strikes: (p: Parts) =>
      `${p.source} stated that ${p.actor} had conducted ${p.figure} ${p.weapons} ${where(p)} (${p.date}).`,
    engagements: (p: Parts) =>
      `${p.source} stated that ${p.actor} had carried out ${p.figure} engagements, as parts of ${p.weapons}, ${where(p)} (${p.date}).`,
    killed: (p: Parts) =>
      `${p.source} assessed that ${p.figure} ${people(p)} unintentionally killed ${by(p)} ${where(p)} (${p.date}).`,
    open: (p: Parts) =>
      `${p.source} still had ${p.figure} ${p.one ? "report" : "reports"} of civilian casualties open, out of those on ${p.weapons} of ${p.actor} ${where(p)} (${p.date}).`,
    received: (p: Parts) => monthly(p, "received"),
    completed: (p: Parts) => monthly(p, "completed"),
    credible: (p: Parts) => monthly(p, "assessed as credible"),
    nonCredible: (p: Parts) => monthly(p, "assessed as not credible"),
    duplicates: (p: Parts) => monthly(p, "marked as duplicates"),
    rest: (p: Parts) => monthly(p, "closed as duplicates, or with no result published,"),
  },
  intervals: bases,
  total: (p: Parts) =>
    `${p.source} stated that ${p.actor} had conducted ${p.figure} ${p.weapons} ${where(p)} (${p.date}).`,
  releases: (p: Parts, rows: string) =>
    `Daily releases of ${p.source} list ${p.figure} ${p.weapons} of ${p.actor} ${where(p)} (${rows} added up by the Strike Ledger; ${p.date}).`,
  byDay: "by day of the strike,",
  rows: (one: boolean, rows: string) => (one ? "1 row" : `${rows} rows`),
  ratio: {
    times: (ratio: string) => `${ratio} times`,
    ofEach: (of: Pick<Parts, "source" | "period" | "date">) =>
      `${of.source} ${of.period}, ${of.date}`,
    both: (monitor: string, official: string) => `${monitor}; ${official}`,
    sentence: (
      p: Parts,
      monitor: { source: string; figure: string },
      official: { source: string; figure: string },
    ) =>
      `For civilians killed ${by(p)} ${p.place}, the minimum of ${monitor.source} is ${p.figure} the figure of ${official.source}: ${monitor.figure} against ${official.figure} (${p.period}; the quotient is worked out by the Strike Ledger).`,
  },
} as const;
