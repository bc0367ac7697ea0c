import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { scaleUtc } from "d3";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useBrush } from "../../src/plot/useBrush";

const scale = scaleUtc([new Date("2015-01-01"), new Date("2016-01-01")], [0, 365]);
const onMonths = vi.fn();

function Timeline() {
  const { handlers } = useBrush(scale, onMonths);
  return (
    <svg>
      <title>Timeline</title>
      <g data-testid="plot" {...handlers} />
    </svg>
  );
}

/** jsdom has no PointerEvent with coordinates. */
function send(type: string, init: Record<string, unknown>) {
  const event = new MouseEvent(type, { bubbles: true, ...init });
  Object.assign(event, { pointerId: 1 });
  Object.defineProperty(event, "isPrimary", { value: init.isPrimary ?? true });
  fireEvent(screen.getByTestId("plot"), event);
}

beforeEach(() => {
  onMonths.mockClear();
  render(<Timeline />);
});
afterEach(cleanup);

it("chooses the months of a drag", () => {
  send("pointerdown", { clientX: 35, buttons: 1 });
  send("pointermove", { clientX: 100, buttons: 1 });
  send("pointerup", { clientX: 100 });
  expect(onMonths.mock.calls).toEqual([["2015-02", "2015-04"]]);
});

it("ends where the pointer is released, however quickly after its last move", () => {
  send("pointerdown", { clientX: 35, buttons: 1 });
  send("pointermove", { clientX: 60, buttons: 1 });
  send("pointerup", { clientX: 130 });
  expect(onMonths.mock.calls).toEqual([["2015-02", "2015-05"]]);
});

it("forgets a press that was released where it could not see it", () => {
  send("pointerdown", { clientX: 35, buttons: 1 });
  send("pointermove", { clientX: 100, buttons: 1 });
  // The button came up outside the frame; the pointer is back without it.
  send("pointermove", { clientX: 60, buttons: 0 });
  send("pointermove", { clientX: 90, buttons: 0 });
  send("pointerup", { clientX: 90 });
  expect(onMonths).not.toHaveBeenCalled();
});

it("leaves the months as they are when the browser takes the gesture", () => {
  send("pointerdown", { clientX: 35, buttons: 1 });
  send("pointermove", { clientX: 100, buttons: 1 });
  send("pointercancel", {});
  send("pointerup", { clientX: 100 });
  expect(onMonths).not.toHaveBeenCalled();
});

it("does not begin with a second finger", () => {
  send("pointerdown", { clientX: 35, buttons: 1, isPrimary: false });
  send("pointermove", { clientX: 100, buttons: 1 });
  send("pointerup", { clientX: 100 });
  expect(onMonths).not.toHaveBeenCalled();
});
