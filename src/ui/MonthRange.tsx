import { memo, useMemo } from "react";
import { useIsHydrated } from "../hydration/breakpoints";
import { useMessages } from "../messages/useMessages";
import { addMonths, type Month } from "../model/day";
import { Select } from "./Select";

/** The first and last month that can be chosen. */
export interface MonthBounds {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
}

/** The chosen months; null where the range is open. */
export interface ChosenMonths {
  readonly from: Month | null;
  readonly to: Month | null;
}

/** The months that can be chosen, by year. */
function monthsByYear({ firstMonth, lastMonth }: MonthBounds): ReadonlyMap<string, Month[]> {
  const years = new Map<string, Month[]>();
  for (let month = firstMonth; month <= lastMonth; month = addMonths(month, 1)) {
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return years;
}

export interface MonthRangeProps {
  readonly value: ChosenMonths;
  readonly bounds: MonthBounds;
  readonly onChange: (patch: Partial<ChosenMonths>) => void;
}

/**
 * First and last month as two selects: `<input type="month">` is a plain text field in Firefox
 * and Safari. Months that would turn the window around cannot be chosen.
 */
export function MonthRange({ value, bounds, onChange }: MonthRangeProps) {
  const language = useMessages();
  const { format } = language;
  const words = language.messages.filters.period;
  const { from, to } = value;
  const isHydrated = useIsHydrated();
  const { firstMonth } = bounds;
  // Without scripts no other month can be chosen; the HTML does without their names.
  const years = useMemo(
    () => (isHydrated ? monthsByYear(bounds) : new Map<string, Month[]>()),
    [isHydrated, bounds],
  );
  const options = (first: Month, last: Month | null) =>
    [...years].map(([year, months]) => (
      <Year
        key={year}
        year={year}
        months={months}
        closedBefore={months.filter((month) => month < first).length}
        closedAfter={last === null ? 0 : months.filter((month) => month > last).length}
      />
    ));
  const parse = (text: string): Month | null => (text === "" ? null : (text as Month));

  return (
    <>
      <Select
        label={words.from}
        value={from ?? ""}
        onChoose={(text) => onChange({ from: parse(text) })}
      >
        <option value="">{words.start(format.monthShort(firstMonth))}</option>
        {options(addMonths(firstMonth, 1), to)}
      </Select>
      <Select label={words.to} value={to ?? ""} onChoose={(text) => onChange({ to: parse(text) })}>
        <option value="">{words.end}</option>
        {options(from ?? firstMonth, null)}
      </Select>
    </>
  );
}

interface YearProps {
  readonly year: string;
  readonly months: readonly Month[];
  /** How many of its first and of its last months cannot be chosen. */
  readonly closedBefore: number;
  readonly closedAfter: number;
}

/** The months of a year. Memoized: a change of the period concerns few of 150 months. */
const Year = memo(function Year({ year, months, closedBefore, closedAfter }: YearProps) {
  const { format } = useMessages();
  return (
    <optgroup label={year}>
      {months.map((month, at) => (
        <option
          key={month}
          value={month}
          disabled={at < closedBefore || at >= months.length - closedAfter}
        >
          {format.monthShort(month)}
        </option>
      ))}
    </optgroup>
  );
});
