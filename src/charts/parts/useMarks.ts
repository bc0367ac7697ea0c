import { type KeyboardEvent, type SVGProps, useCallback, useRef, useState } from "react";
import { type CardSubject, useOpenCard } from "./card";
import { useIsLive } from "./windows";

/** A mark that can be read, reached by keyboard and opened. */
export interface Mark {
  /** Stable across filters, so that focus stays on the same figure. */
  readonly id: string;
  /** The figure in words: what, how many, who says so, when. Also the accessible name. */
  readonly label: string;
  /** What its card shows; null where there is none. */
  readonly subject: CardSubject | null;
}

export interface Marks {
  /** The mark under the pointer or focus; null when there is none. */
  readonly current: Mark | null;
  /** Attributes of the element that draws a mark. */
  readonly markProps: (mark: Mark) => SVGProps<SVGGElement>;
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
 * the card. `marks` must be in reading order.
 */
export function useMarks(marks: readonly Mark[]): Marks {
  const openCard = useOpenCard();
  const live = useIsLive();
  const elements = useRef(new Map<string, SVGGElement>());
  const [stopId, setStopId] = useState<string | null>(null);
  const [hoverId, setHoverId] = useState<string | null>(null);
  const stop = marks.find((mark) => mark.id === stopId) ?? marks[0] ?? null;

  const onKeyDown = useCallback(
    (event: KeyboardEvent<SVGGElement>, mark: Mark) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        if (mark.subject !== null) openCard(mark.subject);
        return;
      }
      const at = marks.findIndex((other) => other.id === mark.id);
      const flip = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
      const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
      const step = (STEP[event.key] ?? 0) * (sideways ? flip : 1);
      const target =
        event.key === "Home"
          ? 0
          : event.key === "End"
            ? marks.length - 1
            : step === 0
              ? -1
              : at + step;
      const next = marks[target];
      if (next === undefined) return;
      event.preventDefault();
      setStopId(next.id);
      elements.current.get(next.id)?.focus();
    },
    [marks, openCard],
  );

  const markProps = (mark: Mark): SVGProps<SVGGElement> => ({
    // Without scripts a mark opens nothing and is no button; its words stand in the table.
    ...(live && {
      role: "button",
      "aria-label": mark.label,
      tabIndex: mark.id === stop?.id ? 0 : -1,
    }),
    ref: (element: SVGGElement | null) => {
      if (element === null) elements.current.delete(mark.id);
      else elements.current.set(mark.id, element);
    },
    onKeyDown: (event) => onKeyDown(event, mark),
    onFocus: () => {
      setStopId(mark.id);
      setHoverId(mark.id);
    },
    onBlur: () => setHoverId(null),
    onPointerEnter: () => setHoverId(mark.id),
    onPointerLeave: () => setHoverId(null),
    onClick: () => {
      setStopId(mark.id);
      setHoverId(mark.id);
      if (mark.subject !== null) openCard(mark.subject);
    },
  });

  return { current: marks.find((mark) => mark.id === hoverId) ?? null, markProps };
}
