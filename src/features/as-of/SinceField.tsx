import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import { reportBeforeLast } from "../../model/changes";
import type { Day } from "../../model/day";
import type { Edition } from "../../model/editionTypes";
import { RAQQA_COUNT_DAY, reportDays } from "../../model/publicationDates";
import { CAMPAIGN_START } from "../../model/timeline";
import { Select } from "../../ui/Select";
import { REFERENCE_DAY, type View } from "../../url/view";

export interface SinceFieldProps {
  readonly view: View;
  /** Those published by the as-of day. */
  readonly editions: readonly Edition[];
  readonly onViewChange: (patch: Partial<View>) => void;
}

/** The moment against which the as-of day is compared: one that lies before it. */
export function SinceField({ view, editions, onViewChange }: SinceFieldProps) {
  const isHydrated = useIsHydrated();
  const language = useMessages();
  const { format } = language;
  const words = language.messages.changes;
  const sliderWords = language.messages.slider;
  const { asof, since } = view;
  const isBefore = (day: Day) => asof === "latest" || day < asof;
  const named = [
    { day: REFERENCE_DAY, label: sliderWords.reference(format.dayShort(REFERENCE_DAY)) },
    { day: RAQQA_COUNT_DAY, label: sliderWords.raqqa(format.dayShort(RAQQA_COUNT_DAY)) },
  ].filter(({ day }) => isBefore(day));
  const reports = reportDays(editions).filter(
    ({ day }) => isBefore(day) && !named.some((one) => one.day === day),
  );
  const known = [CAMPAIGN_START, ...named.map(({ day }) => day), ...reports.map(({ day }) => day)];
  const usual = reportBeforeLast({ editions });
  return (
    <Select
      label={words.since}
      value={since ?? ""}
      onChoose={(text) => onViewChange({ since: text === "" ? null : (text as Day) })}
    >
      <option value="">
        {usual === null ? words.sinceStart : words.sinceDefault(format.dayShort(usual))}
      </option>
      {usual !== null && <option value={CAMPAIGN_START}>{words.sinceStart}</option>}
      {since !== null && !known.includes(since) && (
        <option value={since}>{words.sinceOther(format.dayShort(since))}</option>
      )}
      {named.map(({ day, label }) => (
        <option key={day} value={day}>
          {label}
        </option>
      ))}
      {/* Without scripts none of them can be chosen. */}
      {(isHydrated ? reports : []).map(({ day, through }) => (
        <option key={day} value={day}>
          {sliderWords.report(format.dayShort(day), format.dayShort(through))}
        </option>
      ))}
    </Select>
  );
}
