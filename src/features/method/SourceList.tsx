import { useMessages } from "../../messages/useMessages";
import type { Source } from "../../model/sourceTypes";
import styles from "./Method.module.css";

/** What each source counts, how, over what, and what to be careful about; main ones first. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const language = useMessages("full");
  const { messages } = language;
  const words = language.messages.method.counts;
  const ordered = [...sources].sort((a, b) => Number(b.main) - Number(a.main));
  return (
    <section className={styles.wide}>
      <h3>{words.title}</h3>
      <p className={styles.intro}>{words.intro}</p>
      {ordered.map((source) => (
        <details className={styles.source} key={source.id}>
          <summary>
            <span className={styles.name}>{source.name}</span>{" "}
            <span className={styles.kind}>
              {language.messages.filters.sourceKinds[source.kind]}
            </span>
          </summary>
          <dl className={styles.facts}>
            <dt>{words.what}</dt>
            <dd>{source.counts}</dd>
            <dt>{words.how}</dt>
            <dd>{source.method}</dd>
            <dt>{words.scope}</dt>
            <dd>
              {words.scopeOf(
                messages.parts.countries[source.countries],
                source.period,
                source.actors,
                source.weapons,
              )}
            </dd>
            <dt>{words.caveat}</dt>
            <dd>{source.caveat}</dd>
            {source.homeUrl !== null && (
              <>
                <dt>{words.site}</dt>
                <dd>
                  <a href={source.homeUrl}>{source.homeUrl}</a>
                </dd>
              </>
            )}
          </dl>
        </details>
      ))}
    </section>
  );
}
