import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ICON_SIZES, iconPath, iconPng } from "../../../scripts/prerender/commonHead";
import { contentSecurityPolicy, SCRIPTLESS_POLICY } from "../../../scripts/prerender/csp";
import { hostHeaders } from "../../../scripts/prerender/hostHeaders";

const POLICY = contentSecurityPolicy({ preHydrate: "a", deferScripts: "b" });

describe("the headers of a host", () => {
  const all = hostHeaders({ page: POLICY, method: SCRIPTLESS_POLICY }).split("\n");

  it("have the policy of the pages, and may be framed anywhere", () => {
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).toContain("manifest-src 'self'");
    expect(POLICY).toContain("worker-src 'self'");
    expect(all).toContain(
      `  Content-Security-Policy: ${POLICY}; frame-ancestors * file: data: blob:`,
    );
  });

  it("tell no other site what a reader looked at, and refuse what no page uses", () => {
    expect(all).toContain("  Referrer-Policy: no-referrer");
    expect(all.find((line) => line.includes("Permissions-Policy"))).toContain("geolocation=()");
    expect(all).toContain("  Access-Control-Allow-Origin: *");
  });

  it("are lines of a path, or of a name and a value under it", () => {
    for (const line of all.filter((one) => one !== "" && !one.trim().startsWith("#")))
      expect(line).toMatch(/^\/\S*$|^ {2}[A-Za-z-]+: \S/);
  });
});

describe("the icons", () => {
  it("are square, and the manifest names those that exist", () => {
    const svg = readFileSync("public/favicon.svg", "utf8");
    for (const size of ICON_SIZES) {
      const png = Buffer.from(iconPng(svg, size));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    const manifest = JSON.parse(readFileSync("public/site.webmanifest", "utf8"));
    const drawn = ICON_SIZES.map(iconPath);
    for (const { src } of manifest.icons) {
      const path = src.replace("./", "");
      expect(drawn.includes(path) || existsSync(`public/${path}`)).toBe(true);
    }
  });
});
