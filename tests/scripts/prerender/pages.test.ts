import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, SCRIPTLESS_POLICY } from "../../../scripts/prerender/csp";
import { hostHeaders } from "../../../scripts/prerender/hostHeaders";
import { searchTags } from "../../../scripts/prerender/metadata";
import { embedPage, indexPage, methodPage } from "../../../scripts/prerender/pages";

const parts = {
  inline: { preHydrate: "void 1", deferScripts: "void 2" },
  stylesheet: "./style.css",
};
const page = {
  app: "<main></main>",
  deferred: { entry: "./entry.js", modules: [], data: [] },
  metadata: searchTags("https://example.org/", "What it is"),
};
const chart = { id: "gap", name: { en: "The gap" } };
const pages = [
  ["the page", indexPage(parts, page)],
  ["a frame", embedPage(parts, chart, page)],
  ["the method", methodPage(parts, page)],
] as const;

describe("the head of every built page", () => {
  it.each(pages)("%s has one description, canonical address, icon and manifest", (_, html) => {
    for (const tag of [
      '<meta name="description"',
      '<link rel="canonical"',
      '<link rel="apple-touch-icon"',
      '<link rel="manifest"',
      '<meta name="viewport"',
      "<title>",
    ])
      expect(html.split(tag)).toHaveLength(2);
  });

  it.each(pages)("%s has the policy that the headers of a host repeat", (name, html) => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    const policies = { page: contentSecurityPolicy(parts.inline), method: SCRIPTLESS_POLICY };
    const path = name === "the method" ? "/method.html" : name === "a frame" ? "/embed-*" : "/";
    expect(hostHeaders(policies)).toContain(
      `\n${path}\n  Content-Security-Policy: ${policy}; frame-ancestors`,
    );
  });
});
