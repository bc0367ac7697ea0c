import { describe, expect, it } from "vitest";
import type { SourceId } from "../../src/model/ids";
import { parseView } from "../../src/url/searchParams";
import { structuralShare } from "../../src/url/structuralShare";

const read = (search: string) => parseView(search, null).view;

describe("a view shared with the one before", () => {
  it("is the same object when only keys that are not read have changed", () => {
    const before = read("?source=airwars,sohr&theme=dark");
    expect(structuralShare(before, read("?source=airwars,sohr&theme=light"), ["sources"])).toBe(
      before,
    );
    expect(structuralShare(before, read("?source=airwars,sohr&theme=dark"))).toBe(before);
  });

  it("is the new view when a key that is read has changed, with the lists that have not", () => {
    const before = read("?source=airwars,sohr&place=iraq");
    const after = structuralShare(before, read("?source=airwars,sohr&place=syria"), ["places"]);
    expect(after).toEqual(read("?source=airwars,sohr&place=syria"));
    expect(after.sources).toBe(before.sources);
    expect(after.places).toEqual(["syria"]);
  });

  it("takes a list in another order, or shorter, for another list", () => {
    const before = read("?source=airwars,sohr");
    expect(structuralShare(before, { ...before, sources: ["sohr" as SourceId] }).sources).toEqual([
      "sohr",
    ]);
    expect(structuralShare(before, { ...before, sources: null }).sources).toBeNull();
  });
});
