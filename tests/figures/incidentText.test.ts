import { describe, expect, it } from "vitest";
import { getFields } from "../../src/export/rows/recordFields";
import { buildCard } from "../../src/features/figure-card/buildCard";
import { isKnown } from "../../src/features/figure-card/isKnown";
import { factText, figureName } from "../../src/features/link-receipt/revisionText";
import { getDocuments } from "../../src/figures/documents";
import { buildQuote } from "../../src/figures/quote";
import { FULL_ENGLISH as language } from "../../src/messages/en/full";
import type { Day } from "../../src/model/day";
import { incidentFigure } from "../../src/model/figures";
import type { DocumentId, GovernorateCode } from "../../src/model/ids";
import type { IncidentSum } from "../../src/model/incidentSum";
import { PACKAGE } from "../support/package";

const { record } = PACKAGE;
const day = (text: string) => text as Day;

const REJECTED: IncidentSum = {
  id: "rejected",
  table: "coalition_answers",
  measure: "killed",
  quantity: { kind: "range", low: 3_355, high: 5_192 },
  governorate: null,
  area: null,
  grade: "likely",
  answer: "non_credible",
  delay: null,
  start: day("2014-09-01"),
  end: day("2025-12-31"),
  rows: 120,
  published: day("2026-07-31"),
  documentId: "airwars-incidents-2026-07-31" as DocumentId,
};

const sentence = (sum: IncidentSum) =>
  buildQuote({ kind: "incidents", sum }, { record, language }).sentence;

describe("a sum of Airwars' incidents", () => {
  it("is quoted with who says so, which incidents, and the day of their state", () => {
    expect(sentence(REJECTED)).toBe(
      "Airwars estimated that 3,355 to 5,192 civilians were killed by air and artillery strikes of the US-led Coalition, alone or with others, in Syria from 1 September 2014 to 31 December 2025 (in incidents rejected by the Coalition as not credible; graded fair or confirmed; added up by the Strike Ledger; state of Airwars' pages on 31 July 2026).",
    );
    expect(
      sentence({
        ...REJECTED,
        measure: "conceded_killed",
        quantity: { kind: "exact", value: 1 },
        governorate: "SY-RA" as GovernorateCode,
        answer: null,
      }),
    ).toBe(
      "The US-led Coalition (CJTF-OIR) accepted that 1 civilian was killed by air and artillery strikes of the US-led Coalition, alone or with others, in Raqqa province, Syria, from 1 September 2014 to 31 December 2025 (in incidents that Airwars lists, graded fair or confirmed; added up by the Strike Ledger; state of Airwars' pages on 31 July 2026).",
    );
    expect(
      sentence({
        ...REJECTED,
        table: "coalition_answer_delays",
        measure: "incidents",
        quantity: { kind: "exact", value: 955 },
        answer: null,
        delay: "months_6_12",
        grade: "all",
      }),
    ).toBe(
      "Airwars recorded 955 incidents of harm or alleged harm to civilians by air and artillery strikes of the US-led Coalition, alone or with others, in Syria from 1 September 2014 to 31 December 2025 (first statement after 6 to 12 months; of any grade; added up by the Strike Ledger; state of Airwars' pages on 31 July 2026).",
    );
  });

  it("has a card that says who added it up, from what, and where the incidents are", () => {
    const card = buildCard({ kind: "incidents", sum: REJECTED }, { record, language });
    expect([card.title, card.value]).toEqual([
      "Civilians killed in Syria, according to Airwars",
      "3,355 to 5,192",
    ]);
    const fact = (term: string) => card.facts.find((one) => one.term === term)?.text;
    expect(fact("Who says so")).toBe("Airwars, added up by the Strike Ledger");
    expect(fact("Published")).toContain("state of Airwars' pages on 31 July 2026");
    expect(fact("The Coalition's answer")).toContain("rejected");
    expect(fact("How it is known")).toContain("120 rows of the Coalition's answers by month");
    expect(card.pages?.url).toBe("https://airwars.org/civilian-casualties/?country=syria");
    expect(card.documents).toEqual(getDocuments({ kind: "incidents", sum: REJECTED }));
    expect(card.documents).toEqual(["airwars-incidents-2026-07-31"]);
  });

  it("is known from the day of the state of Airwars' pages, and not before", () => {
    const by = (asof: Day | "latest") =>
      isKnown({ kind: "incidents", sum: REJECTED }, record, asof);
    expect(by(day("2026-07-30"))).toBe(false);
    expect(by(day("2026-07-31"))).toBe(true);
    expect(by("latest")).toBe(true);
  });

  it("says in files which rows were added up", () => {
    const fields = getFields(
      { kind: "incidents", sum: REJECTED },
      { record, documents: new Map(), notes: new Map() },
    );
    expect(fields).toMatchObject({
      table: "coalition_answers",
      source_id: "airwars",
      measure: "civilians_killed",
      kind: "range",
      low: 3_355,
      high: 5_192,
      countries: "syria",
      derivation:
        "sum of coalition_answers.airwars_killed_min and airwars_killed_max, 120 rows: month 2014-09 to 2025-12, grade confirmed or fair, answer non_credible",
    });
  });

  it("is named in receipts, with its parts", () => {
    const figure = incidentFigure(REJECTED);
    expect(figure.key).toBe("coalition_answers/rejected");
    expect(figureName(figure, record, language)).toBe(
      "Airwars: civilians killed, Syria, 1 September 2014 to 31 December 2025",
    );
    const parts = (["value", "period", "published", "scope"] as const).map((fact) =>
      factText(figure, fact, record, language),
    );
    expect(parts).toEqual([
      "3,355 to 5,192",
      "1 September 2014 to 31 December 2025",
      "31 July 2026",
      "Syria, rejected by the Coalition as not credible, graded fair or confirmed, 120 rows",
    ]);
  });
});
