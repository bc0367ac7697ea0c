import { type HTMLAttributes, type MouseEvent, type PointerEvent, useMemo } from "react";
import type { HoverStore } from "./hover";
import { type MarkBox, type Nearness, nearestMark } from "./nearestMark";

/** Pointer travel in px from which a press is a drag and opens nothing. */
const DRAG = 4;

const MARK = "[data-mark], [data-badge]";
/** A hit area (HitArea.tsx). */
const HIT_AREA = "rect[pointer-events]";

/** Where an event happened. */
type Position = Pick<MouseEvent, "target" | "clientX" | "clientY">;

/**
 * The mark that an event happened on, where it is exactly on one. Along a time axis hit areas of
 * marks overlap: there they do not count, and the nearest mark is meant.
 */
function markIdAt(target: EventTarget, nearness: Nearness): string | null {
  if (!(target instanceof Element)) return null;
  if (nearness === "time" && target.matches(HIT_AREA)) return null;
  const mark = target.closest<SVGElement>(MARK);
  return mark?.dataset.mark ?? mark?.dataset.badge ?? null;
}

/** Whether an event belongs to a control inside the plot, not to its marks. */
const isOnControl = (target: EventTarget) =>
  target instanceof Element && target.closest("button, a, summary, input, select, label") !== null;

/** Whether a mark is folded away: browsers give it a box all the same. */
export const isFolded = (element: Element) => element.closest("details:not([open])") !== null;

export interface MarkPointerOptions {
  /** What draws each mark, by its id. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly hover: HoverStore;
  readonly nearness: Nearness;
  /** Called with the id of a mark that was clicked; the same function at every render. */
  readonly onOpen: (id: string) => void;
}

/**
 * Handlers of the element around all marks: a pointer reads the nearest mark, a click opens it, and a
 * tap shows its tooltip.
 */
export function useMarkPointer(options: MarkPointerOptions): HTMLAttributes<HTMLElement> {
  const { elements, hover, nearness, onOpen } = options;
  return useMemo(() => {
    let pressed: (Position & { readonly pointerType: string }) | null = null;
    const boxes = (): readonly MarkBox[] =>
      [...elements].flatMap(([id, element]) => {
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        const isDrawn = (width > 0 || height > 0) && !isFolded(element);
        return isDrawn ? [{ id, left, right, top, bottom }] : [];
      });
    const idAt = ({ target, clientX, clientY }: Position) =>
      markIdAt(target, nearness) ?? nearestMark(boxes(), [clientX, clientY], nearness);
    return {
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === "touch" || event.buttons !== 0 || isOnControl(event.target))
          return;
        hover.setHovered(idAt(event));
      },
      onPointerLeave: () => {
        if (hover.getState()?.by === "mouse") hover.setHovered(null);
      },
      onPointerDown: ({ target, clientX, clientY, pointerType }: PointerEvent) => {
        pressed = { target, clientX, clientY, pointerType };
      },
      onClick: (event: MouseEvent) => {
        const from = pressed;
        pressed = null;
        if (isOnControl(event.target)) return;
        // Browsers move the click of a tap to what they think it meant, and report none after a swipe.
        if (from?.pointerType === "touch") {
          hover.setHovered(idAt(from), "touch");
          return;
        }
        const { clientX, clientY } = from ?? event;
        if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > DRAG) return;
        const id = idAt(event);
        hover.setHovered(id);
        if (id !== null) onOpen(id);
      },
    };
  }, [elements, hover, nearness, onOpen]);
}
