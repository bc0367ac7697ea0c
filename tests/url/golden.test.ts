import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readReleases } from "../../scripts/data/rules/releases";
import { figuresOf, type GoldenLink, readRelease } from "../../scripts/golden-links";
import { checksumOf } from "../../src/model/revision";
import { parseReceipt } from "../../src/url/receipt";
import { FOLDER } from "../support/package";

for (const { version } of readReleases(FOLDER)) {
  const file = `tests/releases/${version}.json`;
  const links = JSON.parse(readFileSync(file, "utf8")) as readonly GoldenLink[];
  const released = readRelease(FOLDER, version);

  describe(`links made from edition ${version}`, () => {
    it.each(links)("show the same rows: $link", async ({ link, figures: count, rows }) => {
      const figures = await figuresOf(released, link);
      const { receipt } = parseReceipt(link);
      expect(receipt?.version).toBe(version);
      if (rows !== undefined)
        expect(figures.map(({ key, facts }) => `${key}: ${facts.value}`).sort()).toEqual(rows);
      expect([figures.length, checksumOf(figures)]).toEqual([count, receipt?.sum]);
    });
  });
}
