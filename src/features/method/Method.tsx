import { type ReactNode, useId } from "react";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { findCoverageHoles } from "./coverageHoles";
import { DataFiles } from "./DataFiles";
import styles from "./Method.module.css";
import { SourceList } from "./SourceList";

export interface MethodProps {
  /** The whole record: what is held, and what is missing, does not change with the as-of day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day: figures appear only once they have been published. */
  readonly record: StrikeRecord;
}

/** How the figures were made, what they mean and what is missing. */
export function Method({ fullRecord, record }: MethodProps) {
  const language = useMessages("full");
  const words = language.messages.method;
  const titleId = useId();
  return (
    <section className={styles.method} id="method" aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {words.title}
      </h2>
      <div className={styles.columns}>
        <Block title={words.words}>
          <dl>
            {words.definitions.map(({ term, text, pages }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <span>{text}</span>
                  <Pages pages={pages} />
                </dd>
              </div>
            ))}
          </dl>
        </Block>
        {[words.comparing, words.reading, words.asof].map(({ title, points }) => (
          <Block key={title} title={title}>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Block>
        ))}
        <Block title={words.gaps.title}>
          <KnownGaps fullRecord={fullRecord} record={record} />
        </Block>
      </div>
      <SourceList sources={[...fullRecord.sources.values()]} />
      <DataFiles />
    </section>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The pages a definition was read in. */
function Pages({ pages }: { pages: readonly { readonly name: string; readonly url: string }[] }) {
  const words = useMessages("full").messages.method;
  return (
    <span className={styles.pages}>
      <span>{`${words.readIn}: `}</span>
      {pages.map(({ name, url }, index) => (
        <span key={url}>
          {index > 0 && <span>{"; "}</span>}
          <a href={url}>{name}</a>
        </span>
      ))}
    </span>
  );
}

function KnownGaps({ fullRecord, record }: MethodProps) {
  const language = useMessages("full");
  const { format } = language;
  const words = language.messages.method.gaps;
  const gaps = findCoverageHoles(fullRecord);
  const { recounts } = findCoverageHoles(record);
  const months = (list: typeof gaps.missing) => list.map(format.month).join(", ");
  return (
    <ul>
      <li>
        <span>{words.releases}</span>
        <Pages pages={[words.releasesPage]} />
      </li>
      {gaps.firstReport !== null && gaps.lastReport !== null && (
        <li>
          {[
            words.reports(
              format.month(gaps.firstReport),
              format.month(gaps.lastReport),
              format.number(gaps.reports),
            ),
            gaps.missing.length === 0 ? words.missingNone : words.missing(months(gaps.missing)),
          ].join(" ")}
        </li>
      )}
      {gaps.withoutStrikes.length > 0 && <li>{words.noStrikes(months(gaps.withoutStrikes))}</li>}
      {recounts.map(({ value, day }) => (
        <li key={day}>{words.recount(format.number(value), format.day(day))}</li>
      ))}
      <li>{words.partial}</li>
      {gaps.undated > 0 && <li>{words.undated(format.number(gaps.undated))}</li>}
    </ul>
  );
}
