import { type ReactNode, useId, useMemo } from "react";
import { describeFetchError } from "../../data/describeFetchError";
import { useStrikesByPlace } from "../../data/drawnFiles";
import { RECORD_VERSION } from "../../data/load";
import { RELEASED_VERSIONS, useRelease } from "../../data/releaseQueries";
import { compareVersions, releaseFolder } from "../../data/releases";
import { visibleFigures } from "../../export/visibleFigures";
import { receiptWords } from "../../messages/receiptWords";
import { useLanguage } from "../../messages/useLanguage";
import { recordAsOf } from "../../model/asOf";
import { indexReleases } from "../../model/releaseIndex";
import { checksumOf, compareFigures } from "../../model/revision";
import type { StrikeRecord } from "../../model/types";
import form from "../../styles/form.module.css";
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
export function ReceiptNotice({ receipt, view, record, onDismiss }: ReceiptNoticeProps) {
  const language = useLanguage();
  const words = receiptWords(language);
  const { version, sum } = receipt;
  const age = compareVersions(version, RECORD_VERSION);
  const kept = RELEASED_VERSIONS.includes(version);
  const release = useRelease(kept ? version : null);
  const byPlace = useStrikesByPlace(kept || (age === 0 && sum !== null));

  const after = useMemo(
    () =>
      byPlace.state === "ready"
        ? visibleFigures({ record, releases: indexReleases(byPlace.value) }, view)
        : null,
    [byPlace, record, view],
  );
  const before = useMemo(() => {
    if (release.state !== "ready") return null;
    const { record: whole, releases } = release.value;
    const then = { record: recordAsOf(whole, view.asof), releases: indexReleases(releases) };
    return visibleFigures(then, view);
  }, [release, view]);

  const frame = (children: ReactNode) => (
    <Frame title={words.title(version)} onDismiss={onDismiss}>
      {children}
    </Frame>
  );
  if (age > 0) return frame(<p>{words.newer(version, RECORD_VERSION)}</p>);
  if (age < 0 && !kept)
    return frame(<p>{words.unknown(version, [...RELEASED_VERSIONS, RECORD_VERSION])}</p>);
  for (const loaded of [byPlace, release])
    if (loaded.state === "error")
      return frame(
        <>
          <p>
            {words.failed(version)} {describeFetchError(loaded.error, language).join(" ")}
          </p>
          <button type="button" className={form.button} onClick={loaded.retry}>
            {language.messages.data.retry}
          </button>
        </>,
      );
  if (age === 0) {
    if (sum === null) return <Quiet state="same">{words.sameUnchecked(version)}</Quiet>;
    if (after === null) return <Quiet state="comparing">{words.comparing(version)}</Quiet>;
    if (checksumOf(after) === sum) return <Quiet state="same">{words.same(version)}</Quiet>;
    return frame(<p>{words.differs}</p>);
  }
  if (before === null || after === null)
    return <Quiet state="comparing">{words.comparing(version)}</Quiet>;
  const revisions = compareFigures(before, after);
  const { revised, added, removed } = revisions;
  const changes = revised.length + added.length + removed.length;
  return frame(
    <>
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
    </>,
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
  const words = receiptWords(useLanguage());
  return (
    <section className={styles.notice} aria-labelledby={titleId} data-receipt="notice">
      <header className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <button type="button" className={form.button} onClick={onDismiss}>
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
