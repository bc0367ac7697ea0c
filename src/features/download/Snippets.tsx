import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { referencedRows } from "../../export/rows/referencedRows";
import { SNIPPETS, snippet } from "../../export/snippets";
import type { Task } from "../../export/useTask";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import { copyText } from "../../ui/copyText";
import { dataUrl } from "../../url/link";
import styles from "./DownloadDialog.module.css";

export interface SnippetsProps {
  readonly chart: ChartSnapshot;
  readonly task: Task;
}

/** Programs that load the rows behind a chart from the site. */
export function Snippets({ chart, task }: SnippetsProps) {
  const words = useMessages("full").messages.download;
  const { title, intro, none, kinds, copy, copyOf } = words.snippets;
  const wanted = referencedRows(chart.table);
  const nothing = wanted.byId.size === 0 && wanted.releases === null;
  return (
    <section className={styles.part} data-part="snippets">
      <h3 className={styles.heading}>{title}</h3>
      <p>{nothing ? none : intro}</p>
      {!nothing &&
        SNIPPETS.map((kind) => {
          const text = snippet(kind, wanted, dataUrl(""));
          return (
            <details key={kind} data-snippet={kind}>
              <summary>{kinds[kind]}</summary>
              <button
                type="button"
                className={form.button}
                aria-label={copyOf(kinds[kind])}
                onClick={() =>
                  task.run(async () => {
                    await copyText(text);
                    return words.copied;
                  })
                }
              >
                {copy}
              </button>
              <textarea
                className={styles.code}
                aria-label={kinds[kind]}
                readOnly
                rows={10}
                spellCheck={false}
                value={text}
              />
            </details>
          );
        })}
    </section>
  );
}
