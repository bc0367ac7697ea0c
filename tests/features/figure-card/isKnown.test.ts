import { describe, expect, it } from "vitest";
import { isKnown } from "../../../src/features/figure-card/isKnown";
import type { DialogTarget } from "../../../src/figures/figureRef";
import { recordAsOf } from "../../../src/model/asOf";
import { headline } from "../../../src/model/headline";
import type { StrikeRecord } from "../../../src/model/record";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const { record } = PACKAGE;
const DAYS = ["2016-07-01", "2018-12-30", "2019-06-28"].map(day);

const everyRow = ({
  estimates,
  editions,
  strikes,
  totals,
  events,
}: StrikeRecord): DialogTarget[] => [
  ...estimates.map((estimate) => ({ kind: "estimate", estimate }) as const),
  ...editions.map((edition) => ({ kind: "edition", edition, column: "killed" }) as const),
  ...strikes.map((interval) => ({ kind: "interval", interval }) as const),
  ...totals.map((total) => ({ kind: "total", total }) as const),
  ...events.map((event) => ({ kind: "event", event }) as const),
];

describe("an open card", () => {
  it("is known by a day exactly if its row is in the record as of that day", () => {
    for (const asof of DAYS) {
      const cut = recordAsOf(record, asof);
      const shown = everyRow(record).filter((subject) => isKnown(subject, cut, asof));
      expect(shown).toEqual(everyRow(cut));
      expect(shown.length).toBeLessThan(everyRow(record).length);
    }
    expect(everyRow(record).every((subject) => isKnown(subject, record, "latest"))).toBe(true);
  });

  it("of two figures is known once both are", () => {
    const { ratio } = headline(record);
    if (!ratio.known) throw new Error("no ratio");
    const early = recordAsOf(record, day("2018-12-30"));
    const [later] = record.estimates.filter((row) => !early.estimates.includes(row));
    const [known] = early.estimates;
    if (later === undefined || known === undefined) throw new Error("no estimates");
    const subjects: DialogTarget[] = [
      { kind: "ratio", ratio },
      { kind: "scopes", a: known, b: later },
      { kind: "scopes", a: later, b: known },
    ];
    for (const subject of subjects) {
      expect(isKnown(subject, early, day("2018-12-30"))).toBe(false);
      expect(isKnown(subject, record, "latest")).toBe(true);
    }
  });

  it("of summed releases is known from the day of the last of them", () => {
    const sum = {
      name: "Mosul",
      country: "iraq",
      value: 3,
      firstRelease: day("2015-01-01"),
      lastRelease: day("2015-03-01"),
      rows: 2,
      placeIds: [],
    } as const;
    const by = (asof: string) => isKnown({ kind: "releases", sum }, record, day(asof));
    expect(by("2015-02-28")).toBe(false);
    expect(by("2015-03-01")).toBe(true);
    expect(isKnown({ kind: "releases", sum }, record, "latest")).toBe(true);
  });
});
