import { useMemo } from "react";
import { useMessages } from "../../messages/useMessages";
import { changesSince } from "../../model/changes";
import { publicationBefore, publications } from "../../model/publicationDates";
import type { StrikeRecord } from "../../model/record";
import styles from "./AsOfPanel.module.css";
import { changeSentence } from "./changeText";

export interface LastChangeProps {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  /** Whether the list of changes shows the sentence too. */
  readonly isListed: boolean;
}

/** What the last publication changed, in one sentence; screen readers hear it when the day moves. */
export function LastChange({ record, isListed }: LastChangeProps) {
  const language = useMessages();
  const [change] = useMemo(() => {
    const list = publications(record);
    const last = list.at(-1);
    return last === undefined
      ? []
      : changesSince(record, publicationBefore(list, last.day)?.day ?? null);
  }, [record]);
  return (
    <p className={isListed ? "visually-hidden" : styles.change} role="status" data-last-change="">
      {change === undefined
        ? language.messages.changes.noneYet
        : changeSentence(change, record, language)}
    </p>
  );
}
