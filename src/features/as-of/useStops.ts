import { useMemo, useState } from "react";
import type { AsOf } from "../../model/asOf";
import type { Day } from "../../model/day";
import type { Publication } from "../../model/publicationDates";
import { REFERENCE_DAY } from "../../url/view";

const stop = (day: Day): Publication => ({
  day,
  report: false,
  killedBy: [],
  published: { text: day, precision: "day", knownBy: day },
});

/**
 * The days that stepping stops at, oldest first: the publications, the day of the start view, and the
 * last other day that the reader chose, so that a step back and a step forward lead to it again.
 */
export function useStops(list: readonly Publication[], asof: AsOf): readonly Publication[] {
  const [chosen, setChosen] = useState<Day>(REFERENCE_DAY);
  if (asof !== "latest" && asof !== chosen && !list.some(({ day }) => day === asof))
    setChosen(asof);
  return useMemo(() => {
    const extra = [...new Set([REFERENCE_DAY, chosen])].filter(
      (day) => !list.some((publication) => publication.day === day),
    );
    return [...list, ...extra.map(stop)].sort((a, b) => (a.day < b.day ? -1 : 1));
  }, [list, chosen]);
}
