import {
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type SVGProps,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useOpenDialog } from "../figures/figureRef";
import { useIsHydrated } from "../hydration/breakpoints";
import { createHoverStore, type HoverStore } from "./hover";
import type { InteractiveMark } from "./interactiveMark";
import { type MarkBox, type Nearness, nearestMark } from "./nearestMark";

export interface MarkNavigation {
  /** The mark under the pointer or in focus, for the tooltip. */
  readonly hover: HoverStore;
  /**
   * Attributes of the element that draws a mark. The function stays the same while the tab stop
   * does, and so do a mark's handlers, by its id: neither makes a chart render again.
   */
  readonly getMarkProps: (mark: InteractiveMark) => SVGProps<SVGGElement>;
  /** Attributes of the element around all marks: the pointer reads the nearest one. */
  readonly areaProps: HTMLAttributes<HTMLElement>;
  /** Opens the card of the hovered mark, or what its badge opens. */
  readonly openHovered: () => void;
}

const STEP: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

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
const isFolded = (element: Element) => element.closest("details:not([open])") !== null;

/**
 * One tab stop for all marks of a chart (the roving tabindex of the ARIA Authoring Practices):
 * arrows move between marks in reading order, Home and End go to the ends, Enter and Space open
 * the card. A pointer reads the nearest mark; a click opens its card, a tap shows its tooltip.
 * `marks` must be in reading order.
 */
export function useMarkNavigation(
  marks: readonly InteractiveMark[],
  nearness: Nearness,
): MarkNavigation {
  const openCard = useOpenDialog();
  const isHydrated = useIsHydrated();
  const [elements] = useState(() => new Map<string, SVGGElement>());
  const [hover] = useState(() => createHoverStore(elements));
  const press = useCallback(
    (id: string) => {
      const mark = marks.find((one) => one.id === id);
      const opened = mark?.opens ?? mark?.figure ?? null;
      if (opened !== null) openCard(opened);
    },
    [marks, openCard],
  );
  const latest = useRef({ marks, press });
  const [known] = useState(() => new Map<string, SVGProps<SVGGElement>>());
  const [stopId, setStopId] = useState<string | null>(null);
  const stop = marks.find((mark) => mark.id === stopId) ?? marks[0] ?? null;

  useLayoutEffect(() => {
    latest.current = { marks, press };
    hover.setMarks(marks);
  }, [marks, press, hover]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<SVGGElement>, id: string) => {
      const { marks: all, press } = latest.current;
      if (event.key === "Escape") hover.setHovered(null);
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        press(id);
        return;
      }
      // Marks in a part that is folded away cannot take the focus.
      const reachable = all.filter((mark) => {
        const element = elements.get(mark.id);
        return element !== undefined && !isFolded(element);
      });
      const at = reachable.findIndex((other) => other.id === id);
      const flip = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
      const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
      const step = (STEP[event.key] ?? 0) * (sideways ? flip : 1);
      const target =
        event.key === "Home"
          ? 0
          : event.key === "End"
            ? reachable.length - 1
            : step === 0
              ? -1
              : at + step;
      const next = reachable[target];
      if (next === undefined) return;
      event.preventDefault();
      setStopId(next.id);
      elements.get(next.id)?.focus();
    },
    [elements, hover],
  );

  const attributesOf = useCallback(
    (id: string): SVGProps<SVGGElement> => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const attributes: SVGProps<SVGGElement> = {
        ref: (element: SVGGElement | null) => {
          if (element === null) elements.delete(id);
          else elements.set(id, element);
        },
        onKeyDown: (event) => onKeyDown(event, id),
        onFocus: () => {
          setStopId(id);
          // A press focuses its mark too, after the pointer has read it.
          if (hover.getState()?.mark.id !== id) hover.setHovered(id, "keyboard");
        },
        onBlur: () => {
          if (hover.getState()?.by === "keyboard") hover.setHovered(null);
        },
      };
      known.set(id, attributes);
      return attributes;
    },
    [known, onKeyDown, elements, hover],
  );

  const stopAt = stop?.id;
  const getMarkProps = useCallback(
    (mark: InteractiveMark): SVGProps<SVGGElement> => ({
      ...attributesOf(mark.id),
      // Without scripts a mark opens nothing and is not a button; the table has its words.
      ...(isHydrated && {
        role: "button",
        "aria-label": mark.label,
        tabIndex: mark.id === stopAt ? 0 : -1,
        // A badge opens what differs and represents no figure.
        [mark.opens === undefined ? "data-mark" : "data-badge"]: mark.id,
      }),
    }),
    [attributesOf, isHydrated, stopAt],
  );

  const openHovered = useCallback(() => {
    const id = hover.getState()?.mark.id;
    if (id !== undefined) latest.current.press(id);
  }, [hover]);

  const areaProps = useMemo((): HTMLAttributes<HTMLElement> => {
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
        if (id === null) return;
        setStopId(id);
        latest.current.press(id);
      },
    };
  }, [elements, hover, nearness]);

  return { hover, getMarkProps, areaProps, openHovered };
}
