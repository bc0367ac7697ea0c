import { scopeText } from "../../figures/scopeText";
import { useMessages } from "../../messages/useMessages";
import type { Estimate } from "../../model/estimateTypes";
import type { StrikeRecord } from "../../model/record";
import { sourceShortName } from "../../model/sources";
import { NotEqualIcon } from "../../plot/NotEqualIcon";
import styles from "./Scopes.module.css";

export interface ScopesTableProps {
  readonly a: Estimate;
  readonly b: Estimate;
  readonly record: StrikeRecord;
}

/** Two scopes in a sentence, and dimension by dimension; those that differ bear the sign. */
export function ScopesTable({ a, b, record }: ScopesTableProps) {
  const language = useMessages("full");
  const { format } = language;
  const words = language.messages.scopes;
  const { lines, sentence } = scopeText(a, b, { record, language });
  const short = (row: Estimate) => sourceShortName(record.sources, row.sourceId);
  return (
    <>
      <p className={styles.sentence} data-scopes="">
        {sentence}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.scope}</th>
            {[a, b].map((row) => (
              <th key={row.id} scope="col">
                <span>{short(row)}</span>
                <span className={styles.figure}>{format.quantity(row.quantity)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.dimension} data-differs={line.differs ? line.dimension : undefined}>
              <th scope="row">
                {line.differs && (
                  <svg width="14" height="14" role="img" aria-label={words.title}>
                    <NotEqualIcon x={0} y={0} />
                  </svg>
                )}
                <span>{` ${line.name}`}</span>
              </th>
              {line.differs ? (
                <>
                  <td>{line.a}</td>
                  <td>{line.b}</td>
                </>
              ) : (
                <td colSpan={2} className={styles.same}>
                  {line.a}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
