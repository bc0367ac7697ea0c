import { useId } from "react";
import { useMessages } from "../../messages/useMessages";
import { TermText } from "../../ui/TermText";
import styles from "./WhyDiffer.module.css";

/** Why the sources disagree, in a few lines that each lead to the chart that shows it. */
export function WhyDiffer() {
  const words = useMessages().messages.why;
  const titleId = useId();
  return (
    <section className={styles.why} id="why" aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {words.title}
      </h2>
      <ul className={styles.list}>
        {words.points.map(({ text, link, target, example }) => (
          <li key={target}>
            <span>
              <TermText text={text} /> <a href={`#${target}`}>{link}</a>
            </span>
            {example && (
              <a className={styles.example} href={`./${example.search}#${target}`}>
                {example.link}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
