/** The months of a view that the comparison by place is for. */
import type { Month } from "../../model/day";
import { LAST_WHOLE_MONTH } from "../../model/placedStrikes";
import type { View } from "../../url/view";

/** The months with complete daily releases. */
const COMPLETE = { from: "2014-10" as Month, to: LAST_WHOLE_MONTH };
/** The first and last month of a view without bounds: from the first strike to the last on record. */
const CAMPAIGN = { from: "2014-08" as Month, to: "2019-05" as Month };

/** The months of a view, without open ends. */
export function viewMonths({ from, to }: Pick<View, "from" | "to">) {
  return { from: from ?? CAMPAIGN.from, to: to ?? CAMPAIGN.to };
}

/** The months of a view in which strikes are known in full; all of its months where there are none. */
export function comparedMonths(view: Pick<View, "from" | "to">) {
  const { from, to } = viewMonths(view);
  const common = {
    from: from > COMPLETE.from ? from : COMPLETE.from,
    to: to < COMPLETE.to ? to : COMPLETE.to,
  };
  return common.from <= common.to
    ? { ...common, isComparable: true }
    : { from, to, isComparable: false };
}
