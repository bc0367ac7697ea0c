import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { useMessages } from "../messages/useMessages";
import type { Hovered, HoverStore } from "./hover";
import type { TooltipContent } from "./interactiveMark";
import type { Nearness } from "./nearestMark";
import styles from "./Tooltip.module.css";
import { type Box, placeTooltip } from "./tooltipPlace";

export interface TooltipProps {
  readonly hover: HoverStore;
  /** Along the time axis a vertical guide marks the day. */
  readonly nearness: Nearness;
  /** Opens the card of the hovered mark. */
  readonly onOpen: () => void;
}

/** What a mark says, beside it: for the pointer, the finger and the keyboard alike. */
export function Tooltip({ hover, nearness, onOpen }: TooltipProps) {
  const hovered = useStore(hover);
  if (hovered === null) return null;
  // A tap focuses a mark first and then opens it: the box grows by a button and is placed again.
  const key = `${hovered.by}:${hovered.mark.id}`;
  return <TooltipBox key={key} {...{ hovered, hover, nearness, onOpen }} />;
}

/** The part of a mark that is in the window: a bar may be longer than the window is wide. */
function visibleBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(innerWidth, right),
    bottom: Math.min(innerHeight, bottom),
  };
}

/**
 * Shows an element in the top layer: a chart that the browser may leave unpainted cuts off what is
 * fixed in it. Browsers without popovers show it where it is.
 */
function showOnTop(element: HTMLElement | null): void {
  if (element === null || !("showPopover" in element)) return;
  element.popover = "manual";
  element.showPopover();
}

function TooltipBox({
  hovered,
  hover,
  nearness,
  onOpen,
}: TooltipProps & { readonly hovered: Hovered }) {
  const { mark, element, by } = hovered;
  const words = useMessages().messages.parts.tooltip;
  const box = useRef<HTMLDivElement>(null);
  const guide = useRef<HTMLDivElement>(null);
  const id = useId();
  const content: TooltipContent = mark.getTooltip?.() ?? {
    title: "",
    figure: "",
    lines: [mark.label],
  };
  const opens = mark.opens !== undefined || mark.figure !== null;

  useLayoutEffect(() => {
    showOnTop(guide.current);
    showOnTop(box.current);
    const place = () => {
      if (box.current === null) return;
      const { width, height } = box.current.getBoundingClientRect();
      const at = visibleBox(element);
      const { left, top } = placeTooltip(
        at,
        { width, height },
        { width: document.documentElement.clientWidth, height: innerHeight },
      );
      box.current.style.setProperty("left", `${left}px`);
      box.current.style.setProperty("top", `${top}px`);
      const plot = element.closest("svg")?.getBoundingClientRect();
      if (guide.current === null || plot === undefined) return;
      guide.current.style.setProperty("left", `${(at.left + at.right) / 2}px`);
      guide.current.style.setProperty("top", `${plot.top}px`);
      guide.current.style.setProperty("height", `${plot.height}px`);
    };
    place();
    addEventListener("scroll", place, { passive: true, capture: true });
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, { capture: true });
      removeEventListener("resize", place);
    };
  }, [element]);

  useEffect(() => {
    element.setAttribute("data-hovered", "");
    // The accessible name has the figure; the list of the other sources is more than it says.
    if (by === "keyboard") element.setAttribute("aria-describedby", id);
    return () => {
      element.removeAttribute("data-hovered");
      element.removeAttribute("aria-describedby");
    };
  }, [element, by, id]);

  useEffect(() => {
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key === "Escape") hover.setHovered(null);
      } else if (!box.current?.contains(event.target as Node)) {
        if (by === "touch" && !element.contains(event.target as Node)) hover.setHovered(null);
      }
    };
    addEventListener("keydown", close);
    addEventListener("pointerdown", close);
    return () => {
      removeEventListener("keydown", close);
      removeEventListener("pointerdown", close);
    };
  }, [hover, element, by]);

  return (
    <>
      {nearness === "time" && <div ref={guide} className={styles.guide} data-guide="" />}
      <div ref={box} className={styles.tooltip} data-tooltip={by}>
        <div role="tooltip" id={id}>
          {content.title !== "" && <p className={styles.title}>{content.title}</p>}
          {content.figure !== "" && <p className={styles.figure}>{content.figure}</p>}
          {content.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {content.others !== undefined && content.others.rows.length > 0 && (
            <>
              <p className={styles.heading}>{content.others.heading}</p>
              <dl className={styles.others}>
                {content.others.rows.map(({ name, figure, color }) => (
                  <div key={name} className={color}>
                    <dt>{name}</dt>
                    <dd>{figure}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
          {opens && by !== "touch" && (
            <p className={styles.hint}>{by === "mouse" ? words.click : words.press}</p>
          )}
        </div>
        {opens && by === "touch" && (
          <button type="button" className={styles.open} onClick={onOpen}>
            {words.open}
          </button>
        )}
      </div>
    </>
  );
}
