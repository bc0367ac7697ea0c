import { useId, useMemo, useState } from "react";
import { useOpenDialog } from "../../figures/figureRef";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import { type Change, changesSince, reportBeforeLast } from "../../model/changes";
import type { Day } from "../../model/day";
import { netChanges } from "../../model/netChanges";
import type { StrikeRecord } from "../../model/types";
import form from "../../styles/form.module.css";
import type { ViewState } from "../../url/useView";
import type { View } from "../../url/view";
import styles from "./Changes.module.css";
import { changeKey, changeSentence, changeSubject } from "./changeText";
import { SinceField } from "./SinceField";

/** Changes listed at once; the others on request. */
const SHOWN = 30;

export interface ChangesProps {
  readonly view: View;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onView: ViewState["setView"];
}

/** What was published between two moments, as a list of sentences, the newest first. */
export function Changes({ view, record, onView }: ChangesProps) {
  const language = useMessages();
  const words = language.messages.changes;
  const titleId = useId();
  const boxId = useId();
  const live = useIsHydrated();
  const [whole, setWhole] = useState(false);
  const since = view.since ?? reportBeforeLast(record);
  const list = useMemo(() => changesSince(record, since), [record, since]);
  const net = useMemo(
    () => (view.since === null ? [] : netChanges(record, view.since)),
    [record, view.since],
  );
  // How many are asked for belongs to one comparison, not to the next.
  const [all, setAll] = useState<Day | "start" | null>(null);
  const shown = all === (since ?? "start") ? list : list.slice(0, SHOWN);
  const title = since === null ? words.titleStart : words.title(language.format.day(since));

  return (
    <section className={styles.changes} aria-labelledby={titleId} data-changes="">
      <div className={styles.head}>
        <h3 className={styles.title} id={titleId}>
          {title}
        </h3>
        <SinceField view={view} editions={record.editions} onView={onView} />
      </div>
      {/* Of one height, so that nothing below it moves while the day is dragged. */}
      <section
        className={whole ? `${styles.box} ${styles.whole}` : styles.box}
        id={boxId}
        aria-label={words.list}
        tabIndex={0}
      >
        {net.length > 0 && (
          <>
            <p className={styles.together}>{words.together}</p>
            <List changes={net} record={record} />
          </>
        )}
        {list.length === 0 ? (
          <p className={styles.none}>
            {since === null ? words.noneYet : words.none(language.format.day(since))}
          </p>
        ) : (
          <List changes={shown} record={record} />
        )}
        {shown.length < list.length && (
          <button type="button" className={form.button} onClick={() => setAll(since ?? "start")}>
            {words.showAll(language.format.number(list.length))}
          </button>
        )}
      </section>
      <p className={styles.more}>
        {live && (
          <button
            type="button"
            className={form.button}
            aria-expanded={whole}
            aria-controls={boxId}
            onClick={() => setWhole(!whole)}
          >
            {whole ? words.shorter : words.longer}
          </button>
        )}
      </p>
    </section>
  );
}

interface ListProps {
  readonly changes: readonly Change[];
  readonly record: StrikeRecord;
}

function List({ changes, record }: ListProps) {
  const language = useMessages();
  const words = language.messages.changes;
  const openCard = useOpenDialog();
  return (
    <ul className={styles.list}>
      {changes.map((change) => {
        const subject = changeSubject(change);
        return (
          <li key={changeKey(change)} data-change={change.kind}>
            {changeSentence(change, record, language)}{" "}
            {subject !== null && (
              <button
                type="button"
                className={styles.source}
                aria-haspopup="dialog"
                onClick={() => openCard(subject)}
              >
                {words.opens}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
