import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { describeFetchError } from "../../data/describeFetchError";
import { RECORD_VERSION } from "../../data/load";
import { useDocuments, useNotes } from "../../data/queries";
import { fileName } from "../../export/fileName";
import { BYTE_ORDER_MARK, toCsv } from "../../export/rows/csv";
import { fileRows, withOrigin } from "../../export/rows/fileRows";
import { type Description, toDescriptor, toJson } from "../../export/rows/json";
import { saveFile } from "../../export/save";
import type { Task } from "../../export/useTask";
import { downloadWords } from "../../messages/downloadWords";
import { useLanguage } from "../../messages/useLanguage";
import type { StrikeRecord } from "../../model/types";
import form from "../../styles/form.module.css";
import styles from "./DownloadDialog.module.css";

export interface RowFilesProps {
  readonly chart: ChartSnapshot;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  /** The complete link; null while it is being made. */
  readonly link: string | null;
  readonly task: Task;
}

type RowFile = "csv" | "zip" | "json";

/** The rows of a chart as files. */
export function RowFiles({ chart, record, link, task }: RowFilesProps) {
  const language = useLanguage();
  const words = downloadWords(language);
  const documents = useDocuments(true);
  const notes = useNotes(true);
  const count = chart.table.rows.length;
  const failed = [documents, notes].find((table) => table.state === "error");
  const ready = documents.state === "ready" && notes.state === "ready" && link !== null;

  async function contentOf(kind: RowFile): Promise<BlobPart> {
    if (documents.state !== "ready" || notes.state !== "ready" || link === null) return "";
    const rows = fileRows(chart.table, { record, documents: documents.value, notes: notes.value });
    const description: Description = {
      chart,
      link,
      version: RECORD_VERSION,
      licence: words.licence,
      describe: ({ name, shownAs }) =>
        shownAs === null
          ? (words.columns[name as keyof typeof words.columns] ?? name)
          : words.shown(shownAs),
    };
    if (kind === "json") return toJson(rows, description);
    const full = withOrigin(rows, { asOf: chart.view.asof, version: RECORD_VERSION, link });
    const csv = toCsv(
      full.columns.map(({ name }) => name),
      full.rows,
    );
    if (kind === "csv") return BYTE_ORDER_MARK + csv;
    const { createZip } = await import("../../export/rows/zip");
    const file = fileName(chart, "csv");
    const encoder = new TextEncoder();
    return createZip([
      {
        name: "datapackage.json",
        bytes: encoder.encode(toDescriptor(file, full.columns, description)),
      },
      { name: file, bytes: encoder.encode(csv) },
    ]);
  }

  function save(kind: RowFile, type: string): void {
    const name = fileName(chart, kind);
    task.run(async () => {
      saveFile(name, new Blob([await contentOf(kind)], { type }));
      return words.saved(name);
    });
  }

  const button = (kind: RowFile, type: string, label: string) => (
    <button
      type="button"
      className={form.button}
      disabled={!ready}
      onClick={() => save(kind, type)}
    >
      {label}
    </button>
  );

  return (
    <section className={styles.part} data-part="rows">
      <h3 className={styles.heading}>{words.rows.title}</h3>
      <p>{words.rows.holds(words.rows.count(language.format.number(count), count === 1))}</p>
      {failed?.state === "error" ? (
        <div role="alert">
          <p>{words.rows.fault}</p>
          {describeFetchError(failed.error, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button type="button" className={form.button} onClick={failed.retry}>
            {words.rows.retry}
          </button>
        </div>
      ) : (
        <div className={styles.buttons}>
          {button("csv", "text/csv;charset=utf-8", words.rows.csv)}
          {button("zip", "application/zip", words.rows.described)}
          {button("json", "application/json", words.rows.json)}
        </div>
      )}
      <p className={styles.detail}>{ready ? words.rows.note : words.rows.loading}</p>
    </section>
  );
}
