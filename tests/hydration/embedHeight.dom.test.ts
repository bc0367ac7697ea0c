import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isHeightRequest, reportHeight, sizeMessages } from "../../src/hydration/embedHeight";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A ResizeObserver that the test sets off; jsdom has none. */
function observers() {
  const callbacks: (() => void)[] = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        callbacks.push(callback);
      }
      observe() {}
      disconnect() {
        callbacks.length = 0;
      }
    },
  );
  return callbacks;
}

function tall(height: () => number): Element {
  const root = document.createElement("main");
  root.getBoundingClientRect = () => ({ height: height() }) as DOMRect;
  return root;
}

describe("a framed chart", () => {
  it("sends the three messages that newsrooms listen for", () => {
    expect(sizeMessages("timeline", 640, "https://example.org/?embed=timeline")).toEqual([
      { type: "strike-ledger:size", v: 1, id: "timeline", height: 640 },
      { sentinel: "amp", type: "embed-size", height: 640 },
      '{"src":"https://example.org/?embed=timeline","context":"iframe.resize","height":640}',
    ]);
  });

  it("posts its height to the parent on change only", () => {
    const callbacks = observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    let height = 600.2;
    const stop = reportHeight(
      tall(() => height),
      "sources",
    );
    const fire = () => {
      for (const callback of callbacks) callback();
    };
    fire();
    fire();
    height = 700;
    fire();
    const own = postMessage.mock.calls.filter(([message]) => message.type === "strike-ledger:size");
    expect(own.map(([message, origin]) => [message.height, origin])).toEqual([
      [601, "*"],
      [700, "*"],
    ]);
    stop();
    height = 800;
    fire();
    expect(postMessage).toHaveBeenCalledTimes(6);
  });

  it("waits for its chart, since the placeholder is as tall as the frame", () => {
    const callbacks = observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    const root = tall(() => 900);
    root.innerHTML = '<section aria-busy="true"></section>';
    const stop = reportHeight(root, "places");
    callbacks[0]?.();
    expect(postMessage).not.toHaveBeenCalled();
    root.innerHTML = "";
    callbacks[0]?.();
    expect(postMessage).toHaveBeenCalledTimes(3);
    stop();
  });

  it("reports its height once the chart is there, even if the height is the same", async () => {
    observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    const root = tall(() => 900);
    root.innerHTML = '<section aria-busy="true"></section>';
    const stop = reportHeight(root, "places");
    root.querySelector("section")?.setAttribute("aria-busy", "false");
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledTimes(3));
    stop();
  });

  it("reports the height of the hydrated chart, not of the prerendered one", async () => {
    const callbacks = observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    const root = tall(() => 900);
    root.innerHTML = '<div><section data-chart="places"></section></div>';
    const stop = reportHeight(root, "places");
    callbacks[0]?.();
    expect(postMessage).not.toHaveBeenCalled();
    root.querySelector("section")?.setAttribute("data-hydrated", "");
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledTimes(3));
    stop();
  });

  it.each([
    [320, 600],
    [500, 780],
    // A frame of 330 px would hide the subtitle.
    [50, 416],
  ])("asks for the height at which its plot reads best: %i px", (best, height) => {
    const callbacks = observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    const root = tall(() => 400);
    Object.defineProperty(root, "scrollHeight", { value: 400 });
    root.innerHTML = `<div data-plot><div data-best-height="${best}"></div></div>`;
    const plot = root.querySelector("[data-plot]") as Element;
    plot.getBoundingClientRect = () => ({ height: 120 }) as DOMRect;
    const stop = reportHeight(root, "sources");
    callbacks[0]?.();
    expect(postMessage.mock.calls[0]?.[0]).toMatchObject({ id: "sources", height });
    stop();
  });

  it("answers its parent's question, and no other message or window", () => {
    const callbacks = observers();
    const parent = { postMessage: vi.fn() };
    vi.stubGlobal("parent", parent);
    const stop = reportHeight(
      tall(() => 600),
      "sources",
    );
    const hear = (source: unknown, data: unknown) =>
      window.dispatchEvent(
        Object.defineProperty(new MessageEvent("message", { data }), "source", { value: source }),
      );
    const question = { type: "strike-ledger:ask", v: 1 };
    hear(parent, question);
    expect(parent.postMessage).not.toHaveBeenCalled();
    callbacks[0]?.();
    expect(parent.postMessage).toHaveBeenCalledTimes(3);
    hear(window, question);
    hear(parent, { ...question, v: 2 });
    hear(parent, JSON.stringify(question));
    expect(parent.postMessage).toHaveBeenCalledTimes(3);
    hear(parent, question);
    expect(parent.postMessage).toHaveBeenCalledTimes(6);
    stop();
    hear(parent, question);
    expect(parent.postMessage).toHaveBeenCalledTimes(6);
  });

  it("answers one message only", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(isHeightRequest(data)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("tells no height while it has no width, and its height once it has one", () => {
    const callbacks = observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    let width = 0;
    const root = document.createElement("main");
    root.getBoundingClientRect = () => ({ width, height: width === 0 ? 8323 : 700 }) as DOMRect;
    const stop = reportHeight(root, "timeline");
    callbacks[0]?.();
    expect(postMessage).not.toHaveBeenCalled();
    width = 600;
    callbacks[0]?.();
    expect(postMessage.mock.calls[0]?.[0]).toEqual({
      type: "strike-ledger:size",
      v: 1,
      id: "timeline",
      height: 700,
    });
    stop();
  });

  it("sends nothing when it is not framed", () => {
    const callbacks = observers();
    reportHeight(
      tall(() => 600),
      "places",
    );
    expect(callbacks).toEqual([]);
  });
});
