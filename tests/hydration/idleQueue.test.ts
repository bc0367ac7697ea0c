import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runWhenIdle } from "../../src/hydration/idleQueue";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test("parts render one after the other, in order, once the view rests", () => {
  const done: string[] = [];
  for (const part of ["timeline", "sources", "places"]) runWhenIdle(() => void done.push(part));
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["timeline"]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["timeline", "sources"]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(["timeline", "sources", "places"]);
});

test("every further change of the view restarts the delay", () => {
  const done: number[] = [];
  let forget = () => {};
  for (let change = 0; change < 20; change++) {
    forget();
    forget = runWhenIdle(() => void done.push(change));
    vi.advanceTimersByTime(100);
  }
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual([19]);
});

test("a part that has come into view in the meantime is skipped", () => {
  const done: string[] = [];
  const forget = runWhenIdle(() => void done.push("timeline"));
  runWhenIdle(() => void done.push("sources"));
  forget();
  vi.runAllTimers();
  expect(done).toEqual(["sources"]);
});
