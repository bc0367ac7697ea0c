import { useState } from "react";
import { useOpenDialog } from "../../figures/figureRef";
import { useMessages } from "../../messages/useMessages";
import type { Fact, Figure } from "../../model/figures";
import type { StrikeRecord } from "../../model/record";
import type { Revisions } from "../../model/revision";
import form from "../../styles/form.module.css";
import styles from "./ReceiptNotice.module.css";
import { factText, figureName, toFigureRef } from "./revisionText";

/** How many changes of one kind are listed before a reader asks for all. */
const FIRST = 4;

interface Change {
  readonly figure: Figure;
  readonly parts: readonly { readonly fact: Fact; readonly was: string; readonly now: string }[];
}

/** Revised figures old beside new, then added ones, then those that are gone. */
export function RevisionList({
  revisions,
  record,
}: {
  readonly revisions: Revisions;
  readonly record: StrikeRecord;
}) {
  const language = useMessages("full");
  const { lists } = language.messages.receipt;
  const text = (figure: Figure, fact: Fact) => factText(figure, fact, record, language);
  const revised = revisions.revised.map(({ before, after, differs }): Change => {
    const parts = differs.map((fact) => ({
      fact,
      was: text(before, fact),
      now: text(after, fact),
    }));
    return { figure: after, parts };
  });
  const added = revisions.added.map(
    (figure): Change => ({
      figure,
      parts: [{ fact: "value", was: "", now: text(figure, "value") }],
    }),
  );
  const removed = revisions.removed.map(
    (figure): Change => ({
      figure,
      parts: [{ fact: "value", was: text(figure, "value"), now: "" }],
    }),
  );
  return (
    <>
      <Changes title={lists.revised} changes={revised} record={record} />
      <Changes title={lists.added} changes={added} record={record} />
      <Changes title={lists.removed} changes={removed} record={record} gone />
    </>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly record: StrikeRecord;
  /** The figures are not in the present edition, so they have no card in it. */
  readonly gone?: boolean;
}

function Changes({ title, changes, record, gone = false }: ChangesProps) {
  const language = useMessages("full");
  const words = language.messages.receipt;
  const openCard = useOpenDialog();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.list}>
        {(all ? changes : changes.slice(0, FIRST)).map(({ figure, parts }) => {
          const figureRef = gone ? null : toFigureRef(figure);
          const name = figureName(figure, record, language);
          return (
            <li key={figure.key} data-revision={figure.key}>
              {figureRef === null ? (
                <span>{name}</span>
              ) : (
                <button
                  type="button"
                  className={`${form.link} ${styles.open}`}
                  aria-haspopup="dialog"
                  onClick={() => openCard(figureRef)}
                >
                  {name}
                </button>
              )}
              {parts.map(({ fact, was, now }) => (
                <span className={styles.change} key={fact}>
                  <span>{`${words.facts[fact]}: `}</span>
                  {was !== "" && (
                    <span className={styles.was}>
                      <span>{words.was}</span> <b>{was}</b>
                    </span>
                  )}
                  {now !== "" && (
                    <span>
                      {was !== "" && <span>{`, ${words.now} `}</span>}
                      <b>{now}</b>
                    </span>
                  )}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      {!all && changes.length > FIRST && (
        <button type="button" className={form.button} onClick={() => setAll(true)}>
          {words.more(changes.length)}
        </button>
      )}
    </div>
  );
}
