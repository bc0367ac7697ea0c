import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
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
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const labelId = useId();
  const valueId = useId();

  useEffect(() => {
    const element = details.current;
    if (element === null) return;
    // A reader may have opened it before the scripts ran.
    setIsOpen(element.open);
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

  useLayoutEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  return (
    <div>
      <span className={form.label} id={labelId}>
        {label}
      </span>
      <details
        className={styles.popover}
        name="filter"
        ref={details}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary className={styles.summary} ref={summary} aria-labelledby={`${labelId} ${valueId}`}>
          <span id={valueId}>{value}</span>
        </summary>
        {/* Hundreds of choices, which do nothing before scripts run, wait until they are asked for. */}
        <div className={styles.panel} ref={panel}>
          {isOpen && children}
        </div>
      </details>
    </div>
  );
}
