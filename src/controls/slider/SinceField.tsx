import { useIsLive } from "../../charts/parts/windows";
import type { Day } from "../../data/day";
import type { Edition } from "../../data/types";
import { reportBeforeLast } from "../../record/changes";
import { RAQQA_COUNT_DAY, reportDays } from "../../record/moments";
import { changeWords } from "../../text/changeWords";
import { sliderWords } from "../../text/sliderWords";
import { useLanguage } from "../../text/useLanguage";
import { FIRST_ASOF } from "../../view/codec";
import { REFERENCE_DAY, type View } from "../../view/view";
import { SelectField } from "../SelectField";

export interface SinceFieldProps {
  readonly view: View;
  /** Those published by the as-of day. */
  readonly editions: readonly Edition[];
  readonly onView: (patch: Partial<View>) => void;
}

/** The moment against which the as-of day is compared: one that lies before it. */
export function SinceField({ view, editions, onView }: SinceFieldProps) {
  const live = useIsLive();
  const language = useLanguage();
  const { format } = language;
  const words = changeWords(language);
  const moments = sliderWords(language);
  const { asof, since } = view;
  const isBefore = (day: Day) => asof === "latest" || day < asof;
  const named = [
    { day: REFERENCE_DAY, label: moments.reference(format.dayShort(REFERENCE_DAY)) },
    { day: RAQQA_COUNT_DAY, label: moments.raqqa(format.dayShort(RAQQA_COUNT_DAY)) },
  ].filter(({ day }) => isBefore(day));
  const reports = reportDays(editions).filter(
    ({ day }) => isBefore(day) && !named.some((one) => one.day === day),
  );
  const known = [FIRST_ASOF, ...named.map(({ day }) => day), ...reports.map(({ day }) => day)];
  const usual = reportBeforeLast({ editions });
  return (
    <SelectField
      label={words.since}
      value={since ?? ""}
      onChoose={(text) => onView({ since: text === "" ? null : (text as Day) })}
    >
      <option value="">
        {usual === null ? words.sinceStart : words.sinceDefault(format.dayShort(usual))}
      </option>
      {usual !== null && <option value={FIRST_ASOF}>{words.sinceStart}</option>}
      {since !== null && !known.includes(since) && (
        <option value={since}>{words.sinceOther(format.dayShort(since))}</option>
      )}
      {named.map(({ day, label }) => (
        <option key={day} value={day}>
          {label}
        </option>
      ))}
      {/* Without scripts none of them can be chosen. */}
      {(live ? reports : []).map(({ day, through }) => (
        <option key={day} value={day}>
          {moments.report(format.dayShort(day), format.dayShort(through))}
        </option>
      ))}
    </SelectField>
  );
}
