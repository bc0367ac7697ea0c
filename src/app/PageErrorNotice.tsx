import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "../ui/ErrorNotice";
import styles from "./Page.module.css";

/** Replaces a page that throws: a sentence and a link to the data. */
export function PageErrorNotice() {
  const words = useMessages().messages.app.faults;
  return (
    <main className={styles.page}>
      <ErrorNotice fault="page" title={words.page} onRetry="reload">
        <p>
          <span>{words.pageDetail}</span> <a href="data/datapackage.json">{words.files}</a>
        </p>
      </ErrorNotice>
    </main>
  );
}
