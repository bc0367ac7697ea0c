import { type ReactNode, useContext } from "react";
import styles from "./EachWindow.module.css";
import { PrerenderedContext, WINDOW_CLASSES, WindowContext } from "./windows";

export interface EachWindowProps {
  /** Names the part: the page decides for which classes it stands in the HTML. */
  readonly part: string;
  readonly children: ReactNode;
}

const HIDDEN = {
  phone: styles.hiddenOnPhone,
  tablet: styles.hiddenOnTablet,
  desktop: styles.hiddenOnDesktop,
} as const;

/**
 * Draws what depends on the width of the window: for several classes of windows in the build, for
 * one on a page that runs. The places of the others stay empty in the list, so that ids of `useId`
 * are the same in both.
 */
export function EachWindow({ part, children }: EachWindowProps) {
  const prerendered = useContext(PrerenderedContext);
  if (prerendered === null)
    return WINDOW_CLASSES.map((name) =>
      name === "desktop" ? (
        <div key={name} className={styles.window}>
          {children}
        </div>
      ) : null,
    );
  const { drawnFor, widthOf, window } = prerendered;
  const drawn = drawnFor(part);
  const shown = window === null ? Object.values(drawn) : [drawn[window]];
  return WINDOW_CLASSES.map((name) => {
    if (!shown.includes(name)) return null;
    const elsewhere = WINDOW_CLASSES.filter((one) => drawn[one] !== name);
    return (
      <WindowContext key={name} value={{ name, width: widthOf(part, name) }}>
        <div
          className={[styles.window, ...elsewhere.map((one) => HIDDEN[one])].join(" ")}
          data-hidden={elsewhere.length === 0 ? undefined : elsewhere.join(" ")}
        >
          {children}
        </div>
      </WindowContext>
    );
  });
}
