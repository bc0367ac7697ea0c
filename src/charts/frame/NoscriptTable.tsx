import { useMessages } from "../../messages/useMessages";
import styles from "./DataTable.module.css";
import type { NoscriptProps } from "./noscript";

/** A chart's rows as a table that needs no script: in the chart's order, without cards. */
export function NoscriptTable({ title, table: { columns, rows } }: NoscriptProps) {
  const language = useMessages();
  return (
    <details open>
      <summary>{language.messages.noscript.table}</summary>
      <section
        className={styles.scroll}
        aria-label={language.messages.parts.frame.scrollTable(title)}
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells }) => (
              <tr key={id}>
                {columns.map(({ key, rowHeader }) =>
                  rowHeader ? (
                    <th key={key} scope="row">
                      {cells[key]?.text}
                    </th>
                  ) : (
                    <td key={key}>{cells[key]?.text}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** A link to the chart's own page, which has the table that this page has no room for. */
export function NoscriptLink({ id }: NoscriptProps) {
  return (
    <p>
      <a href={`./embed-${id}.html`}>{useMessages().messages.noscript.link}</a>
    </p>
  );
}
