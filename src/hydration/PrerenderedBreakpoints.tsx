import { type ReactNode, useContext } from "react";
import { BREAKPOINTS, BreakpointContext, PrerenderContext } from "./breakpoints";
import styles from "./PrerenderedBreakpoints.module.css";

export interface PrerenderedBreakpointsProps {
  /** Id of the part in the prerender config. */
  readonly part: string;
  readonly children: ReactNode;
}

const HIDDEN = {
  phone: styles.hiddenOnPhone,
  tablet: styles.hiddenOnTablet,
  desktop: styles.hiddenOnDesktop,
} as const;

/**
 * Renders what depends on the width of the window: for several breakpoints in the build, for one on
 * the client. The list keeps empty places for the others, so that `useId` gives the same ids in both.
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
  const breakpoints = breakpointsFor(part);
  const shown = current === null ? Object.values(breakpoints) : [breakpoints[current]];
  return BREAKPOINTS.map((name) => {
    if (!shown.includes(name)) return null;
    const hidden = BREAKPOINTS.filter((other) => breakpoints[other] !== name);
    return (
      <BreakpointContext key={name} value={{ name, width: widthAt(part, name) }}>
        <div
          className={[styles.window, ...hidden.map((other) => HIDDEN[other])].join(" ")}
          data-hidden={hidden.length === 0 ? undefined : hidden.join(" ")}
        >
          {children}
        </div>
      </BreakpointContext>
    );
  });
}
