import { useMessages } from "../../messages/useMessages";
import styles from "./Method.module.css";

/** The tables behind the page, their licence and whom to name. */
export function DataFiles() {
  const language = useMessages("full");
  const words = language.messages.method.data;
  return (
    <section className={styles.wide} id="data">
      <h3>{words.title}</h3>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.tables}>
        <li>
          <a href="data/datapackage.json">datapackage.json</a>
          <span>{`: ${words.describe}`}</span>
        </li>
        <li>
          <a href="data/releases/index.json">releases</a>
          <span>{`: ${words.releases}`}</span>
        </li>
        {Object.entries(words.tables).map(([name, holds]) => (
          <li key={name}>
            <a href={`data/${name}.csv`}>{`${name}.csv`}</a>
            <span>{`: ${holds}`}</span>
          </li>
        ))}
      </ul>
      <p className={styles.intro}>{words.licence}</p>
      <p className={styles.intro}>{words.attribution}</p>
    </section>
  );
}
