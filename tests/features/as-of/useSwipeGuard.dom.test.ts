import { renderHook } from "@testing-library/react";
import type { PointerEvent } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { useSwipeGuard } from "../../../src/features/as-of/useSwipeGuard";
import type { Day } from "../../../src/model/day";

const BEFORE = "2019-06-28" as Day;
const THERE = "2017-01-31" as Day;
const onChoose = vi.fn();
beforeEach(() => onChoose.mockClear());

function guard() {
  return renderHook(() => useSwipeGuard(BEFORE, onChoose)).result.current;
}
const pointer = (clientX: number, pointerType = "touch") =>
  ({ pointerId: 7, clientX, pointerType }) as PointerEvent;

it("keeps the day of a finger that goes on to scroll the page", () => {
  const { choose, handlers } = guard();
  handlers.onPointerDown(pointer(100));
  choose(THERE);
  handlers.onPointerMove(pointer(103));
  handlers.onPointerCancel(pointer(103));
  expect(onChoose).not.toHaveBeenCalled();
});

it("changes the day of a finger that moves along the track", () => {
  const { choose, handlers } = guard();
  handlers.onPointerDown(pointer(100));
  choose(THERE);
  handlers.onPointerMove(pointer(120));
  choose("2017-02-28" as Day);
  handlers.onPointerUp(pointer(120));
  expect(onChoose.mock.calls).toEqual([[THERE], ["2017-02-28"]]);
});

it("changes the day at a tap, when the finger is lifted", () => {
  const { choose, handlers } = guard();
  handlers.onPointerDown(pointer(100));
  choose(THERE);
  expect(onChoose).not.toHaveBeenCalled();
  handlers.onPointerUp(pointer(100));
  expect(onChoose.mock.calls).toEqual([[THERE]]);
});

it("goes back to the day before the press when a drag is cancelled", () => {
  const { choose, handlers } = guard();
  handlers.onPointerDown(pointer(100));
  choose(THERE);
  handlers.onPointerMove(pointer(120));
  handlers.onPointerCancel(pointer(120));
  expect(onChoose.mock.calls).toEqual([[THERE], [BEFORE]]);
});

it("lets mouse and keys choose at once", () => {
  const { choose, handlers } = guard();
  choose(THERE);
  handlers.onPointerDown(pointer(100, "mouse"));
  choose(BEFORE);
  expect(onChoose.mock.calls).toEqual([[THERE], [BEFORE]]);
});
