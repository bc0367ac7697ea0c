import { type PointerEvent, useRef, useState } from "react";
import { dayOf, type Month, monthOf } from "../model/day";
import type { TimeScale } from "./scales";
import { useTextScale } from "./textScale";

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
  const textScale = useTextScale();
  const [span, setSpan] = useState<Brush["span"]>(null);
  // In a ref: a quick release comes before the last move is rendered.
  const press = useRef<{ readonly at: number; isDrag: boolean } | null>(null);

  const positionOf = (event: PointerEvent<SVGGElement>) => {
    const [left, right] = x.range() as [number, number];
    const svg = event.currentTarget.ownerSVGElement;
    const at = (event.clientX - (svg?.getBoundingClientRect().left ?? 0)) / textScale;
    return Math.min(right, Math.max(left, at));
  };
  const stop = () => {
    press.current = null;
    setSpan(null);
  };
  const spanTo = (at: number, from: number) => ({
    from: Math.min(from, at),
    to: Math.max(from, at),
  });
  const monthAt = (at: number) => monthOf(dayOf(x.invert(at)));
  const lastMonthAt = (at: number) => monthOf(dayOf(new Date(x.invert(at).getTime() - 1)));

  return {
    span,
    handlers: {
      onPointerDown: (event) => {
        if (event.button === 0 && event.isPrimary)
          press.current = { at: positionOf(event), isDrag: false };
      },
      onPointerMove: (event) => {
        if (press.current === null) return;
        // A press that was released outside the frame ends without an event here.
        if (event.buttons === 0) return stop();
        const at = positionOf(event);
        if (!press.current.isDrag && Math.abs(at - press.current.at) < SLACK) return;
        // From here on the pointer belongs to the brush, and its release clicks no mark.
        event.currentTarget.setPointerCapture?.(event.pointerId);
        press.current.isDrag = true;
        setSpan(spanTo(at, press.current.at));
      },
      onPointerUp: (event) => {
        if (press.current?.isDrag === true) {
          const { from, to } = spanTo(positionOf(event), press.current.at);
          onMonths(monthAt(from), lastMonthAt(to));
        }
        stop();
      },
      onPointerCancel: stop,
    },
  };
}
