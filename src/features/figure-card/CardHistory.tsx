import { useMessages } from "../../messages/useMessages";
import type { HistoryEntry } from "../../model/historyTypes";
import styles from "./FigureCard.module.css";
import { rowHistory } from "./rowHistory";

export interface CardHistoryProps {
  readonly row: { readonly table: string; readonly rowId: string };
  readonly history: readonly HistoryEntry[];
}

/** Since when a row is in the package, and what was changed in it. */
export function CardHistory({ row, history }: CardHistoryProps) {
  const language = useMessages("full");
  const { format } = language;
  const words = language.messages.card.history;
  const entries = rowHistory(row, history);
  if (entries.length === 0) return null;
  return (
    <section data-history="">
      <h3 className={styles.section}>{words.title}</h3>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={`${entry.version} ${entry.change} ${entry.column}`}>
            <span>{`${words.version(entry.version, format.day(entry.date))} ${
              entry.change === "corrected"
                ? words.corrected(entry.column ?? "", entry.old ?? "", entry.new ?? "")
                : words.added
            }`}</span>
            {entry.change === "corrected" && <span className={styles.detail}>{entry.reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
