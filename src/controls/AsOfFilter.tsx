import { useId, useState } from "react";
import { type Day, parseDay } from "../data/day";
import type { Edition } from "../data/types";
import form from "../style/form.module.css";
import { useLanguage } from "../text/useLanguage";
import { FIRST_ASOF } from "../view/codec";
import type { View } from "../view/view";
import styles from "./Filter.module.css";
import { NAMED_MOMENTS, reportDays } from "./moments";
import { SelectField } from "./SelectField";

export interface AsOfFilterProps {
  readonly asof: View["asof"];
  /** Every edition of the record, whenever published. */
  readonly editions: readonly Edition[];
  readonly onView: (patch: Partial<View>) => void;
}

/** The day by which a figure must have been published: any day, or one of the moments. */
export function AsOfFilter({ asof, editions, onView }: AsOfFilterProps) {
  const { messages, format } = useLanguage();
  const words = messages.controls.asof;
  const id = useId();
  // What is being typed: a date field reports unfinished years (0002, 0020, ...) as dates.
  const [draft, setDraft] = useState<string | null>(null);
  const reports = reportDays(editions);
  const { reference, raqqa } = NAMED_MOMENTS;
  const known: readonly string[] = ["latest", reference, raqqa, ...reports.map(({ day }) => day)];

  function onType(text: string) {
    setDraft(text);
    const day = parseDay(text);
    if (day !== null && day >= FIRST_ASOF) onView({ asof: day });
  }

  return (
    <div className={styles.asof}>
      <div>
        <label className={form.label} htmlFor={id}>
          {words.label}
        </label>
        <input
          className={form.field}
          id={id}
          type="date"
          min={FIRST_ASOF}
          value={draft ?? (asof === "latest" ? "" : asof)}
          onChange={(event) => onType(event.target.value)}
          onBlur={() => setDraft(null)}
        />
      </div>
      <SelectField
        label={words.moments}
        value={known.includes(asof) ? asof : ""}
        onChoose={(text) => onView({ asof: text as Day | "latest" })}
      >
        {!known.includes(asof) && (
          <option value="" disabled>
            {words.other}
          </option>
        )}
        <optgroup label={words.named}>
          <option value="latest">{words.latest}</option>
          <option value={reference}>{words.reference(format.dayShort(reference))}</option>
          <option value={raqqa}>{words.raqqa(format.dayShort(raqqa))}</option>
        </optgroup>
        <optgroup label={words.reports}>
          {reports
            .filter(({ day }) => day !== reference && day !== raqqa)
            .map(({ day, through }) => (
              <option key={day} value={day}>
                {words.report(format.dayShort(day), format.dayShort(through))}
              </option>
            ))}
        </optgroup>
      </SelectField>
    </div>
  );
}
