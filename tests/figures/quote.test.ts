import { describe, expect, it } from "vitest";
import type { FigureRef } from "../../src/figures/figureRef";
import { buildQuote, type Quotable } from "../../src/figures/quote";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { quote as WORDS } from "../../src/messages/en/quote";
import { recordAsOf } from "../../src/model/asOf";
import { lastDay, type Month, monthOf } from "../../src/model/day";
import { headline } from "../../src/model/headline";
import type { EstimateId, GovernorateCode, PlaceId } from "../../src/model/ids";
import { placedStrikes } from "../../src/model/placedStrikes";
import type { Published } from "../../src/model/published";
import type { Quantity } from "../../src/model/quantity";
import { battleStrikeSum, monthsStrikeSum } from "../../src/model/strikeSum";
import { day } from "../model/smallRecord";
import { PACKAGE } from "../support/package";

const { record } = PACKAGE;
const context = { record, language: ENGLISH };
const sentence = (subject: Quotable) => buildQuote(subject, context).sentence;

const estimate = (id: string) => {
  const found = record.estimates.find((row) => row.id === (id as EstimateId));
  if (found === undefined) throw new Error(`no estimate ${id}`);
  return { kind: "estimate", estimate: found } as const;
};
const edition = (id: string) => {
  const found = record.editions.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no edition ${id}`);
  return found;
};

const JULY_2017 = { from: "2017-07" as Month, to: "2017-07" as Month };
const RAQQA = {
  id: "raqqa",
  country: "syria",
  governorate: "SY-RA" as GovernorateCode,
  placeId: "raqqa" as PlaceId,
} as const;

describe("a quotable sentence", () => {
  it("gives number, source, scope and date of an official report", () => {
    expect(
      sentence({ kind: "edition", edition: edition("report-2019-06-27"), column: "killed" }),
    ).toBe(
      "The US-led Coalition (CJTF-OIR) assessed that at least 1,319 civilians were unintentionally killed by air and artillery strikes of the US-led Coalition in Iraq and Syria from August 2014 to 31 May 2019 (published on 27 June 2019).",
    );
    expect(
      sentence({ kind: "edition", edition: edition("report-2019-06-27"), column: "open" }),
    ).toBe(
      "The US-led Coalition (CJTF-OIR) still had 159 reports of civilian casualties open, out of those on air and artillery strikes of the US-led Coalition in Iraq and Syria from August 2014 to 31 May 2019 (published on 27 June 2019).",
    );
  });

  it("names a range, a minimum and a claim as such", () => {
    expect(sentence(estimate("airwars-031"))).toBe(
      "Airwars estimated that 3,923 to 6,102 civilians were killed by air and artillery strikes of the US-led Coalition in Iraq and Syria from 1 January 2017 to 31 December 2017 (graded fair or confirmed; published in January 2018).",
    );
    expect(sentence(estimate("airwars-006"))).toBe(
      "Airwars recorded claims that up to 2,961 civilians were killed by air and artillery strikes of the US-led Coalition in Iraq and Syria from 8 August 2014 to a day that is not stated (all local claims, whatever their grade; published on 9 March 2016).",
    );
    expect(sentence(estimate("uk_mod-001"))).toBe(
      "The UK Ministry of Defence stated that 1 civilian was killed by air strikes of one member of the US-led Coalition in Syria on 26 March 2018 (confirmed by the military responsible; published on 2 May 2018).",
    );
  });

  it("says what is not known: an end, a date, a means of attack", () => {
    expect(sentence(estimate("snhr-012"))).toBe(
      "The Syrian Network for Human Rights (SNHR) reported that 2,984 civilians were killed by strikes (air or artillery not stated) of the US-led Coalition in Syria from 23 September 2014 to a day that is not stated (documented case by case; published on a page without a date, after 23 September 2018).",
    );
    expect(sentence(estimate("iohr-001"))).toContain("from 19 February 2017 to March 2017");
    expect(sentence(estimate("ibc-004"))).toBe(
      "Iraq Body Count reported that 16,393 civilians were killed by all parties, by any means of attack, in Iraq from 1 January 2016 to 31 December 2016 (documented case by case; published on a page without a date).",
    );
  });

  it("does not call fighters civilians", () => {
    expect(sentence(estimate("nl_mod-001"))).toContain(
      "stated that about 70 people, civilians and fighters not told apart, were killed by air strikes",
    );
    expect(sentence(estimate("nl_mod-002"))).toContain("4 civilians were killed");
  });

  it("names a city, a governorate and their country", () => {
    expect(sentence(estimate("airwars-103"))).toContain("in Raqqa city, Syria, from 6 June 2017");
    expect(sentence(estimate("snhr-014"))).toContain("in Raqqa province, Syria");
  });

  it("says whether strikes were stated, summed or derived", () => {
    const interval = (basis: string) => {
      const found = record.strikes.find((row) => row.basis === basis);
      if (found === undefined) throw new Error(`no interval ${basis}`);
      return sentence({ kind: "interval", interval: found });
    };
    expect(interval("declared")).toMatch(/ stated that US forces conducted 84 air/);
    expect(interval("difference")).toContain("the difference between two totals, worked out by");
    expect(interval("releases")).toContain("added up by the Strike Ledger");
    expect(interval("rest")).toContain("that the releases found do not list");
    expect(interval("least")).toContain("conducted at least 282 air and artillery strikes in Iraq");
    expect(interval("recount")).toContain("820 air and artillery strikes of the US-led Coalition");
  });

  it("quotes a sum of releases with the rows behind it", () => {
    expect(
      sentence({
        kind: "releases",
        sum: {
          name: "Raqqa province",
          country: "syria",
          value: 1_234,
          firstRelease: day("2014-10-02"),
          lastRelease: day("2016-10-17"),
          rows: 321,
          placeIds: [],
        },
      }),
    ).toBe(
      "Daily releases of the US Department of Defense and US Central Command list 1,234 air and artillery strikes of the US-led Coalition near or in Raqqa province, Syria, in releases dated 2 October 2014 to 17 October 2016 (321 rows added up by the Strike Ledger; published from 2 October 2014 to 17 October 2016).",
    );
  });

  it("quotes strikes by month of the strike, and of a battle by day", () => {
    const raqqa = placedStrikes(PACKAGE.strikes_by_month, JULY_2017, "latest").get(RAQQA.placeId);
    if (raqqa === undefined) throw new Error("no strikes");
    expect(sentence({ kind: "placed", sum: monthsStrikeSum(raqqa, RAQQA) })).toBe(
      "Daily releases of the US Department of Defense and US Central Command list 729 air and artillery strikes of the US-led Coalition near or in Raqqa city, Syria, in July 2017 (80 rows added up by the Strike Ledger; published by 28 August 2017).",
    );
    const hajin = PACKAGE.battles.find(({ id }) => id === "hajin-baghuz");
    if (hajin === undefined) throw new Error("no battle");
    expect(sentence({ kind: "placed", sum: battleStrikeSum(hajin) })).toContain(
      "list at least 1,252 air and artillery strikes of the US-led Coalition near or in Deir ez-Zor province, Syria, from 10 September 2018 to 23 March 2019 (by day of the strike, added up by the Strike Ledger; published by 31 January 2019).",
    );
  });

  it("never gives the multiple without both figures, their periods and their dates", () => {
    const { ratio } = headline(recordAsOf(record, day("2019-06-28")));
    if (!ratio.known) throw new Error("no ratio");
    expect(sentence({ kind: "ratio", ratio })).toBe(
      "For civilians killed by air and artillery strikes of the US-led Coalition in Iraq and Syria, the minimum of Airwars is 6.1 times the figure of the US-led Coalition (CJTF-OIR): more than 8,000 against at least 1,319 (Airwars from 8 August 2014 to a day that is not stated, published on 27 June 2019; the US-led Coalition (CJTF-OIR) from August 2014 to 31 May 2019, published on 27 June 2019; the quotient is worked out by the Strike Ledger).",
    );
  });
});

/** Everything quotable in the package. */
function everyFigure(): readonly Quotable[] {
  const columns = ["strikes", "engagements", "killed", "open"] as const;
  return [
    ...record.estimates.map((row): FigureRef => ({ kind: "estimate", estimate: row })),
    ...record.editions.flatMap((row) =>
      columns
        .filter((column) => row[column] !== null)
        .map((column): FigureRef => ({ kind: "edition", edition: row, column })),
    ),
    ...record.strikes.map((row): FigureRef => ({ kind: "interval", interval: row })),
    ...record.totals.map((row): FigureRef => ({ kind: "total", total: row })),
  ] as readonly Quotable[];
}

/** The numbers of a figure as English writes them, worked out apart from the module. */
function numbersOf(subject: Quotable): readonly string[] {
  const numbers = (quantity: Quantity) =>
    Object.values(quantity).filter((value): value is number => typeof value === "number");
  const values =
    subject.kind === "estimate"
      ? numbers(subject.estimate.quantity)
      : subject.kind === "edition"
        ? [subject.edition[subject.column] ?? Number.NaN]
        : subject.kind === "interval"
          ? [subject.interval.value]
          : subject.kind === "total"
            ? [subject.total.value]
            : [];
  return values.map((value) => value.toLocaleString("en-GB"));
}

const rowOf = (subject: Quotable) => {
  if (subject.kind === "estimate") return subject.estimate;
  if (subject.kind === "edition") return subject.edition;
  if (subject.kind === "interval") return subject.interval;
  if (subject.kind === "total") return subject.total;
  throw new Error("not a row");
};

/** The year of publication, or that there is none. */
const publicationOf = ({ text }: Published) =>
  text === null ? "without a date" : text.slice(0, 4);

describe("every row of the package", () => {
  const all = everyFigure();

  it("is quotable: estimates, reports, intervals and totals", () => {
    expect(all.length).toBeGreaterThan(
      record.estimates.length + record.strikes.length + record.totals.length + 40,
    );
  });

  it("has number, source, place, period, actor, means and date in its sentence", () => {
    for (const subject of all) {
      const { sentence: text, ...parts } = buildQuote(subject, context);
      for (const [name, part] of Object.entries(parts)) {
        expect(part, `${name} of ${text}`).not.toBe("");
        expect(text.toLowerCase(), name).toContain(part.toLowerCase());
      }
      expect(text).toMatch(/^[A-Z].*\)\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|Invalid|not reported|not_|\s\s|,,| ,/);
    }
  });

  it("has exactly the numbers, days and date of its row", () => {
    for (const subject of all) {
      const text = sentence(subject);
      for (const number of numbersOf(subject)) expect(text).toContain(number);
      expect(text).toContain(publicationOf(rowOf(subject).published));
      if (subject.kind === "estimate") {
        const { start, end, endBasis } = subject.estimate;
        expect(text).toContain(start.slice(0, 4));
        const known = end !== null && endBasis !== "publication_date";
        if (known) expect(text).toContain(ENGLISH.format.month(monthOf(end)).split(" ")[0]);
        else expect(text).toContain("a day that is not stated");
        if (known && end !== lastDay(monthOf(end))) expect(text).toContain(ENGLISH.format.day(end));
      }
    }
  });

  it("never prints a day of publication as the end of the data", () => {
    for (const row of record.estimates.filter(({ endBasis }) => endBasis === "publication_date"))
      expect(sentence({ kind: "estimate", estimate: row })).toContain("a day that is not stated");
  });

  it("names its source as a sentence does", () => {
    const withArticle = /^(UK|UN|US|Syrian|Netherlands|Associated|Australian|Combined|Long)/;
    for (const source of record.sources.values())
      if (WORDS.sources[source.id] === undefined) expect(source.name).not.toMatch(withArticle);
  });
});
