import { type PointerEvent, useRef, useState } from "react";
import { dayOf, type Month, monthOf } from "../model/day";
import type { TimeScale } from "./scales";

/** Px that a pointer must move before a press is a drag and no longer a click on a mark. */
const SLACK = 5;

export interface Brush {
  /** The stretch being dragged, in px; null when there is none. */
  readonly span: { readonly from: number; readonly to: number } | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGGElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<SVGGElement>) => void;
  };
}

/**
 * Our own because React owns the DOM: d3-brush brings selections and transitions (17 kB).
 * Dragging over the time axis chooses whole months. The choice is made once, on release: while
 * the axis is being dragged on it must not move, and a drag is one entry of the history. Months
 * can be chosen without a pointer by the two month fields of the filter bar.
 */
export function useBrush(x: TimeScale, onMonths: (from: Month, to: Month) => void): Brush {
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const pressed = useRef<number | null>(null);

  const positionOf = (event: PointerEvent<SVGGElement>) => {
    const [left, right] = x.range() as [number, number];
    const svg = event.currentTarget.ownerSVGElement;
    const at = event.clientX - (svg?.getBoundingClientRect().left ?? 0);
    return Math.min(right, Math.max(left, at));
  };
  const stop = () => {
    pressed.current = null;
    setFrom(null);
    setTo(null);
  };
  const monthAt = (at: number) => monthOf(dayOf(x.invert(at)));
  const lastMonthAt = (at: number) => monthOf(dayOf(new Date(x.invert(at).getTime() - 1)));

  return {
    span:
      from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) },
    handlers: {
      onPointerDown: (event) => {
        if (event.button === 0 && event.isPrimary) pressed.current = positionOf(event);
      },
      onPointerMove: (event) => {
        if (pressed.current === null) return;
        // A press that was released outside the frame ends without an event here.
        if (event.buttons === 0) return stop();
        const at = positionOf(event);
        if (from === null && Math.abs(at - pressed.current) < SLACK) return;
        // From here on the pointer belongs to the brush, and its release clicks no mark.
        event.currentTarget.setPointerCapture?.(event.pointerId);
        setFrom(pressed.current);
        setTo(at);
      },
      onPointerUp: () => {
        if (from !== null && to !== null)
          onMonths(monthAt(Math.min(from, to)), lastMonthAt(Math.max(from, to)));
        stop();
      },
      onPointerCancel: stop,
    },
  };
}
