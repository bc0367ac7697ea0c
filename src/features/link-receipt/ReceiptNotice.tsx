import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useMemo } from "react";
import { FetchRetryButton } from "../../charts/frame/FetchRetryButton";
import { useFigures, useFigureTables } from "../../charts/useCharts";
import { describeFetchError } from "../../data/describeFetchError";
import { RECORD_VERSION } from "../../data/edition";
import { QueryBoundary } from "../../data/QueryBoundary";
import { tableQuery } from "../../data/queries";
import { RELEASED_VERSIONS, releaseQuery } from "../../data/releaseQueries";
import { compareVersions, releaseFolder } from "../../data/releases";
import type { ChartTableName, ChartTables } from "../../data/tables";
import { visibleFigures } from "../../export/visibleFigures";
import { useMessages } from "../../messages/useMessages";
import { recordAsOf } from "../../model/asOf";
import type { StrikeRecord } from "../../model/record";
import { checksumOf, compareFigures } from "../../model/revision";
import form from "../../styles/form.module.css";
import { moveFocusOn } from "../../ui/focusReturn";
import type { Receipt } from "../../url/receipt";
import type { View } from "../../url/view";
import styles from "./ReceiptNotice.module.css";
import { RevisionList } from "./RevisionList";

export interface ReceiptNoticeProps {
  readonly receipt: Receipt;
  readonly view: View;
  /** Of the present edition, cut to the as-of day. */
  readonly record: StrikeRecord;
  /** Takes the receipt out of the link. */
  readonly onDismiss: () => void;
}

/**
 * What a shared link's receipt comes to: the figures are the same, or which of them were revised,
 * added or left out since the edition it was made from, old beside new.
 */
export function ReceiptNotice(props: ReceiptNoticeProps) {
  const { receipt, onDismiss } = props;
  const language = useMessages("full");
  const words = language.messages.receipt;
  const { version, sum } = receipt;
  const age = compareVersions(version, RECORD_VERSION);
  const frame = (children: ReactNode) => (
    <Frame title={words.title(version)} onDismiss={onDismiss}>
      {children}
    </Frame>
  );
  if (age > 0) return frame(<p>{words.newer(version, RECORD_VERSION)}</p>);
  if (age < 0 && !RELEASED_VERSIONS.includes(version))
    return frame(<p>{words.unknown(version, [...RELEASED_VERSIONS, RECORD_VERSION])}</p>);
  if (age === 0 && sum === null) return <Quiet state="same">{words.sameUnchecked(version)}</Quiet>;
  return (
    <QueryBoundary
      key={version}
      fallback={<Quiet state="comparing">{words.comparing(version)}</Quiet>}
      renderError={({ error, retry }) =>
        frame(
          <>
            <p>{[words.failed(version), ...describeFetchError(error, language)].join(" ")}</p>
            <FetchRetryButton error={error} onRetry={retry} />
          </>,
        )
      }
    >
      {age === 0 ? <SameEdition {...props} /> : <OlderEdition {...props} />}
    </QueryBoundary>
  );
}

const asTables =
  (names: readonly ChartTableName[]) =>
  (results: readonly { readonly data: unknown }[]): ChartTables =>
    Object.fromEntries(names.map((name, at) => [name, results[at]?.data]));

/** Figures that the view shows on the present edition. Suspends until they are fetched. */
function useShownFigures({ record, view }: Pick<ReceiptNoticeProps, "record" | "view">) {
  const names = useFigureTables(view.embed);
  const combine = useMemo(() => asTables(names), [names]);
  const tables = useSuspenseQueries({ queries: names.map((name) => tableQuery(name)), combine });
  const figuresByChart = useFigures();
  return useMemo(
    () => visibleFigures(figuresByChart, { record, tables }, view),
    [figuresByChart, tables, record, view],
  );
}

/** A link of the present edition: its checksum is that of the figures, or not. */
function SameEdition(props: ReceiptNoticeProps) {
  const words = useMessages("full").messages.receipt;
  const { version, sum } = props.receipt;
  if (checksumOf(useShownFigures(props)) === sum)
    return <Quiet state="same">{words.same(version)}</Quiet>;
  return (
    <Frame title={words.title(version)} onDismiss={props.onDismiss}>
      <p>{words.differs}</p>
    </Frame>
  );
}

/** A link of an older edition: its figures beside those of the present one. */
function OlderEdition(props: ReceiptNoticeProps) {
  const words = useMessages("full").messages.receipt;
  const { receipt, view, record, onDismiss } = props;
  const { version, sum } = receipt;
  const { data: release } = useSuspenseQuery(releaseQuery(version, useFigureTables(view.embed)));
  const after = useShownFigures(props);
  const figuresByChart = useFigures();
  const before = useMemo(() => {
    const record = recordAsOf(release.record, view.asof);
    return visibleFigures(figuresByChart, { record, tables: release.tables }, view);
  }, [figuresByChart, release, view]);
  const revisions = compareFigures(before, after);
  const { revised, added, removed } = revisions;
  const changes = revised.length + added.length + removed.length;
  return (
    <Frame title={words.title(version)} onDismiss={onDismiss}>
      <p data-receipt-changes={changes}>
        {changes === 0
          ? words.unchanged
          : words.changed(revised.length, added.length, removed.length)}
      </p>
      {sum !== null && checksumOf(before) !== sum && <p>{words.differsThen}</p>}
      <RevisionList revisions={revisions} record={record} />
      <p className={styles.files}>
        <a href={`data/${releaseFolder(version)}datapackage.json`}>{words.files(version)}</a>
      </p>
    </Frame>
  );
}

function Frame({
  title,
  onDismiss,
  children,
}: {
  readonly title: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  const words = useMessages("full").messages.receipt;
  return (
    <section className={styles.notice} aria-labelledby={titleId} data-receipt="notice">
      <header className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <button
          type="button"
          className={form.button}
          onClick={(event) => {
            moveFocusOn(event.currentTarget);
            onDismiss();
          }}
        >
          {words.dismiss}
        </button>
      </header>
      {children}
    </section>
  );
}

function Quiet({ state, children }: { readonly state: string; readonly children: string }) {
  return (
    <p className={styles.quiet} data-receipt={state}>
      {children}
    </p>
  );
}
