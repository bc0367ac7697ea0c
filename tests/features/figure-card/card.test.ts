import { describe, expect, it } from "vitest";
import { buildCard } from "../../../src/features/figure-card/buildCard";
import { derivationTerms } from "../../../src/features/figure-card/derivation";
import { rowHistory } from "../../../src/features/figure-card/rowHistory";
import { getDocuments } from "../../../src/figures/documents";
import type { FigureRef } from "../../../src/figures/figureRef";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import type { DocumentId, GovernorateCode } from "../../../src/model/ids";
import type { StrikeTotal } from "../../../src/model/strikeTypes";
import {
  day,
  edition,
  estimate,
  interval,
  publishedOn,
  record,
  UNDATED,
} from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const card = (subject: FigureRef, from = record()) =>
  buildCard(subject, { record: from, language: ENGLISH });
const factsOf = (subject: FigureRef, from = record()) =>
  Object.fromEntries(card(subject, from).facts.map(({ term, text }) => [term, text]));

describe("the card of an estimate", () => {
  const raqqa = estimate({
    quantity: { kind: "range", low: 1_066, high: 1_579 },
    countries: "syria",
    governorate: "SY-RA" as GovernorateCode,
    span: "period",
    start: day("2017-06-06"),
    end: day("2017-10-31"),
    endBasis: "month_end",
    published: { text: "2018-01", precision: "month", knownBy: day("2018-01-31") },
    secondDocumentId: "d9" as DocumentId,
  });

  it("states figure, kind, source, period, publication and scope", () => {
    expect(card({ kind: "estimate", estimate: raqqa })).toMatchObject({
      title: "Civilians killed, according to Airwars",
      value: "1,066 to 1,579",
      documents: ["d2", "d9"],
    });
    expect(factsOf({ kind: "estimate", estimate: raqqa })).toEqual({
      "Kind of figure": "range, lowest to highest",
      "Who says so": "Airwars",
      "What they count": "civilians killed",
      "Period covered":
        "6 June 2017 to 31 October 2017 (only the month is known; its last day is used)",
      Published: "January 2018; the day is not known, so it counts from the month's last day",
      Countries: "Syria",
      Place: "Raqqa",
      "Whose strikes": "the Coalition alone",
      "Means of attack": "air and artillery strikes",
      "Who is counted": "people reported as civilians",
      "How sure": "graded likely (fair or confirmed)",
      Extent: "one period",
      Caveat: "a minimum",
    });
  });

  it("says of a page without a date after which day it was published", () => {
    const undated = estimate({ published: UNDATED, notBefore: day("2025-01-22") });
    expect(factsOf({ kind: "estimate", estimate: undated }).Published).toBe(
      "The page has no date, but was published after 22 January 2025",
    );
  });

  it("lists every publication of the same figure, with the one that is preferred and why", () => {
    const used = estimate({ figure: "f", preferredReason: "the source's own page" });
    const other = estimate({ figure: "f", preferred: false, preferredReason: "a press copy" });
    const alone = estimate({ figure: "g" });
    const from = record({ estimates: [used, other, alone] });
    expect(
      card({ kind: "estimate", estimate: used }, from).conflicts.map((row) => row.preferred),
    ).toEqual([true, false]);
    expect(factsOf({ kind: "estimate", estimate: used }, from)["Why this one of several"]).toBe(
      "the source's own page",
    );
    expect(card({ kind: "estimate", estimate: alone }, from).conflicts).toEqual([]);
    // The reason tells of the other page, so it waits until that page is in sight too.
    const cut = record({ estimates: [used] });
    expect(factsOf({ kind: "estimate", estimate: used }, cut)).not.toHaveProperty(
      "Why this one of several",
    );
  });
});

describe("the card of an official report", () => {
  const report = edition({
    published: publishedOn("2019-08-29"),
    dataThrough: day("2019-07-31"),
    killed: 1_313,
    correction: "13 deaths booked in May were withdrawn",
  });

  it("gives deaths as a minimum and names a correction", () => {
    const found = card({ kind: "edition", edition: report, column: "killed" });
    expect(found.value).toBe("at least 1,313");
    expect(found.noted).toEqual({ table: "editions", rowId: "report-2019-08-29" });
    const facts = factsOf({ kind: "edition", edition: report, column: "killed" });
    expect(facts.Correction).toBe("13 deaths booked in May were withdrawn");
    expect(facts["Period covered"]).toBe("August 2014 to 31 July 2019");
    expect(facts.Caveat).toBeDefined();
  });
});

describe("the card of strikes", () => {
  it("has no caveat on deaths", () => {
    const report = edition({ published: publishedOn("2019-06-27"), strikes: 34_514 });
    const facts = factsOf({ kind: "edition", edition: report, column: "strikes" });
    expect(facts["Kind of figure"]).toBe("exact count");
    expect(facts.Caveat).toBeUndefined();
  });

  const total = (id: string, asOf: string, value: number) =>
    ({ ...interval({ id }), id, asOf: day(asOf), value }) as unknown as StrikeTotal;
  const from = record({
    totals: [
      total("oir-2019-05-31", "2019-05-31", 34_514),
      total("oir-2019-04-30", "2019-04-30", 34_502),
    ],
    strikes: [interval({ id: "part", value: 4 })],
  });

  it("says on what an interval is based", () => {
    const row = interval({ id: "a", basis: "difference", value: 12 });
    expect(card({ kind: "interval", interval: row }).value).toBe("12");
    expect(factsOf({ kind: "interval", interval: row })["How it is known"]).toBe(
      "difference between two published totals",
    );
  });

  it("names the rows a value was derived from", () => {
    const text = "strike_totals.oir-2019-05-31 - strike_totals.oir-2019-04-30 - strikes.part";
    expect(
      derivationTerms(text, from, ENGLISH).map(({ value, period }) => [value, period]),
    ).toEqual([
      ["34,514", "up to 31 May 2019"],
      ["34,502", "up to 30 April 2019"],
      ["4", "8 August 2014 to 31 August 2014"],
    ]);
  });
});

describe("the card of the ratio", () => {
  it("shows the division and both documents", () => {
    const found = card({
      kind: "ratio",
      ratio: {
        known: true,
        value: 8_000 / 1_319,
        monitor: { minimum: 8_000, estimate: estimate() },
        official: {
          column: "killed",
          value: 1_319,
          edition: edition({ published: publishedOn("2019-06-27") }),
        },
      },
    });
    expect(found.value).toBe("6.1 times");
    expect(found.facts[0]?.text).toBe("8,000 ÷ 1,319 = 6.1");
    expect(found.documents).toEqual(["d2", "d1"]);
  });
});

describe("a card on a day", () => {
  const killed = (id: string, asof: string) => {
    const from = recordAsOf(PACKAGE.record, day(asof));
    const edition = from.editions.find((one) => one.id === id);
    if (edition === undefined) throw new Error(`no ${id} by ${asof}`);
    return factsOf({ kind: "edition", edition, column: "killed" }, from)["Superseded by"];
  };

  it("says what superseded a report only once that had been published", () => {
    expect(killed("report-2019-01-31", "2019-02-27")).toBeUndefined();
    expect(killed("report-2019-01-31", "2019-02-28")).toBe(
      "at least 1,257 (August 2014 to 31 January 2019; published: 28 February 2019)",
    );
    expect(killed("report-2019-06-27", "2019-06-28")).toBeUndefined();
    expect(killed("report-2019-06-27", "2019-09-30")).toContain("at least 1,321");
  });

  it("has a sentence to quote for every figure", () => {
    const from = recordAsOf(PACKAGE.record, day("2019-06-28"));
    for (const estimate of from.estimates) {
      const { quote, value } = card({ kind: "estimate", estimate }, from);
      expect(quote).toContain(value);
    }
  });
});

describe("the history of a row", () => {
  it("begins with the first release and lists each correction", () => {
    const told = (rowId: string) =>
      rowHistory({ table: "estimates", rowId }, PACKAGE.history).map(
        ({ version, change, column }) => [version, change, column],
      );
    expect(told("airwars-001")).toEqual([["1.0.0", "added", null]]);
    expect(told("nl_mod-001")).toEqual([
      ["1.0.0", "added", null],
      ["1.1.0", "corrected", "victims"],
    ]);
  });
});

describe("the documents of a sum of daily releases", () => {
  it("are the copies that cover its days, the same in the card and in a citation", () => {
    const sum = {
      name: "Iraq",
      country: "iraq",
      value: 3,
      rows: 1,
      placeIds: [],
    } as const;
    const days = [
      ["2014-10-02", "2014-12-16", ["scrape-centcom-text-2014"]],
      [
        "2014-12-19",
        "2015-11-19",
        ["scrape-centcom-2015", "scrape-dod-2016", "releases-cjtf-oir-pdf"],
      ],
      ["2016-01-01", "2016-10-17", ["scrape-dod-2016", "releases-cjtf-oir-pdf"]],
    ] as const;
    for (const [first, last, documents] of days) {
      const releases: FigureRef = {
        kind: "releases",
        sum: { ...sum, firstRelease: day(first), lastRelease: day(last) },
      };
      expect(card(releases).documents).toEqual(documents);
      expect(getDocuments(releases)).toEqual(documents);
    }
  });
});
