import { useState } from "react";
import { type DialogTarget, useOpenDialog } from "../../figures/figureRef";
import { useIsPrinting } from "../../hydration/printing";
import { useMessages } from "../../messages/useMessages";
import styles from "./DataTable.module.css";
import { type Column, sortRows, type TableModel, type TableRow } from "./table";

interface CellProps {
  readonly column: Column;
  readonly row: TableRow;
  readonly isStatic: boolean;
}

function Cell({ column, row, isStatic }: CellProps) {
  const openCard = useOpenDialog();
  const cell = row.cells[column.key];
  const text = cell?.text ?? "";
  const opened: DialogTarget | null = column.opensCard ? row.figure : (cell?.opens ?? null);
  const content =
    opened === null || isStatic ? (
      text
    ) : (
      <button type="button" className={styles.open} onClick={() => openCard(opened)}>
        {text}
      </button>
    );
  if (column.rowHeader)
    return (
      <th scope="row" className={styles.rowHeader}>
        {content}
      </th>
    );
  return <td className={column.numeric ? styles.numeric : undefined}>{content}</td>;
}

export interface DataTableProps {
  readonly model: TableModel;
  readonly caption: string;
  /** Without buttons, for readers without scripts: in the chart's order. */
  readonly isStatic?: boolean;
}

/** A chart's rows as a table: the same rows as its marks, sortable by every column. */
export function DataTable({ model, caption, isStatic = false }: DataTableProps) {
  const { messages, locale } = useMessages();
  const words = messages.parts.frame;
  const [sort, setSort] = useState<{ key: string; descending: boolean } | null>(null);
  const rows = sortRows(model.rows, sort, locale);
  // Chromium repeats a heading on every sheet only where it has no button.
  const isPrinting = useIsPrinting();

  return (
    // A wide table scrolls inside its own box; the box takes focus so that keys can scroll it.
    <section className={styles.scroll} aria-label={words.scrollTable(caption)} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {model.columns.map((column) => {
              const active = sort?.key === column.key;
              const state = active ? (sort.descending ? "descending" : "ascending") : "none";
              return (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={isStatic ? undefined : state}
                  className={column.numeric ? styles.numeric : undefined}
                >
                  {isPrinting || isStatic ? (
                    column.label
                  ) : (
                    <button
                      type="button"
                      className={styles.sort}
                      onClick={() =>
                        setSort({
                          key: column.key,
                          descending: active ? !sort.descending : column.numeric === true,
                        })
                      }
                    >
                      <span>{column.label}</span>
                      <span aria-hidden="true">
                        {active ? (sort.descending ? " ↓" : " ↑") : ""}
                      </span>
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-row={isStatic ? undefined : row.id}>
              {model.columns.map((column) => (
                <Cell key={column.key} column={column} row={row} isStatic={isStatic} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
