import { describe, expect, it } from "vitest";
import { buildSnippet, fullPageUrl } from "../../../src/features/embed-dialog/snippet";
import type { Day } from "../../../src/model/day";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";

const PARTS = {
  site: "https://example.org/ledger/",
  chart: "sources",
  view: DEFAULT_VIEW,
  title: 'Killed, "by source" & place <all>',
  linkText: "Open",
  height: 812,
  script: true,
} as const;

describe("the code for another page", () => {
  it("is a line for the frame and a line for the script", () => {
    expect(buildSnippet(PARTS).split("\n")).toEqual([
      '<iframe src="https://example.org/ledger/embed-sources.html?asof=2019-06-28"' +
        ' title="Killed, &quot;by source&quot; &amp; place &lt;all&gt;" width="100%" height="812"' +
        ' loading="lazy" referrerpolicy="no-referrer"' +
        ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0">' +
        '<a href="https://example.org/ledger/?asof=2019-06-28">Open</a></iframe>',
      '<script async src="https://example.org/ledger/embed.js"></script>',
    ]);
  });

  it("names the as-of day, so that no article changes under its text", () => {
    const latest = buildSnippet({ ...PARTS, view: { ...DEFAULT_VIEW, asof: "latest" } });
    expect(latest).toContain('src="https://example.org/ledger/embed-sources.html?asof=latest"');
  });

  it("contains no script if none is wanted", () => {
    expect(buildSnippet({ ...PARTS, script: false })).not.toContain("<script");
  });

  it("carries the whole view; its link opens the page with the same view and all its controls", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      asof: "2018-12-30" as Day,
      scale: "log",
      controls: false,
      theme: "dark",
    };
    expect(buildSnippet({ ...PARTS, view })).toContain(
      'src="https://example.org/ledger/embed-sources.html?scale=log&amp;asof=2018-12-30&amp;controls=off&amp;theme=dark"',
    );
    expect(fullPageUrl(PARTS.site, view)).toBe(
      "https://example.org/ledger/?scale=log&asof=2018-12-30&theme=dark",
    );
  });
});
