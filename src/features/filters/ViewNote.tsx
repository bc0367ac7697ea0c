import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import type { View } from "../../url/view";
import { activeFilters } from "./activeFilters";
import styles from "./ViewNote.module.css";

export interface ViewNoteProps {
  readonly view: View;
  readonly record: StrikeRecord;
  readonly onViewChange: (patch: Partial<View>, options?: { history?: "push" | "replace" }) => void;
}

/** Says that the headline is not narrowed where the charts below it are. */
export function ViewNote({ view, record, onViewChange }: ViewNoteProps) {
  const language = useMessages();
  const words = language.messages.headline;
  const active = activeFilters(view, record, language);
  if (active.length === 0) return null;
  const cleared = Object.assign({}, ...active.map(({ cleared }) => cleared)) as Partial<View>;
  return (
    <p className={styles.note} data-view-note="">
      <span>{`${words.whole} ${words.yourView(active.map(({ label }) => label).join("; "))}`}</span>{" "}
      <button type="button" className={form.button} onClick={() => onViewChange(cleared)}>
        {words.clear}
      </button>
    </p>
  );
}
