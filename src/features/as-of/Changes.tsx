import { useId, useMemo, useState } from "react";
import { useOpenDialog } from "../../figures/figureRef";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import { type Change, changesSince, reportBeforeLast } from "../../model/changes";
import type { Day } from "../../model/day";
import { netChanges } from "../../model/netChanges";
import type { StrikeRecord } from "../../model/record";
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
  readonly onViewChange: ViewState["setView"];
}

/** What was published between two moments, as a list of sentences, the newest first. */
export function Changes({ view, record, onViewChange }: ChangesProps) {
  const language = useMessages();
  const words = language.messages.changes;
  const titleId = useId();
  const boxId = useId();
  const isHydrated = useIsHydrated();
  const [isExpanded, setIsExpanded] = useState(false);
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
        <SinceField view={view} editions={record.editions} onViewChange={onViewChange} />
      </div>
      {/* Of one height, so that nothing below it moves while the day is dragged. */}
      <section
        className={isExpanded ? `${styles.box} ${styles.isExpanded}` : styles.box}
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
        {isHydrated && (
          <button
            type="button"
            className={form.button}
            aria-expanded={isExpanded}
            aria-controls={boxId}
            onClick={() => setIsExpanded(!isExpanded)}
          >
            {isExpanded ? words.shorter : words.longer}
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
        const figure = changeSubject(change);
        return (
          <li key={changeKey(change)} data-change={change.kind}>
            <span>{`${changeSentence(change, record, language)} `}</span>
            {figure !== null && (
              <button
                type="button"
                className={`${form.link} ${styles.source}`}
                aria-haspopup="dialog"
                onClick={() => openCard(figure)}
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
