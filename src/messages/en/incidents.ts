/** Words for sums of Airwars' incidents in Syria: on cards, in quotations and in receipts. */
import type { IncidentMeasure, IncidentTable } from "../../model/incidentSum";
import type { Answer, AnswerDelay } from "../../model/regionTypes";
import { plural } from "./plural";
import type { QuoteParts } from "./quote";

const answers: Record<Answer, string> = {
  credible: "accepted by the Coalition as credible",
  non_credible: "rejected by the Coalition as not credible",
  duplicate: "set aside by the Coalition as duplicates",
  open_incident: "still open at the Coalition",
  not_yet_assessed: "never assessed by the Coalition, as Airwars says",
  no_statement: "without a statement of the Coalition",
};

const delays: Record<AnswerDelay, string> = {
  before: "before the incident by its date",
  months_0_1: "within a month",
  months_1_3: "after 1 to 3 months",
  months_3_6: "after 3 to 6 months",
  months_6_12: "after 6 to 12 months",
  years_1_2: "after 1 to 2 years",
  years_2_3: "after 2 to 3 years",
  years_over_3: "after more than 3 years",
  none: "no statement with a date",
};

const grades = {
  likely: "graded fair or confirmed",
  all: "of any grade",
} as const;

const measures: Record<IncidentMeasure, string> = {
  incidents: "incidents",
  killed: "civilians killed",
  conceded_killed: "civilians killed that the Coalition accepted",
};

const tables: Record<IncidentTable, string> = {
  airwars_months: "the incidents by month and province",
  airwars_battles: "the incidents by battle",
  coalition_answers: "the Coalition's answers by month and province",
  coalition_answer_delays: "the Coalition's answers by year",
};

export const incidents = {
  answers,
  delays,
  grades,
  measures,
  actor: "the US-led Coalition, alone or with others",
  raqqaCity: "within 8 km of the centre of Raqqa city",
  card: {
    titles: {
      incidents: "Incidents in Syria, according to Airwars",
      killed: "Civilians killed in Syria, according to Airwars",
      conceded_killed: "Civilians killed in Syria that the Coalition accepted",
    } satisfies Record<IncidentMeasure, string>,
    who: {
      incidents: "Airwars, added up by the Strike Ledger",
      killed: "Airwars, added up by the Strike Ledger",
      conceded_killed:
        "the Coalition, as Airwars' pages quote it for each incident; added up by the Strike Ledger",
    } satisfies Record<IncidentMeasure, string>,
    facts: {
      answer: "The Coalition's answer",
      delay: "First statement",
    },
    period: (days: string) => `incidents of ${days}`,
    basis: (rows: number, table: IncidentTable) =>
      `${plural(rows, { one: "1 row", other: `${rows} rows` })} of ${tables[table]}, added up here. From the lowest numbers to the highest; an incident without a number adds nothing.`,
    state: (day: string) =>
      `state of Airwars' pages on ${day}; earlier states of these sums are not known`,
    pages: "Each incident on Airwars' pages",
  },
  quote: {
    /** What the incidents have in common beside place and period. */
    which: (parts: readonly string[]) => parts.map((part) => `${part}; `).join(""),
    delay: (delay: string) => `first statement ${delay}`,
    date: (day: string) => `state of Airwars' pages on ${day}`,
    incidents: (figure: string, one: boolean) => `${figure} ${one ? "incident" : "incidents"}`,
    sentence: {
      incidents: (o: IncidentParts) =>
        `${o.source} recorded ${o.figure} of harm or alleged harm to civilians by ${o.weapons} of ${o.actor}, ${o.place} ${o.period} (${o.which}${o.grade}; added up by the Strike Ledger; ${o.date}).`,
      killed: (o: IncidentParts) =>
        `${o.source} estimated that ${o.figure} ${o.people} killed by ${o.weapons} of ${o.actor}, ${o.place} ${o.period} (in incidents ${o.which}${o.grade}; added up by the Strike Ledger; ${o.date}).`,
      conceded_killed: (o: IncidentParts) =>
        `${o.source} accepted that ${o.figure} ${o.people} killed by ${o.weapons} of ${o.actor}, ${o.place} ${o.period} (in incidents that Airwars lists, ${o.which}${o.grade}; added up by the Strike Ledger; ${o.date}).`,
    } satisfies Record<IncidentMeasure, (o: IncidentParts) => string>,
    people: (one: boolean) => (one ? "civilian was" : "civilians were"),
  },
  receipt: {
    name: (source: string, measure: string, place: string, period: string) =>
      `${source}: ${measure}, ${place}, ${period}`,
    rows: (n: number) => plural(n, { one: "1 row", other: `${n} rows` }),
  },
} as const;

/** What the sentence on a sum of incidents is made of. */
interface IncidentParts extends QuoteParts {
  readonly grade: string;
  readonly which: string;
  readonly people: string;
}
