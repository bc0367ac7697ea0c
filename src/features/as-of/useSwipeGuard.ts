import { type PointerEvent, useRef } from "react";
import type { AsOf } from "../../model/asOf";

/** Px along the track after which a finger drags the thumb and no longer scrolls the page. */
const SLACK = 8;

interface Press {
  readonly pointerId: number;
  readonly x: number;
  /** The day before the press. */
  readonly before: AsOf;
  /** Whether it is known to be a drag along the track. */
  readonly isDrag: boolean;
  /** The day that a drag or a tap would choose. */
  readonly wanted: AsOf | null;
}

export interface SwipeGuard {
  /** Receives each day of the slider. Passes it on, or keeps it while a finger may be scrolling. */
  readonly choose: (asof: AsOf) => void;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
}

/**
 * Tells a finger that drags the thumb from one that scrolls the page: a range input jumps to the
 * finger at once, before the browser knows where it goes. The day changes once the finger has moved
 * along the track, or is lifted. A press that the browser cancels leaves the day as it was.
 */
export function useSwipeGuard(asof: AsOf, onChoose: (asof: AsOf) => void): SwipeGuard {
  const press = useRef<Press | null>(null);
  const passOn = (wanted: AsOf | null) => wanted !== null && onChoose(wanted);
  const isSame = (event: PointerEvent) => press.current?.pointerId === event.pointerId;
  return {
    choose: (wanted) => {
      const current = press.current;
      if (current === null || current.isDrag) onChoose(wanted);
      else press.current = { ...current, wanted };
    },
    handlers: {
      onPointerDown: ({ pointerId, clientX, pointerType }) => {
        const isDrag = pointerType === "mouse";
        press.current = { pointerId, x: clientX, before: asof, isDrag, wanted: null };
      },
      onPointerMove: (event) => {
        const current = press.current;
        if (current === null || current.isDrag || !isSame(event)) return;
        if (Math.abs(event.clientX - current.x) < SLACK) return;
        press.current = { ...current, isDrag: true };
        passOn(current.wanted);
      },
      onPointerUp: (event) => {
        const current = press.current;
        if (current === null || !isSame(event)) return;
        press.current = null;
        if (!current.isDrag) passOn(current.wanted);
      },
      onPointerCancel: (event) => {
        const current = press.current;
        if (current === null || !isSame(event)) return;
        press.current = null;
        if (current.isDrag) passOn(current.before);
      },
    },
  };
}
