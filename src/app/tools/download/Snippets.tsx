import type { ShownChart } from "../../../charts/parts/tools";
import { copyText } from "../../../export/save";
import { SNIPPETS, snippet } from "../../../export/snippets";
import { wantedRows } from "../../../export/wanted";
import form from "../../../style/form.module.css";
import { downloadWords } from "../../../text/downloadWords";
import { useLanguage } from "../../../text/useLanguage";
import { dataAddress } from "../../../view/link";
import styles from "./DownloadDialog.module.css";
import type { Task } from "./useTask";

export interface SnippetsProps {
  readonly chart: ShownChart;
  readonly task: Task;
}

/** Programs that load the rows behind a chart from the site. */
export function Snippets({ chart, task }: SnippetsProps) {
  const words = downloadWords(useLanguage());
  const { title, intro, none, kinds, copy, copyOf } = words.snippets;
  const wanted = wantedRows(chart.table);
  const nothing = wanted.byId.size === 0 && wanted.releases === null;
  return (
    <section className={styles.part} data-part="snippets">
      <h3 className={styles.heading}>{title}</h3>
      <p>{nothing ? none : intro}</p>
      {!nothing &&
        SNIPPETS.map((kind) => {
          const text = snippet(kind, wanted, dataAddress(""));
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
