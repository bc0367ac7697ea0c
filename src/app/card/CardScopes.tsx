import { useState } from "react";
import type { Estimate, StrikeRecord } from "../../data/types";
import { headline } from "../../record/headline";
import { OFFICIAL } from "../../record/official";
import { scopeWords } from "../../text/scopeWords";
import { useLanguage } from "../../text/useLanguage";
import type { View } from "../../view/view";
import styles from "./FigureCard.module.css";
import { Narrow } from "./Narrow";
import { ScopesTable } from "./ScopesTable";

export interface CardScopesProps {
  readonly estimate: Estimate;
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onView: (patch: Partial<View>) => void;
}

/** The Coalition's own figure as the headline gives it, as a row of estimates. */
function officialOf(record: StrikeRecord): Estimate | null {
  const id = headline(record).killed?.edition.id;
  return record.estimates.find(({ editionId }) => editionId === id && id !== undefined) ?? null;
}

/** On the card of another source's figure of people killed: what differs from the Coalition's. */
export function CardScopes({ estimate, record, view, onView }: CardScopesProps) {
  const words = scopeWords(useLanguage());
  const [open, setOpen] = useState(false);
  const official = officialOf(record);
  const compared = estimate.measure === "civilians_killed" && estimate.sourceId !== OFFICIAL;
  if (official === null || !compared) return null;
  return (
    <details className={styles.scopes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.section}>{words.titleOfficial}</summary>
      {/* What both share is looked for only when a reader asks. */}
      {open && (
        <>
          <ScopesTable a={estimate} b={official} record={record} />
          <Narrow a={estimate} b={official} record={record} view={view} onView={onView} />
        </>
      )}
    </details>
  );
}
