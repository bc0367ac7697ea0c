import { useSuspenseQueries } from "@tanstack/react-query";
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { FetchErrorText } from "../../charts/frame/FetchErrorText";
import { FetchRetryButton } from "../../charts/frame/FetchRetryButton";
import { RECORD_VERSION } from "../../data/edition";
import { QueryBoundary } from "../../data/QueryBoundary";
import { documentsQuery, notesQuery } from "../../data/queries";
import { fileName } from "../../export/fileName";
import { BYTE_ORDER_MARK, toCsv } from "../../export/rows/csv";
import { fileRows, withDisplayText, withOrigin } from "../../export/rows/fileRows";
import { type Description, toDescriptor, toJson } from "../../export/rows/json";
import { saveFile } from "../../export/save";
import type { Task } from "../../export/useTask";
import { importScript } from "../../loading/importScript";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
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

/** Media types of the files. */
const TYPES: Readonly<Record<RowFile, string>> = {
  csv: "text/csv;charset=utf-8",
  zip: "application/zip",
  json: "application/json",
};

/** The rows of a chart as files. */
export function RowFiles(props: RowFilesProps) {
  const language = useMessages("full");
  const words = language.messages.download;
  const count = props.chart.table.rows.length;
  return (
    <section className={styles.part} data-part="rows">
      <h3 className={styles.heading}>{words.rows.title}</h3>
      <p>{words.rows.holds(words.rows.count(language.format.number(count), count === 1))}</p>
      <QueryBoundary
        fallback={<Buttons onSave={null} />}
        renderError={({ error, retry }) => (
          <div role="alert">
            <p>{words.rows.fault}</p>
            <FetchErrorText error={error} />
            <FetchRetryButton error={error} onRetry={retry} />
          </div>
        )}
      >
        <LoadedFiles {...props} />
      </QueryBoundary>
    </section>
  );
}

/** Suspends until the tables that the rows refer to are fetched. */
function LoadedFiles({ chart, record, link, task }: RowFilesProps) {
  const words = useMessages("full").messages.download;
  const [{ data: documents }, { data: notes }] = useSuspenseQueries({
    queries: [documentsQuery, notesQuery],
  });

  async function buildContent(kind: RowFile, fullLink: string): Promise<BlobPart> {
    const rows = fileRows(chart.table, { record, documents, notes });
    const description: Description = {
      chart,
      link: fullLink,
      version: RECORD_VERSION,
      licence: words.licence,
      describe: ({ name, shownAs }) =>
        shownAs === null
          ? (words.columns[name as keyof typeof words.columns] ?? name)
          : words.shown(shownAs),
    };
    if (kind === "json") return toJson(rows, description);
    const origin = { asOf: chart.view.asof, version: RECORD_VERSION, link: fullLink };
    const full = withOrigin(withDisplayText(rows), origin);
    const csv = toCsv(
      full.columns.map(({ name }) => name),
      full.rows,
    );
    if (kind === "csv") return BYTE_ORDER_MARK + csv;
    const { createZip } = await importScript(() => import("../../export/rows/zip"));
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

  function save(kind: RowFile, fullLink: string): void {
    const name = fileName(chart, kind);
    task.run(async () => {
      saveFile(name, new Blob([await buildContent(kind, fullLink)], { type: TYPES[kind] }));
      return words.saved(name);
    });
  }

  return <Buttons onSave={link === null ? null : (kind) => save(kind, link)} />;
}

/** One button a file, disabled while `onSave` is null. */
function Buttons({ onSave }: { readonly onSave: ((kind: RowFile) => void) | null }) {
  const words = useMessages("full").messages.download;
  const labels: readonly (readonly [RowFile, string])[] = [
    ["csv", words.rows.csv],
    ["zip", words.rows.described],
    ["json", words.rows.json],
  ];
  return (
    <>
      <div className={styles.buttons}>
        {labels.map(([kind, label]) => (
          <button
            key={kind}
            type="button"
            className={form.button}
            disabled={onSave === null}
            onClick={() => onSave?.(kind)}
          >
            {label}
          </button>
        ))}
      </div>
      <p className={styles.detail}>{onSave === null ? words.rows.loading : words.rows.note}</p>
    </>
  );
}
