import { describe, expect, it } from "vitest";
import { getFields } from "../../src/export/rows/recordFields";
import { buildCard } from "../../src/features/figure-card/buildCard";
import { isKnown } from "../../src/features/figure-card/isKnown";
import type { FigureRef } from "../../src/figures/figureRef";
import { buildQuote } from "../../src/figures/quote";
import { FULL_ENGLISH as language } from "../../src/messages/en/full";
import { recordAsOf } from "../../src/model/asOf";
import type { Day } from "../../src/model/day";
import { PACKAGE } from "../support/package";

const day = (text: string) => text as Day;
const record = recordAsOf(PACKAGE.record, day("2019-06-28"));
const editions = record.editions.filter((one) => one.completed !== null && one.credible !== null);

const sumOf = (part: "credible" | "rest", value: number) =>
  ({ kind: "reports", sum: { part, value, editions } }) as const satisfies FigureRef;

describe("a sum of decided reports", () => {
  it("is quoted with how many monthly reports it adds up", () => {
    const sentence = (figure: ReturnType<typeof sumOf>) =>
      buildQuote(figure, { record, language }).sentence;
    expect(sentence(sumOf("credible", 214))).toBe(
      "The US-led Coalition (CJTF-OIR) stated in 27 monthly reports with data to 30 April 2019 that it had assessed as credible 214 reports of civilian casualties from air and artillery strikes of the US-led Coalition in Iraq and Syria (added up by the Strike Ledger; the last report published on 31 May 2019).",
    );
    expect(sentence(sumOf("rest", 276))).toContain(
      "that it had closed as duplicates, or with no result published, 276 reports",
    );
  });

  it("has a card with all of its documents, the newest first", () => {
    const card = buildCard(sumOf("credible", 214), { record, language });
    expect([card.title, card.value]).toEqual(["Completed reports assessed credible", "214"]);
    expect(card.facts.find(({ term }) => term === "How it is known")?.text).toBe(
      "27 monthly reports that give the decided and the accepted reports, added up here",
    );
    expect(card.documents).toHaveLength(27);
    expect(card.documents[0]).toBe(editions.at(-1)?.documentId);
  });

  it("is known once its last report is", () => {
    const by = (asof: Day) => isKnown(sumOf("rest", 276), recordAsOf(record, asof), asof);
    expect(by(day("2019-05-31"))).toBe(true);
    expect(by(day("2019-05-30"))).toBe(false);
  });

  it("names its reports in files", () => {
    const fields = getFields(sumOf("rest", 276), {
      record,
      documents: new Map(),
      notes: new Map(),
    });
    expect(fields).toMatchObject({ measure: "reports_other", central: 276, countries: "both" });
    expect(fields.derivation).toMatch(
      /^sum of completed - credible - non_credible over editions report-/,
    );
  });
});
