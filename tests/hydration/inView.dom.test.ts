import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inView, onceInView } from "../../src/hydration/inView";

/** jsdom has no IntersectionObserver: this one reports what a test says. */
class StubObserver {
  static all: StubObserver[] = [];
  isConnected = true;
  constructor(
    private readonly callback: (entries: readonly { isIntersecting: boolean }[]) => void,
    readonly options: { rootMargin: string },
  ) {
    StubObserver.all.push(this);
  }
  observe() {}
  disconnect() {
    this.isConnected = false;
  }
  report(...states: boolean[]) {
    this.callback(states.map((isIntersecting) => ({ isIntersecting })));
  }
}

beforeEach(() => {
  StubObserver.all = [];
  vi.stubGlobal("IntersectionObserver", StubObserver);
});
afterEach(() => vi.unstubAllGlobals());

test("inView reports the latest state, within its margin, until it is stopped", () => {
  const states: boolean[] = [];
  const stop = inView(document.body, 64, (isInView) => states.push(isInView));
  const [observer] = StubObserver.all;
  expect(observer?.options.rootMargin).toBe("64px 0px");
  observer?.report(true, false);
  observer?.report(true);
  expect(states).toEqual([false, true]);
  stop();
  expect(observer?.isConnected).toBe(false);
});

test("onceInView calls back once, and not for an element that is out of view", () => {
  const callback = vi.fn();
  onceInView(document.body, callback);
  const [observer] = StubObserver.all;
  observer?.report(false);
  expect(callback).not.toHaveBeenCalled();
  observer?.report(true);
  observer?.report(true);
  expect(callback).toHaveBeenCalledTimes(1);
  expect(observer?.isConnected).toBe(false);
});

test("every element is in view where the browser cannot observe", () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  const callback = vi.fn();
  onceInView(document.body, callback);
  expect(callback).toHaveBeenCalledTimes(1);
});
