import { useId, useState } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import type { Repair } from "../url/repair";
import { REFERENCE_DAY } from "../url/view";
import styles from "./Notices.module.css";

export interface NoticesProps {
  readonly notices: readonly Repair[];
  /** Query of the present view as it should have been written. */
  readonly correctedSearch: string;
  /** Puts the corrected link into the address bar. */
  readonly onCorrect: () => void;
}

/** Which repair a notice is about; the same repair of a later link counts as the same. */
const idOf = ({ key, value, reason }: Repair) => `${key}=${value} ${reason}`;

/** Says openly what a link asked for that could not be used, and what is shown instead. */
export function Notices({ notices, correctedSearch, onCorrect }: NoticesProps) {
  const { messages, format } = useMessages();
  const words = messages.controls.notices;
  const titleId = useId();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const defaults = { ...words.defaults, asof: format.day(REFERENCE_DAY) };
  const open = notices.filter((repair) => !dismissed.has(idOf(repair)));
  if (open.length === 0) return null;

  return (
    <section className={styles.notices} aria-labelledby={titleId} data-notices="">
      <h2 className={styles.title} id={titleId}>
        {words.title}
      </h2>
      <ul className={styles.list}>
        {open.map((repair) => (
          <li className={styles.item} key={idOf(repair)}>
            <span>
              {words.repair({
                key: repair.key,
                name: words.keys[repair.key],
                value: repair.value,
                reason: words.reasons[repair.reason],
                used: repair.used ?? defaults[repair.key],
              })}
            </span>
            <button
              type="button"
              className={form.button}
              onClick={() => setDismissed(new Set([...dismissed, idOf(repair)]))}
            >
              {words.dismiss}
            </button>
          </li>
        ))}
      </ul>
      <a
        href={correctedSearch}
        onClick={(event) => {
          // A plain click stays on the page; one that opens a tab or window is left alone.
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onCorrect();
        }}
      >
        {words.corrected}
      </a>
    </section>
  );
}
