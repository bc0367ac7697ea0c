import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createZip } from "../../src/export/rows/zip";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = [
  { name: "datapackage.json", bytes: bytes("{}") },
  { name: "a.csv", bytes: bytes("id\r\n1\r\n") },
];

test("an archive holds its files in their order", () => {
  const read = unzipSync(createZip(FILES));
  expect(Object.keys(read)).toEqual(["datapackage.json", "a.csv"]);
  expect(new TextDecoder().decode(read["a.csv"])).toBe("id\r\n1\r\n");
});

test("the same files give the same bytes, at any time and in any time zone", () => {
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Auckland";
  const there = createZip(FILES);
  process.env.TZ = "America/Los_Angeles";
  const here = createZip(FILES);
  process.env.TZ = zone;
  expect(Buffer.from(here).equals(Buffer.from(there))).toBe(true);
});
