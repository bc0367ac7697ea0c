import type { StrikeRecord } from "../data/types";
import { asOf } from "../record/asof";
import { unscriptedWords } from "../text/unscriptedWords";
import { useLanguage } from "../text/useLanguage";
import { DEFAULT_VIEW } from "../view/view";
import { Method } from "./method/Method";
import styles from "./Page.module.css";

export interface MethodPageProps {
  /** Not cut to a day. */
  readonly record: StrikeRecord;
}

/** The method as the page of its own that readers without scripts are sent to. */
export function MethodPage({ record }: MethodPageProps) {
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.name}>{language.messages.app.page.name}</h1>
        <p>
          <a href="./">{unscriptedWords(language).back}</a>
        </p>
      </header>
      <main>
        <Method whole={record} record={asOf(record, DEFAULT_VIEW.asof)} />
      </main>
    </div>
  );
}
