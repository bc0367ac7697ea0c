import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../scripts/prerender/csp";

describe("the policy of the head, with the page's origin by name", () => {
  it("names the origin for every kind of file, and no other host", async () => {
    document.head.innerHTML = "";
    const { narrowPolicy } = await import("../../../scripts/prerender/narrowPolicy");
    const stated = contentSecurityPolicy({ preHydrate: "first", deferScripts: "second" });
    const narrowed = narrowPolicy(stated, "https://example.org");
    expect(narrowed.split("; ")).toEqual([
      "default-src 'none'",
      "script-src https://example.org 'sha256-p5N7ZLjKpY8Dchu2us9ceMsjX+vg5wsbhM2ZVBRhoI4=' 'sha256-FjZ6rLZ6SgF8jairlWgsyzkIY3gPcRTdoKDgxVZEx8Q='",
      "style-src 'self' https://example.org",
      "img-src 'self' https://example.org data:",
      "connect-src 'self' https://example.org",
      "frame-src 'self' https://example.org",
      "manifest-src 'self' https://example.org",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});
