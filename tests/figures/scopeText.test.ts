import { describe, expect, it } from "vitest";
import { scopeText } from "../../src/figures/scopeText";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { compareScopes, scopeOf } from "../../src/model/scope";
import { PACKAGE } from "../support/package";
import { pickRepresentative } from "../support/representative";

const { record } = PACKAGE;
const context = { record, language: ENGLISH };
const estimate = (id: string) => {
  const found = record.estimates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no estimate ${id}`);
  return found;
};
const sentence = (a: string, b: string) => scopeText(estimate(a), estimate(b), context).sentence;

describe("what differs, in a sentence", () => {
  it("names every dimension of both figures, then what follows", () => {
    expect(sentence("rbss-001", "cjtf_oir-023")).toBe(
      "Raqqa is Being Slaughtered Silently counts people reported as civilians, from 6 June 2017 to 19 October 2017, by any means of attack of all parties, documented case by case, given as an exact count; the US-led Coalition (CJTF-OIR) counts civilians as the military that reviewed the strike assesses them, from 6 June 2017 to 17 October 2017, by air and artillery strikes of the US-led Coalition, assessed as credible, given as a minimum (at least). So the two figures overlap: each covers something that the other does not. Both can count the same deaths: never add them.",
    );
  });

  it("says what is not stated, and by whom", () => {
    expect(sentence("snhr-021", "cjtf_oir-report-2020-10-30")).toContain(
      "How far they cover the same cannot be said: SNHR does not state the means of attack.",
    );
    expect(sentence("airwars-2019-06-27-likely", "cjtf_oir-report-2019-06-27")).toContain(
      "from 8 August 2014 to a day that is not stated",
    );
  });

  it("says which figure includes the other", () => {
    expect(sentence("un_ohchr-002", "un_unami-001")).toContain(
      "So the figure of the United Nations (UNAMI and OHCHR) covers all that the UN human rights office (OHCHR) covers, and more.",
    );
  });

  it("does not warn of adding figures that have nothing in common", () => {
    expect(sentence("nyt-001", "pax_uu-001")).toMatch(/neither checks the other\.$/);
  });

  it("gives the verdict and exactly the dimensions that differ, for every pair of sources", () => {
    const rows = [...record.sources.keys()].flatMap(
      (id) => pickRepresentative(record.estimates, id) ?? [],
    );
    for (const a of rows)
      for (const b of rows) {
        const text = scopeText(a, b, context);
        const { relation, differs } = compareScopes(scopeOf(a), scopeOf(b));
        expect(text.lines.filter((line) => line.differs).map((line) => line.dimension)).toEqual(
          differs,
        );
        expect(text.sentence.includes("nothing in common")).toBe(relation === "disjoint");
        expect(text.sentence.includes("cannot be said")).toBe(relation === "unknown");
        expect(text.sentence).not.toMatch(/undefined|null|NaN/);
      }
  });
});
