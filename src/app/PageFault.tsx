import { useLanguage } from "../text/useLanguage";
import { Fault } from "./Fault";
import styles from "./Page.module.css";

/** What is left when the page itself fails: a sentence and the way to the data. */
export function PageFault() {
  const words = useLanguage().messages.app.faults;
  return (
    <main className={styles.page}>
      <Fault title={words.page} onRetry={() => window.location.reload()}>
        <p>
          {words.pageDetail} <a href="data/datapackage.json">{words.files}</a>
        </p>
      </Fault>
    </main>
  );
}
