/** Files that the browser saves. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chart, click, count, hydrate, open, type Session } from "../actions";

const NAME = "strike-ledger_gap_asof-2019-06-28";

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Each kind, with what its content must have: checked in the tests of the formats. */
const FILES: readonly (readonly [string, string, (bytes: Buffer) => void])[] = [
  [
    "Save SVG",
    `${NAME}.svg`,
    (bytes) => {
      expect(String(bytes)).toMatch(/^<\?xml .*<svg .*<\/svg>\s*$/s);
    },
  ],
  [
    "Save PNG (2 ×)",
    `${NAME}.png`,
    (bytes) => {
      expect(bytes.subarray(0, 8).toString("hex")).toBe(PNG_SIGNATURE);
      expect(bytes.readUInt32BE(16)).toBe(PNG_WIDTH);
    },
  ],
  [
    "Save CSV",
    `${NAME}.csv`,
    (bytes) => {
      expect(String(bytes)).toContain("cjtf_oir-report-2019-06-27");
    },
  ],
  [
    "Save JSON",
    `${NAME}.json`,
    (bytes) => {
      expect(JSON.parse(String(bytes))).toBeTypeOf("object");
    },
  ],
  ["Save with description (zip)", `${NAME}.zip`, isZip],
];

const PNG_WIDTH = 2 * 1184;

function isZip(bytes: Buffer): void {
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  // The end of the directory is there: nothing was cut off.
  expect(bytes.subarray(-22, -18).toString("latin1")).toBe("PK\u0005\u0006");
}

export function files(session: () => Session): void {
  describe("files", () => {
    it.each(FILES)("%s saves %s", async (button, name, check) => {
      const { tab } = session();
      rmSync(join(tab.downloads, name), { force: true });
      await open(session());
      await hydrate(tab, "gap");
      await click(tab, `${chart("gap")} button`, "Download");
      await expect.poll(() => count(tab, "dialog[open] h2")).toBe(1);
      await click(tab, "dialog[open] button", button);
      // A browser writes to another name until the file is whole.
      await expect.poll(() => readdirSync(tab.downloads)).toContain(name);
      await expect.poll(() => check(readFileSync(join(tab.downloads, name)))).toBeUndefined();
    });
  });
}
