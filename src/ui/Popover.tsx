import { type ReactNode, useEffect, useId, useRef } from "react";
import { useIsHydrated } from "../hydration/breakpoints";
import form from "../styles/form.module.css";
import styles from "./Popover.module.css";

export interface PopoverProps {
  readonly label: string;
  /** What is chosen now, in a few words. */
  readonly value: string;
  readonly children: ReactNode;
}

/**
 * A labelled button that unfolds a panel: a native `<details>`, so that it works by keyboard and
 * without a layer of its own. Escape and a press outside fold it again.
 */
export function Popover({ label, value, children }: PopoverProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const isHydrated = useIsHydrated();
  const labelId = useId();
  const valueId = useId();

  useEffect(() => {
    const element = details.current;
    if (element === null) return;
    function onPointerDown({ target }: PointerEvent) {
      if (element?.open && target instanceof Node && !element.contains(target))
        element.open = false;
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Escape" || !element?.open) return;
      event.stopPropagation();
      element.open = false;
      summary.current?.focus();
    }
    document.addEventListener("pointerdown", onPointerDown);
    element.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      element.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  return (
    <div>
      <span className={form.label} id={labelId}>
        {label}
      </span>
      <details
        className={styles.popover}
        name="filter"
        ref={details}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open)
            currentTarget.lastElementChild?.scrollIntoView({ block: "nearest" });
        }}
      >
        <summary className={styles.summary} ref={summary} aria-labelledby={`${labelId} ${valueId}`}>
          <span id={valueId}>{value}</span>
        </summary>
        {/* Its choices do nothing before scripts run; the HTML goes without them. */}
        <div className={styles.panel}>{isHydrated && children}</div>
      </details>
    </div>
  );
}
