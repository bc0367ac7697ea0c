import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readRaw } from "../../scripts/read-package";
import { FOLDER } from "../support/package";

/** What the format (Citation File Format 1.2.0) requires, and the keys we use with their forms. */
describe("CITATION.cff", () => {
  const file = parse(readFileSync("CITATION.cff", "utf8")) as Record<string, unknown>;
  const { descriptor } = readRaw(FOLDER);

  it("has the required keys and no key that the format does not know", () => {
    for (const key of ["cff-version", "message", "title", "authors"])
      expect(file).toHaveProperty([key]);
    expect(file["cff-version"]).toBe("1.2.0");
    const known =
      "abstract authors cff-version commit contact date-released doi identifiers keywords license " +
      "license-url message preferred-citation references repository repository-artifact " +
      "repository-code title type url version";
    for (const key of Object.keys(file)) expect(known.split(" ")).toContain(key);
    expect(file.type).toBe("dataset");
    expect(file.authors).toEqual([{ name: "The Strike Ledger contributors" }]);
  });

  it("cites the present edition of the data", () => {
    expect(file.version).toBe(descriptor.version);
    expect(file["date-released"]).toBe(descriptor.created.slice(0, 10));
    expect(file.title).toBe((descriptor as unknown as { title: string }).title);
    expect(file.license).toBe("CC-BY-4.0");
  });
});
