import {
  type HTMLAttributes,
  type KeyboardEvent,
  type SVGProps,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useOpenDialog } from "../figures/figureRef";
import { useIsHydrated } from "../hydration/breakpoints";
import { createHoverStore, type HoverStore } from "./hover";
import type { InteractiveMark } from "./interactiveMark";
import type { Nearness } from "./nearestMark";
import { isFolded, useMarkPointer } from "./useMarkPointer";

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

  const open = useCallback((id: string) => {
    setStopId(id);
    latest.current.press(id);
  }, []);
  const areaProps = useMarkPointer({ elements, hover, nearness, onOpen: open });

  return { hover, getMarkProps, areaProps, openHovered };
}
