import { memo, useId, useState } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import { type Day, parseDay } from "../../model/day";
import type { Edition } from "../../model/editionTypes";
import { RAQQA_COUNT_DAY, reportDays } from "../../model/publicationDates";
import { CAMPAIGN_START } from "../../model/timeline";
import form from "../../styles/form.module.css";
import { Select } from "../../ui/Select";
import type { ViewState } from "../../url/useView";
import { REFERENCE_DAY, type View } from "../../url/view";
import styles from "./AsOfSlider.module.css";
import { useCoalescedHistory } from "./useCoalescedHistory";

export interface DateFieldsProps {
  readonly asof: View["asof"];
  /** Every edition of the record, whenever published. */
  readonly editions: readonly Edition[];
  readonly onViewChange: ViewState["setView"];
}

/** The as-of day as a date to type, or as one of the named moments. */
export const DateFields = memo(function MomentFields({
  asof,
  editions,
  onViewChange,
}: DateFieldsProps) {
  const isHydrated = useIsHydrated();
  const language = useMessages();
  const { format } = language;
  const words = language.messages.slider;
  const id = useId();
  // What is being typed: a date field reports unfinished years (0002, 0020, ...) as dates.
  const [draft, setDraft] = useState<string | null>(null);
  const typing = useCoalescedHistory(asof, onViewChange);
  const reports = reportDays(editions);
  const named: readonly string[] = ["latest", REFERENCE_DAY, RAQQA_COUNT_DAY];
  const known = named.includes(asof) || reports.some(({ day }) => day === asof);

  function onType(text: string) {
    setDraft(text);
    const day = parseDay(text);
    if (day !== null && day >= CAMPAIGN_START) typing.move(day);
  }

  function onLeave() {
    setDraft(null);
    typing.end();
  }

  return (
    <div className={styles.fields}>
      <div>
        <label className={form.label} htmlFor={id}>
          {words.date}
        </label>
        <input
          className={form.field}
          id={id}
          type="date"
          min={CAMPAIGN_START}
          value={draft ?? (asof === "latest" ? "" : asof)}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
        />
      </div>
      <Select
        label={words.jumpTo}
        value={known ? asof : ""}
        onChoose={(text) => onViewChange({ asof: text as Day | "latest" })}
      >
        {!known && (
          <option value="" disabled>
            {words.other}
          </option>
        )}
        <optgroup label={words.named}>
          <option value="latest">{words.latestMoment}</option>
          <option value={REFERENCE_DAY}>{words.reference(format.dayShort(REFERENCE_DAY))}</option>
          <option value={RAQQA_COUNT_DAY}>{words.raqqa(format.dayShort(RAQQA_COUNT_DAY))}</option>
        </optgroup>
        <optgroup label={words.reports}>
          {/* Without scripts none of them can be chosen. */}
          {reports
            .filter(({ day }) => !named.includes(day) && (isHydrated || day === asof))
            .map(({ day, through }) => (
              <option key={day} value={day}>
                {words.report(format.dayShort(day), format.dayShort(through))}
              </option>
            ))}
        </optgroup>
      </Select>
    </div>
  );
});
