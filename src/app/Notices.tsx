import { useId, useState } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import { moveFocusOn } from "../ui/focusReturn";
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

  const nameOf = ({ key, used }: Repair) => ({
    name: words.keys[key],
    used: used ?? defaults[key],
  });
  const altered = open.filter(({ reason }) => reason === "altered");
  // A link that was escaped as a whole is one sentence, however many keys it has.
  const items = [
    ...(altered.length === 0
      ? []
      : [{ id: "altered", text: words.altered(altered.map(nameOf)), repairs: altered }]),
    ...open
      .filter(({ reason }) => reason !== "altered")
      .map((repair) => ({
        id: idOf(repair),
        text: words.repair({
          ...nameOf(repair),
          key: repair.key,
          value: repair.value,
          reason: words.reasons[repair.reason],
        }),
        repairs: [repair],
      })),
  ];

  return (
    <section className={styles.notices} aria-labelledby={titleId} data-notices="">
      <h2 className={styles.title} id={titleId}>
        {words.title}
      </h2>
      <ul className={styles.list}>
        {items.map(({ id, text, repairs }) => (
          <li className={styles.item} key={id}>
            <span>{text}</span>
            <button
              type="button"
              className={form.button}
              onClick={(event) => {
                moveFocusOn(event.currentTarget);
                setDismissed(new Set([...dismissed, ...repairs.map(idOf)]));
              }}
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
