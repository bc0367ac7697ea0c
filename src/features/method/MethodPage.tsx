import { useMessages } from "../../messages/useMessages";
import { recordAsOf } from "../../model/asOf";
import type { StrikeRecord } from "../../model/record";
import { DEFAULT_VIEW } from "../../url/view";
import { Method } from "./Method";
import styles from "./MethodPage.module.css";

export interface MethodPageProps {
  /** Not cut to a day. */
  readonly record: StrikeRecord;
}

/** The method as the page of its own that readers without scripts are sent to. */
export function MethodPage({ record }: MethodPageProps) {
  const language = useMessages();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.name}>{language.messages.app.page.name}</h1>
        <p>
          <a href="./">{language.messages.noscript.back}</a>
        </p>
      </header>
      <main>
        <Method fullRecord={record} record={recordAsOf(record, DEFAULT_VIEW.asof)} />
      </main>
    </div>
  );
}
