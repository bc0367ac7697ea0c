import { lazy, memo } from "react";
import { useNear } from "../charts/parts/near";
import { useIsPaper } from "../charts/parts/paper";
import { useIsLive } from "../charts/parts/windows";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import { LaterPart } from "./LaterPart";
import styles from "./MethodSlot.module.css";

const Method = lazy(async () => ({ default: memo((await import("./method/Method")).Method) }));

export interface MethodSlotProps {
  readonly whole: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
}

/** The method, fetched when a reader comes near it: its prose has no room in the page's HTML. */
export function MethodSlot({ whole, record }: MethodSlotProps) {
  const { messages } = useLanguage();
  const live = useIsLive();
  const [ref, near] = useNear<HTMLElement>();
  const paper = useIsPaper();
  const name = messages.app.page.sections.method;
  const place = (
    <section className={styles.room} id="method" ref={ref} aria-label={name}>
      {!live && (
        <noscript>
          <a href="./method.html">{name}</a>
        </noscript>
      )}
    </section>
  );
  if (!live || !(near || paper)) return place;
  return (
    <LaterPart name={messages.app.faults.method} waiting={place}>
      <Method whole={whole} record={record} />
    </LaterPart>
  );
}
