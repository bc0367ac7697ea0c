import { describe, expect, it } from "vitest";
import {
  publicationAfter,
  publicationBefore,
  publications,
} from "../../src/model/publicationDates";
import { PACKAGE } from "../support/package";
import { day } from "./smallRecord";

const list = publications(PACKAGE.record);
const on = (text: string) => list.find((one) => one.day === text);

describe("the publications of the record", () => {
  it("are days in order, each once", () => {
    const days = list.map((one) => one.day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days[0]).toBe("2014-08-20");
  });

  it("say who published civilians killed, and whether a report was among them", () => {
    expect(on("2019-06-27")).toMatchObject({ report: true, killedBy: ["cjtf_oir", "airwars"] });
    expect(on("2019-04-25")?.killedBy).toContain("amnesty_airwars");
    expect(on("2014-08-20")).toMatchObject({ report: false, killedBy: [] });
  });

  it("are found before and after a day; after the last one there is none", () => {
    expect(publicationBefore(list, day("2019-06-28"))?.day).toBe("2019-06-27");
    expect(publicationBefore(list, day("2019-06-27"))?.day).toBe("2019-05-31");
    expect(publicationAfter(list, day("2019-06-28"))?.day).toBe("2019-06-30");
    expect(publicationBefore(list, day("2014-08-20"))).toBeNull();
    expect(publicationAfter(list, "latest")).toBeNull();
    expect(publicationBefore(list, "latest")).toBe(list.at(-1));
  });
});
