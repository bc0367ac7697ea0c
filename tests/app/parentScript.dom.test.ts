import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const CODE = readFileSync("public/embed.js", "utf8");
const SITE = "https://ledger.example/folder/";
const CHART = `${SITE}?embed=sources`;

function addFrame(src: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = src;
  document.body.append(frame);
  return frame;
}

/** Runs the script as a module, an optimiser or a tag manager does: without an element of its own. */
function start() {
  expect(document.currentScript).toBeNull();
  new Function(CODE)();
}

function hear(source: Window | null, data: unknown) {
  window.dispatchEvent(new MessageEvent("message", { source, data }));
}

const size = (height: unknown, id = "sources") => ({
  type: "strike-ledger:size",
  v: 1,
  id,
  height,
});

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

describe("the script for a parent page", () => {
  it("is under 1 kB gzip", () => {
    expect(gzipSync(CODE, { level: 9 }).length).toBeLessThan(1000);
  });

  it("leaves no global behind", () => {
    const before = Object.keys(window);
    start();
    expect(Object.keys(window)).toEqual(before);
    expect(CODE.trimStart().replace(/^\/\/.*\n/, "")).toMatch(/^\{/);
  });

  it("resizes only the frame that sent the message, also one added later", () => {
    const first = addFrame(CHART);
    start();
    const later = addFrame(`${SITE}?embed=places`);
    hear(first.contentWindow, size(640));
    expect([first.style.height, later.style.height]).toEqual(["640px", ""]);
    hear(later.contentWindow, size(700.5, "places"));
    expect([first.style.height, later.style.height]).toEqual(["640px", "700.5px"]);
  });

  it("knows a frame by its chart's own page as well, and fits it once when it runs twice", () => {
    const frame = addFrame(`${SITE}embed-gap.html?asof=2019-06-28`);
    const host = addFrame(`${SITE}embed-gap.html.example/`);
    start();
    start();
    hear(frame.contentWindow, size(640, "gap"));
    hear(host.contentWindow, size(640, "gap"));
    expect([frame.style.height, host.style.height]).toEqual(["640px", ""]);
  });

  it("hears a frame about its own chart only", () => {
    const frame = addFrame(CHART);
    start();
    hear(frame.contentWindow, size(640, "places"));
    hear(frame.contentWindow, { ...size(640), id: undefined });
    expect(frame.getAttribute("style")).toBeNull();
  });

  it("counts borders and padding where the host sizes boxes by their border", () => {
    const frame = addFrame(CHART);
    frame.style.cssText = "box-sizing: border-box; border: 3px solid; padding-bottom: 5px";
    start();
    hear(frame.contentWindow, size(640));
    expect(frame.style.height).toBe("651px");
  });

  it("asks frames that may have reported before it listened", () => {
    const frame = addFrame(CHART);
    const stranger = addFrame("https://elsewhere.example/");
    const asked = [frame, stranger].map((one) =>
      vi.spyOn(one.contentWindow as Window, "postMessage").mockReturnValue(undefined),
    );
    start();
    expect(asked.map((spy) => spy.mock.calls)).toEqual([
      [[{ type: "strike-ledger:ask", v: 1 }, "*"]],
      [],
    ]);
  });

  it("listens only to frames of its own page", () => {
    const stranger = addFrame("https://elsewhere.example/?https://ledger.example/folder/");
    start();
    for (const source of [stranger.contentWindow, window, null]) hear(source, size(640));
    expect(stranger.getAttribute("style")).toBeNull();
  });

  it("ignores 1,000 messages that are not a size", () => {
    const frame = addFrame(CHART);
    start();
    const notASize = fc.oneof(
      fc.anything(),
      fc
        .anything()
        .filter((height) => !(typeof height === "number" && height > 0 && height < 1e5))
        .map(size),
      fc.constantFrom(0, -1, 1e5, Number.NaN, Number.POSITIVE_INFINITY, "640", [640]).map(size),
      fc.record({ type: fc.string(), v: fc.anything(), height: fc.constant(640) }),
      fc.constantFrom(0, 2, "1", true, null).map((v) => ({ ...size(640), v })),
    );
    fc.assert(
      fc.property(notASize, (data) => {
        hear(frame.contentWindow, data);
        expect(frame.getAttribute("style")).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
