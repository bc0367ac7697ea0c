import { memo } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useInView } from "../../hydration/inView";
import { useIsPrinting } from "../../hydration/printing";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { LazyBoundary } from "../../ui/LazyBoundary";
import { lazyScript } from "../../ui/lazyScript";
import styles from "./MethodSection.module.css";

const Method = lazyScript(
  () => import("./Method"),
  ({ Method }) => memo(Method),
);

export interface MethodSectionProps {
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
}

/** The method, fetched when a reader comes near it: its prose has no room in the page's HTML. */
export function MethodSection({ fullRecord, record }: MethodSectionProps) {
  const { messages } = useMessages();
  const isHydrated = useIsHydrated();
  const [ref, near] = useInView<HTMLElement>();
  const paper = useIsPrinting();
  const name = messages.app.page.sections.method;
  const isNeeded = isHydrated && (near || paper);
  const place = (
    <section
      className={styles.room}
      id="method"
      ref={ref}
      aria-label={name}
      aria-busy={isNeeded || undefined}
    >
      {/* Target of links to the data files until they are here. */}
      <span id="data" />
      {!isHydrated && (
        <noscript>
          <a href="./method.html">{name}</a>
        </noscript>
      )}
    </section>
  );
  if (!isNeeded) return place;
  return (
    <LazyBoundary name={messages.app.faults.method} waiting={place}>
      <Method fullRecord={fullRecord} record={record} />
    </LazyBoundary>
  );
}
