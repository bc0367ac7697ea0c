/** Groups of the comparison by source: which rows have a bar, and what a folded group says. */

import { monthsText } from "../../figures/dates";
import type { ScopeGroup } from "../../model/comparison";
import type { Estimate } from "../../model/estimateTypes";
import { statedEnd } from "../../model/scope";
import type { ChartLabels } from "../types";
import { groupHeading, type SourcesContext, scopeLine } from "./labels";
import { coverSameDays } from "./periods";
import { rangeText } from "./range";
import { buildRow, rowOrder, type SourceRow } from "./rows";

export interface SourceGroup {
  readonly group: ScopeGroup;
  readonly heading: string;
  /** The heading with the range of its bars: what the group says while it is folded. */
  readonly foldedHeading: string;
  /** The figure that says which period the bars cover. */
  readonly reference: Estimate;
  /** Period, whose strikes and by which means, of the bars. */
  readonly scope: string;
  /** Groups of one axis share a scale: whole countries, cities, provinces, events. */
  readonly axis: string;
  readonly bars: readonly SourceRow[];
  /** Figures of other periods: words without a bar. */
  readonly others: readonly SourceRow[];
}

/** The labels of the chart with the rows they are written from. */
export interface SourcesLabels extends ChartLabels {
  readonly groups: readonly SourceGroup[];
  /** Rows of the rate view that have no rate. */
  readonly withoutRate: readonly SourceRow[];
}

/** All rows in reading order. */
export function allRows({
  groups,
  withoutRate,
}: Pick<SourcesLabels, "groups" | "withoutRate">): readonly SourceRow[] {
  return [...groups.flatMap(({ bars, others }) => [...bars, ...others]), ...withoutRate];
}

/** The group that a compact frame shows: the first that has bars. */
export const compactGroup = (groups: readonly SourceGroup[]): SourceGroup | undefined =>
  groups.find(({ bars }) => bars.length > 0);

function axisOf({ key, kind, reference }: ScopeGroup): string {
  if (kind !== "place") return kind === "countries" || kind === "event" ? kind : key;
  return reference.placeId === null ? "provinces" : "cities";
}

/** Countries, then cities, which readers look for, then the order of the groups. */
const AXES: readonly string[] = ["countries", "cities"];
const rank = ({ axis }: SourceGroup) => (AXES.includes(axis) ? AXES.indexOf(axis) : AXES.length);

function foldedHeading(
  { group, heading, bars, others }: Omit<SourceGroup, "foldedHeading">,
  context: SourcesContext,
): string {
  const { language, view, words } = context;
  const [only, ...rest] = [...bars, ...others];
  const hasRange = !group.mixed && group.kind !== "outside";
  if (hasRange && bars.length > 0) {
    const range = rangeText(
      bars.flatMap(({ drawn }) => drawn ?? []),
      language.format,
      language.messages.parts.figure.range,
      view.measure === "rate" ? 1 : 0,
    );
    return words.headings.range(heading, range);
  }
  if (only === undefined || rest.length > 0) return words.headings.count(heading, 1 + rest.length);
  const { estimate, text } = only;
  const months = monthsText(estimate.start, statedEnd(estimate), language);
  return words.headings.range(heading, `${text.figure}, ${months}`);
}

/** Groups with their rows in the order of the view, and the rows that the rate view cannot draw. */
export function buildGroups(
  groups: readonly ScopeGroup[],
  context: SourcesContext,
): Pick<SourcesLabels, "groups" | "withoutRate"> {
  const { language, view } = context;
  const order = rowOrder(view, language.locale);
  const withoutRate: SourceRow[] = [];
  // A figure of a few months beside totals since the start would look like a small total.
  let countriesSpan: string | null = null;
  const built = groups.flatMap((group): readonly SourceGroup[] => {
    const heading = groupHeading(group, context);
    const all = group.rows
      .flatMap((row) => buildRow(row, group, heading, context) ?? [])
      .sort(order);
    withoutRate.push(...all.filter(({ drawn }) => drawn === null));
    const rows = all.filter(({ drawn }) => drawn !== null);
    const anchor = rows.find(({ estimate }) => estimate === group.reference) ?? rows[0];
    if (anchor === undefined) return [];
    if (group.kind === "countries") countriesSpan ??= anchor.estimate.span;
    const hasBar = ({ estimate }: SourceRow) =>
      coverSameDays(estimate, anchor.estimate) &&
      (group.kind !== "countries" ||
        countriesSpan !== "cumulative" ||
        estimate.span === "cumulative");
    const part = {
      group,
      heading,
      reference: anchor.estimate,
      scope: scopeLine({ ...group, reference: anchor.estimate }, context),
      axis: axisOf(group),
      bars: rows.filter(hasBar),
      others: rows.filter((row) => !hasBar(row)),
    };
    return [{ ...part, foldedHeading: foldedHeading(part, context) }];
  });
  return { groups: built.sort((a, b) => rank(a) - rank(b)), withoutRate };
}
