import { useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useMemo, useState } from "react";
import type { ActionDialogProps } from "../../charts/frame/chartActions";
import { FetchRetryButton } from "../../charts/frame/FetchRetryButton";
import { describeFetchError } from "../../data/describeFetchError";
import { RECORD_CREATED, RECORD_VERSION } from "../../data/edition";
import { QueryBoundary } from "../../data/QueryBoundary";
import { documentsQuery } from "../../data/queries";
import {
  type Citation,
  type CitationContext,
  documentCitations,
  viewCitation,
} from "../../export/citation/citation";
import { CITE_FORMATS, type CiteFormat } from "../../export/citation/formats";
import { fileName } from "../../export/fileName";
import { saveFile } from "../../export/save";
import { useCompleteLink } from "../../export/useCompleteLink";
import { useMessages } from "../../messages/useMessages";
import { dayOf } from "../../model/day";
import form from "../../styles/form.module.css";
import { CopyField } from "../../ui/CopyField";
import { Dialog } from "../../ui/Dialog";
import styles from "./CiteDialog.module.css";

const FORMATS = Object.keys(CITE_FORMATS) as CiteFormat[];

/** Citations of a view and of the documents its figures were read in, in four formats. */
export function CiteDialog({ chart, record, onClose }: ActionDialogProps) {
  const language = useMessages("full");
  const words = language.messages.cite.dialog;
  const [format, setFormat] = useState<CiteFormat>("apa");
  const link = useCompleteLink(chart, record);
  const context = useMemo<CitationContext>(
    () => ({
      version: RECORD_VERSION,
      year: Number(RECORD_CREATED.slice(0, 4)),
      today: dayOf(new Date()),
    }),
    [],
  );
  const view = link === null ? null : [viewCitation(chart, link, context, language)];
  const documentsField = (citations: readonly Citation[] | null) => (
    <CitationField
      what={citations === null ? words.loading : words.documents(citations.length)}
      citations={citations}
      format={format}
      file={fileName(chart, `documents.${CITE_FORMATS[format].ending}`)}
      rows={10}
    />
  );

  return (
    <Dialog title={words.title(chart.title)} kind="cite" onClose={onClose}>
      <Formats chosen={format} onChoose={setFormat} />
      <CitationField
        what={words.view}
        citations={view}
        format={format}
        file={fileName(chart, `citation.${CITE_FORMATS[format].ending}`)}
        rows={format === "apa" ? 4 : 10}
      />
      <p className={styles.hint}>{words.hint}</p>
      <QueryBoundary
        fallback={documentsField(null)}
        renderError={({ error, retry }) => (
          <p>
            <span>{`${describeFetchError(error, language).join(" ")} `}</span>
            <FetchRetryButton error={error} onRetry={retry} />
          </p>
        )}
      >
        <DocumentCitations chart={chart} record={record} context={context}>
          {(citations) =>
            citations.length === 0 ? <p>{words.documentsNone}</p> : documentsField(citations)
          }
        </DocumentCitations>
      </QueryBoundary>
    </Dialog>
  );
}

interface DocumentCitationsProps extends Omit<ActionDialogProps, "onClose"> {
  readonly context: CitationContext;
  readonly children: (citations: readonly Citation[]) => ReactNode;
}

/** Citations of the documents of a chart. Suspends until the documents are fetched. */
function DocumentCitations({ chart, record, context, children }: DocumentCitationsProps) {
  const language = useMessages("full");
  const { data: documents } = useSuspenseQuery(documentsQuery);
  const citations = useMemo(
    () => documentCitations(chart, documents, record.sources, context, language),
    [chart, documents, record, context, language],
  );
  return children(citations);
}

function Formats({
  chosen,
  onChoose,
}: {
  readonly chosen: CiteFormat;
  readonly onChoose: (format: CiteFormat) => void;
}) {
  const words = useMessages("full").messages.cite.dialog;
  const name = useId();
  return (
    <fieldset className={styles.formats}>
      <legend className={form.label}>{words.format}</legend>
      {FORMATS.map((format) => (
        <label key={format} className={styles.format}>
          <input
            type="radio"
            name={name}
            checked={chosen === format}
            onChange={() => onChoose(format)}
          />
          <span>{words.formats[format]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CitationFieldProps {
  /** What is cited, as its heading says. */
  readonly what: string;
  /** Null while they are being made. */
  readonly citations: readonly Citation[] | null;
  readonly format: CiteFormat;
  readonly file: string;
  readonly rows: number;
}

function CitationField({ what, citations, format, file, rows }: CitationFieldProps) {
  const language = useMessages("full");
  const words = language.messages.cite.dialog;
  const { write, mediaType } = CITE_FORMATS[format];
  const text = citations === null ? null : write(citations, language);
  return (
    <CopyField
      label={what}
      text={text}
      rows={rows}
      copy={words.copyShort}
      copyLabel={words.copy(what)}
      code={format !== "apa"}
    >
      <button
        type="button"
        className={form.button}
        aria-label={words.download(what)}
        disabled={text === null}
        onClick={() => text !== null && saveFile(file, new Blob([text], { type: mediaType }))}
      >
        {words.downloadShort}
      </button>
    </CopyField>
  );
}
