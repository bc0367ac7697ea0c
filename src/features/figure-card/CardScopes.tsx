import { useState } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Estimate } from "../../model/estimateTypes";
import { headline } from "../../model/headline";
import type { StrikeRecord } from "../../model/record";
import { COALITION_SOURCE } from "../../model/sources";
import type { View } from "../../url/view";
import { CommonScopeButton } from "./CommonScopeButton";
import styles from "./FigureCard.module.css";
import { ScopesTable } from "./ScopesTable";

export interface CardScopesProps {
  readonly estimate: Estimate;
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
}

/** The Coalition's own figure as the headline gives it, as a row of estimates. */
function officialOf(record: StrikeRecord): Estimate | null {
  const id = headline(record).killed?.edition.id;
  return record.estimates.find(({ editionId }) => editionId === id && id !== undefined) ?? null;
}

/** On the card of another source's figure of people killed: what differs from the Coalition's. */
export function CardScopes({ estimate, record, view, onViewChange }: CardScopesProps) {
  const words = useMessages("full").messages.scopes;
  const [open, setOpen] = useState(false);
  const official = officialOf(record);
  const compared =
    estimate.measure === "civilians_killed" && estimate.sourceId !== COALITION_SOURCE;
  if (official === null || !compared) return null;
  return (
    <details className={styles.scopes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.section}>{words.titleOfficial}</summary>
      {/* What both share is looked for only when a reader asks. */}
      {open && (
        <>
          <ScopesTable a={estimate} b={official} record={record} />
          <CommonScopeButton
            a={estimate}
            b={official}
            record={record}
            view={view}
            onViewChange={onViewChange}
          />
        </>
      )}
    </details>
  );
}
