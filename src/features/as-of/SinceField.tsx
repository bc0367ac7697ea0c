import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import { reportBeforeLast } from "../../model/changes";
import type { Day } from "../../model/day";
import { RAQQA_COUNT_DAY, reportDays } from "../../model/publicationDates";
import type { Edition } from "../../model/types";
import { Select } from "../../ui/Select";
import { FIRST_ASOF } from "../../url/searchParams";
import { REFERENCE_DAY, type View } from "../../url/view";

export interface SinceFieldProps {
  readonly view: View;
  /** Those published by the as-of day. */
  readonly editions: readonly Edition[];
  readonly onView: (patch: Partial<View>) => void;
}

/** The moment against which the as-of day is compared: one that lies before it. */
export function SinceField({ view, editions, onView }: SinceFieldProps) {
  const live = useIsHydrated();
  const language = useMessages();
  const { format } = language;
  const words = language.messages.changes;
  const moments = language.messages.slider;
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
    <Select
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
    </Select>
  );
}
