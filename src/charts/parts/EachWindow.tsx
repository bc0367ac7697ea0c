import { type ReactNode, useContext } from "react";
import styles from "./EachWindow.module.css";
import { PrerenderedContext, WINDOW_CLASSES, WindowContext } from "./windows";

export interface EachWindowProps {
  /** Names the part: the page decides for which classes it stands in the HTML. */
  readonly part: string;
  readonly children: ReactNode;
}

/**
 * Draws what depends on the width of the window: for several classes of windows in the build, for
 * one on a page that runs. The places of the others stay empty in the list, so that ids of `useId`
 * are the same in both.
 */
export function EachWindow({ part, children }: EachWindowProps) {
  const prerendered = useContext(PrerenderedContext);
  const drawn = prerendered?.drawnFor(part) ?? [];
  const [first = "desktop"] = drawn;
  const present = prerendered?.window ?? null;
  const shown =
    prerendered !== null && present === null
      ? drawn
      : [present !== null && drawn.includes(present) ? present : first];
  return WINDOW_CLASSES.map((name) =>
    shown.includes(name) ? (
      <WindowContext key={name} value={prerendered && { name, width: prerendered.widths[name] }}>
        <div
          className={drawn.length > 1 ? styles[name] : styles.only}
          data-window={drawn.length > 1 ? name : undefined}
        >
          {children}
        </div>
      </WindowContext>
    ) : null,
  );
}
