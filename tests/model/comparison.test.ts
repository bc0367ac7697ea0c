import { describe, expect, it } from "vitest";
import { type AsOf, recordAsOf } from "../../src/model/asOf";
import { compareSources } from "../../src/model/comparison";
import type { Day, Month } from "../../src/model/day";
import type { GovernorateCode, SourceId } from "../../src/model/ids";
import { rateOf } from "../../src/model/rate";
import type { Filter } from "../../src/model/selection";
import { PACKAGE } from "../support/package";

const ALL: Filter = { from: null, to: null, sources: null, places: null };

function groups(asof: string, filter: Partial<Filter> = {}) {
  return compareSources(recordAsOf(PACKAGE.record, asof as AsOf), { ...ALL, ...filter });
}

/** The figure of each source in a group, in its kind. */
function figures(asof: string, key: string, filter: Partial<Filter> = {}) {
  const group = groups(asof, filter).find((one) => one.key === key);
  return Object.fromEntries(
    (group?.rows ?? []).map(({ estimate }) => [
      `${estimate.sourceId}/${estimate.actor}`,
      estimate.quantity,
    ]),
  );
}

const estimate = (id: string) => {
  const found = PACKAGE.record.estimates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no estimate ${id}`);
  return found;
};

describe("the comparison of both countries", () => {
  it("shows at least 1,319 beside more than 8,000 on the reference day", () => {
    expect(figures("2019-06-28", "both")).toEqual({
      "cjtf_oir/coalition": { kind: "at_least", low: 1319 },
      "airwars/coalition": { kind: "more_than", low: 8000 },
    });
  });

  it("shows 1,139 beside 6,575 to 9,968 at the end of 2018, and 484 in June 2017", () => {
    expect(figures("2018-12-30", "both")).toEqual({
      "cjtf_oir/coalition": { kind: "at_least", low: 1139 },
      "airwars/coalition": { kind: "range", low: 6575, high: 9968 },
    });
    expect(figures("2017-06-02", "both")["cjtf_oir/coalition"]).toEqual({
      kind: "at_least",
      low: 484,
    });
  });

  it("keeps claims outside the likely total in a separate group, after all others", () => {
    const all = groups("2019-06-28");
    const first = all.findIndex((group) => group.kind === "outside");
    expect(first).toBeGreaterThan(0);
    expect(all.slice(first).every((group) => group.kind === "outside")).toBe(true);
    for (const group of all.slice(0, first))
      for (const { estimate: one } of group.rows)
        expect(["all_alleged", "weak", "contested", "discounted"]).not.toContain(one.grade);
  });
});

describe("the comparison of Raqqa", () => {
  it("holds more than 1,600 and marks what counts all parties", () => {
    const all = [...PACKAGE.record.sources.keys()];
    const group = groups("2019-06-28", { sources: all }).find(
      (one) => one.key === "syria/SY-RA/raqqa",
    );
    const row = (id: string) => group?.rows.find((one) => one.estimate.sourceId === id);
    expect(row("amnesty_airwars")?.estimate.quantity).toEqual({ kind: "more_than", low: 1600 });
    expect(row("cjtf_oir")?.estimate.quantity).toEqual({ kind: "at_least", low: 180 });
    expect(row("amnesty_airwars")?.differs).toEqual([]);
    expect(row("rbss")?.differs).toContainEqual({ kind: "actor" });
    expect(row("airwars")?.differs).toEqual([]);
  });

  it("holds the count of the battle that all share, not a longer one of the same source", () => {
    const coalition = { places: ["SY-RA" as GovernorateCode] };
    expect(figures("latest", "syria/SY-RA/raqqa", coalition)["cjtf_oir/coalition"]).toEqual({
      kind: "at_least",
      low: 180,
    });
    expect(estimate("cjtf_oir-027").quantity).toEqual({ kind: "exact", value: 318 });
  });

  it("was 1,300 at the end of the battle and 1,450 when restated", () => {
    expect(figures("2017-10-20", "syria/SY-RA/raqqa")["airwars/coalition"]).toEqual({
      kind: "at_least",
      low: 1300,
    });
    expect(figures("2018-02-01", "syria/SY-RA/raqqa")["airwars/coalition"]).toEqual({
      kind: "at_least",
      low: 1450,
    });
  });
});

describe("a group", () => {
  it("puts places that one source alone counted together, and names the place of each row", () => {
    const single = groups("2019-06-28").filter((group) => group.kind === "single");
    expect(single).toHaveLength(1);
    const rows = single[0]?.rows ?? [];
    expect(rows.map((row) => row.estimate.governorate)).toContain("SY-DR");
    for (const row of rows) expect(row.differs[0]).toEqual({ kind: "place" });
  });

  it("never hides that periods end on other days, however near", () => {
    const [both] = groups("2019-06-28");
    const airwars = both?.rows.find((row) => row.estimate.sourceId === "airwars");
    expect(airwars?.differs).toEqual([{ kind: "period", startShift: 0, endShift: 27 }]);
  });

  it("takes totals since the start as begun together, whatever first day is written", () => {
    const syria = groups("latest").find((group) => group.key === "syria");
    const airwars = syria?.rows.find((row) => row.estimate.sourceId === "airwars");
    expect(airwars?.estimate.start).toBe("2014-08-08");
    expect(syria?.reference.start).toBe("2014-09-23");
    expect(airwars?.differs[0]).toMatchObject({ kind: "period", startShift: 0 });
  });

  it("leaves out a month for other actors beside the source's campaign total", () => {
    const syria = groups("2019-06-28").find((group) => group.key === "syria");
    const sohr = syria?.rows.filter((row) => row.estimate.sourceId === "sohr");
    expect(sohr?.map((row) => row.estimate.actor)).toEqual(["coalition"]);
  });

  it("prefers the page known to be later among pages without an end", () => {
    expect(figures("latest", "syria")["snhr/coalition"]).toEqual({ kind: "exact", value: 3037 });
    expect(figures("latest", "both")["airwars/coalition"]).toEqual({
      kind: "range",
      low: 8249,
      high: 13342,
    });
  });
});

describe("filters of the comparison", () => {
  it("keep only figures that lie wholly in the months asked for", () => {
    for (const group of groups("2019-06-28", { from: "2017-06" as Month, to: "2017-10" as Month }))
      for (const { estimate: one } of group.rows) {
        expect(one.start >= "2017-06-01").toBe(true);
        expect(one.end !== null && one.end <= "2017-10-31").toBe(true);
      }
  });

  it("leave out figures for both countries when only Syria is asked for", () => {
    const rows = groups("2019-06-28", { places: ["syria"] }).flatMap((group) => group.rows);
    expect(new Set(rows.map((row) => row.estimate.countries))).toEqual(new Set(["syria"]));
  });

  it("show events that two sources count, and all events of a governorate asked for", () => {
    const events = (filter: Partial<Filter>) =>
      groups("2019-06-28", filter).flatMap((group) =>
        group.rows
          .filter(({ estimate: one }) => one.span === "incident" && group.kind !== "outside")
          .map(({ estimate: one }) => `${one.placeId}: ${one.sourceId}, ${group.kind}`),
      );
    expect(events({})).toEqual([
      "tokhar: snhr, event",
      "tokhar: sohr, event",
      "al-mansoura: cjtf_oir, event",
      "al-mansoura: sohr, event",
    ]);
    expect(events({ places: ["SY-HL" as GovernorateCode] })).toContain("bir-mahli: sohr, single");
  });

  it("leave out sources that are not chosen", () => {
    for (const group of groups("latest", { sources: ["sohr" as SourceId] }))
      for (const { estimate: one } of group.rows) expect(one.sourceId).toBe("sohr");
  });
});

describe("a rate per 100 declared strikes", () => {
  const record = recordAsOf(PACKAGE.record, "2019-06-28" as Day);

  it("divides the Coalition's 1,319 by its own 34,514", () => {
    expect(rateOf(record, estimate("cjtf_oir-report-2019-06-27"))).toEqual({
      known: true,
      quantity: { kind: "at_least", low: expect.closeTo(3.8216, 4) },
      strikes: 34514,
      strikesEnd: "2019-05-31",
      near: false,
    });
  });

  it("says so when the end of the count is not stated", () => {
    expect(rateOf(record, estimate("airwars-2019-06-27-likely"))).toMatchObject({
      known: true,
      strikes: 34514,
      near: true,
    });
  });

  it("keeps a range a range, over intervals that fill the month exactly", () => {
    expect(rateOf(record, estimate("airwars-2017-06-both-likely"))).toMatchObject({
      known: true,
      strikes: 1073,
      quantity: { kind: "range", low: expect.closeTo(49.301, 3), high: expect.closeTo(69.338, 3) },
    });
  });

  it("divides six months in Iraq by the 3,010 strikes declared for just those", () => {
    expect(rateOf(record, estimate("airwars-009"))).toEqual({
      known: true,
      strikes: 3010,
      strikesEnd: "2016-05-31",
      near: false,
      quantity: { kind: "range", low: expect.closeTo(9.8671, 4), high: expect.closeTo(17.2093, 4) },
    });
  });

  it("does not take the releases that were found for all strikes of a month", () => {
    // October 2015: releases alone give 612 strikes, the totals of the month 619.
    expect(rateOf(record, estimate("airwars-2015-10-both-fair"))).toEqual({
      known: false,
      why: "strikes",
    });
  });

  it("is not given where the strikes have another scope, and says why", () => {
    const why = (id: string) => {
      const rate = rateOf(record, estimate(id));
      return rate.known ? null : rate.why;
    };
    expect(why("amnesty_airwars-001")).toBe("place");
    expect(why("sohr-024")).toBe("weapons");
    expect(why("airwars-035")).toBe("strikes");
    expect(why("snhr-013")).toBe("weapons");
    expect(why("sohr-046")).toBe("event");
    expect(why("airwars-072")).toBe("end");
    expect(why("ceasefire_mrg-001")).toBe("actor");
  });
});
