import { type ReactNode, useContext } from "react";
import { BREAKPOINTS, BreakpointContext, PrerenderContext } from "./breakpoints";
import styles from "./PrerenderedBreakpoints.module.css";

export interface PrerenderedBreakpointsProps {
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
export function PrerenderedBreakpoints({ part, children }: PrerenderedBreakpointsProps) {
  const prerendered = useContext(PrerenderContext);
  if (prerendered === null)
    return BREAKPOINTS.map((name) =>
      name === "desktop" ? (
        <div key={name} className={styles.window}>
          {children}
        </div>
      ) : null,
    );
  const { breakpointsFor, widthAt, current } = prerendered;
  const drawn = breakpointsFor(part);
  const shown = current === null ? Object.values(drawn) : [drawn[current]];
  return BREAKPOINTS.map((name) => {
    if (!shown.includes(name)) return null;
    const elsewhere = BREAKPOINTS.filter((one) => drawn[one] !== name);
    return (
      <BreakpointContext key={name} value={{ name, width: widthAt(part, name) }}>
        <div
          className={[styles.window, ...elsewhere.map((one) => HIDDEN[one])].join(" ")}
          data-hidden={elsewhere.length === 0 ? undefined : elsewhere.join(" ")}
        >
          {children}
        </div>
      </BreakpointContext>
    );
  });
}
