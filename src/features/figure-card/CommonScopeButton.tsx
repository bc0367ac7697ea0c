import { useMemo } from "react";
import { placeName } from "../../figures/placeName";
import { useMessages } from "../../messages/useMessages";
import { findCommonScope } from "../../model/commonScope";
import type { Estimate } from "../../model/estimateTypes";
import type { StrikeRecord } from "../../model/record";
import { sourceShortName } from "../../model/sources";
import form from "../../styles/form.module.css";
import type { View } from "../../url/view";
import styles from "./Scopes.module.css";

export interface CommonScopeButtonProps {
  readonly a: Estimate;
  readonly b: Estimate;
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
}

/** The button that narrows the view to what two figures share, where both sources then have one. */
export function CommonScopeButton({ a, b, record, view, onViewChange }: CommonScopeButtonProps) {
  const language = useMessages("full");
  const { format } = language;
  const words = language.messages.scopes;
  const found = useMemo(() => findCommonScope(record, view, a, b), [record, view, a, b]);
  if (found === null)
    return a.sourceId === b.sourceId ? null : <p className={styles.hint}>{words.noNarrow}</p>;
  const { from, to, places } = found.filter;
  const area = { countries: found.a.countries, governorate: found.a.governorate, placeId: null };
  const months = [from, to].map((month) => (month === null ? "" : format.month(month)));
  const short = (row: Estimate) => sourceShortName(record.sources, row.sourceId);
  return (
    <div className={styles.narrow}>
      <button
        type="button"
        className={form.button}
        data-narrow=""
        onClick={(event) => {
          // The dialog returns the focus before the chart renders again.
          event.currentTarget.closest("dialog")?.close();
          onViewChange({ from, to, places });
        }}
      >
        {words.narrow(
          words.where(placeName(area, record, language), months[0] ?? "", months[1] ?? ""),
        )}
      </button>
      <p className={styles.hint}>
        {words.narrowTo(
          short(found.a),
          format.quantity(found.a.quantity),
          short(found.b),
          format.quantity(found.b.quantity),
        )}
      </p>
    </div>
  );
}
