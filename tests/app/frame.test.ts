// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { reportHeight, sizeMessages } from "../../src/app/frame";

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
  it("speaks the three shapes that newsrooms listen for", () => {
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

  it("waits for its chart: what stands in for it is as tall as the frame", () => {
    const callbacks = observers();
    const postMessage = vi.fn();
    vi.stubGlobal("parent", { postMessage });
    const root = tall(() => 900);
    root.innerHTML = '<section data-chart-waiting="places"></section>';
    reportHeight(root, "places");
    callbacks[0]?.();
    expect(postMessage).not.toHaveBeenCalled();
    root.innerHTML = "";
    callbacks[0]?.();
    expect(postMessage).toHaveBeenCalledTimes(3);
  });

  it("says nothing when it is not framed", () => {
    const callbacks = observers();
    reportHeight(
      tall(() => 600),
      "places",
    );
    expect(callbacks).toEqual([]);
  });
});
