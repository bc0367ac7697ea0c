import { describe, expect, it } from "vitest";
import { changeSentence, changeSubject } from "../../../src/features/as-of/changeText";
import { valueText } from "../../../src/features/as-of/valueText";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import { changesSince } from "../../../src/model/changes";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

function sentences(since: string, asof: string): readonly string[] {
  const record = recordAsOf(PACKAGE.record, asof === "latest" ? asof : day(asof));
  return changesSince(record, day(since)).map((one) => changeSentence(one, record, ENGLISH));
}

describe("a change in words", () => {
  it.each([
    [
      "2018-12-30",
      "2019-01-31",
      "On 31 January 2019 the Coalition's total of civilians killed rose by 51, from at least 1,139 to at least 1,190; declared strikes rose by 991, from 31,406 to 32,397; 182 reports were not yet decided.",
    ],
    [
      "2019-02-28",
      "2019-03-28",
      "On 28 March 2019 the Coalition's total of civilians killed did not change: at least 1,257; declared strikes rose by 117, from 33,921 to 34,038; 146 reports were not yet decided.",
    ],
    [
      "2019-08-28",
      "2019-08-29",
      "On 29 August 2019 the Coalition's total of civilians killed fell by 8, from at least 1,321 to at least 1,313. Correction by the source. Civilians killed: the Coalition said that the deaths booked in May 2019 had been 13 too high, and added 5.",
    ],
    [
      "2020-03-25",
      "2020-09-30",
      "In September 2020 the Coalition's report on data to 31 July 2020 gave no total of civilians killed that we could read; 107 reports were not yet decided.",
    ],
    [
      "2019-06-26",
      "2019-06-27",
      "On 27 June 2019 Airwars' total of civilians killed in Iraq and Syria, graded likely (fair or confirmed), went from “at least 7,595” to “more than 8,000”.",
    ],
    [
      "2019-03-19",
      "2019-03-20",
      "On 20 March 2019 SNHR's total of civilians killed in Syria rose by 203, from 2,832 to 3,035.",
    ],
    [
      "2017-05-26",
      "2017-05-27",
      "On 27 May 2017 Airwars counted at least 3,100 civilians killed, Iraq and Syria, 8 August 2014 to 31 March 2017; graded likely (fair or confirmed); it is about an earlier time than the total known before.",
    ],
    [
      "2019-04-24",
      "2019-04-25",
      "On 25 April 2019 Amnesty and Airwars counted more than 1,600 civilians killed, Raqqa city, 6 June 2017 to 17 October 2017; compiled from several sources.",
    ],
    [
      "2023-03-29",
      "2023-03-30",
      "On 30 March 2023 other press reports counted 7 civilians killed, Mosul, 22 March 2016; one Coalition member.",
    ],
    [
      "2020-12-31",
      "latest",
      "On a page without a date Airwars counted 8,249 to 13,342 civilians killed, Iraq and Syria, since 8 August 2014, end not stated; graded likely (fair or confirmed).",
    ],
  ])("published after %s and by %s", (since, asof, sentence) => {
    expect(sentences(since, asof)).toContain(sentence);
  });

  it("opens the card of its figure", () => {
    const record = recordAsOf(PACKAGE.record, day("2020-09-30"));
    const [report] = changesSince(record, day("2020-03-25"));
    expect(report === undefined ? null : changeSubject(report)).toMatchObject({
      kind: "edition",
      column: "open",
    });
  });
});

describe("the thumb", () => {
  const text = (asof: string) =>
    valueText(recordAsOf(PACKAGE.record, day(asof)), day(asof), ENGLISH);
  it("says the day and what the Coalition had published by then", () => {
    expect(text("2019-06-28")).toBe(
      "28 June 2019: 34,514 strikes declared, at least 1,319 killed by the Coalition's count",
    );
    expect(text("2016-12-31")).toBe(
      "31 December 2016: at least 173 killed by the Coalition's count",
    );
    expect(text("2014-09-30")).toBe("30 September 2014: no official report yet");
    expect(valueText(PACKAGE.record, "latest", ENGLISH)).toBe(
      "Latest, pages without a date included: 34,917 strikes declared, at least 1,410 killed by the Coalition's count",
    );
  });
});
