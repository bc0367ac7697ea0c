/** Groups and rows of the comparison by source: figures with all their words, in order. */

import { periodText, publishedText } from "../../figures/dates";
import { capitalize } from "../../messages/firstLetter";
import type { ComparisonRow, Difference, ScopeGroup } from "../../model/comparison";
import { quantityExtent } from "../../model/quantity";
import { type Rate, rateOf } from "../../model/rate";
import type { Estimate, Quantity, Source } from "../../model/types";
import type { BarInput } from "../../plot/barLayout";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { scopeBadge } from "../../plot/scopeBadge";
import type { View } from "../../url/view";
import type { ChartLabels } from "../types";
import { differenceWords, groupHeading, rateWords, type SourcesContext, scopeLine } from "./labels";

/** One row of the chart and of the table. */
export interface SourceRow {
  readonly estimate: Estimate;
  readonly source: Source;
  readonly differs: readonly Difference[];
  /** The differences in words; empty where there are none. */
  readonly badge: string;
  readonly rate: Rate;
  /** What the bar draws: the figure or its rate; null where there is no rate. */
  readonly drawn: Quantity | null;
  readonly bar: BarInput;
  readonly mark: InteractiveMark;
  /** The badge as a control that opens what differs; null where there is nothing to compare with. */
  readonly badgeMark: InteractiveMark | null;
}

export interface SourceGroup {
  readonly group: ScopeGroup;
  readonly heading: string;
  readonly scope: string;
  readonly rows: readonly SourceRow[];
}

function buildRow(
  row: ComparisonRow,
  { mixed, reference }: ScopeGroup,
  heading: string,
  context: SourcesContext,
): SourceRow | null {
  const { language, record, view, words } = context;
  const { format } = language;
  const { estimate, differs } = row;
  const source = record.sources.get(estimate.sourceId);
  if (source === undefined) return null;
  const rate = rateOf(record, estimate);
  const badge = differenceWords(row, mixed, context);
  const figure = format.quantity(estimate.quantity);
  const published = publishedText(estimate, language);
  const period = periodText(estimate, language);
  const asRate = view.measure === "rate";
  const basis = rateWords(rate, estimate, context);
  const rateFigure = rate.known ? format.quantity(rate.quantity, 1) : words.rate.none;
  const drawn = !asRate ? estimate.quantity : rate.known ? rate.quantity : null;
  const sentence = !asRate
    ? words.label(source.name, heading, figure, period, published)
    : rate.known
      ? words.labelRate(source.name, heading, rateFigure, basis)
      : words.labelNoRate(source.name, heading, basis);
  return {
    estimate,
    source,
    differs,
    badge,
    rate,
    drawn,
    bar: {
      id: estimate.id,
      quantity: drawn,
      name: source.shortName,
      figure: asRate ? rateFigure : figure,
      lines: [
        {
          // Where rows have periods of their own the badge tells them.
          text: asRate
            ? basis
            : mixed
              ? capitalize(published, language.locale)
              : `${period}; ${published}`,
          tone: "plain",
        },
        ...(badge === "" ? [] : [{ text: badge, tone: "badge" } as const]),
      ],
    },
    mark: {
      id: estimate.id,
      label: badge === "" ? sentence : `${sentence} ${words.differs.label(badge)}`,
      figure: { kind: "estimate", estimate },
    },
    badgeMark:
      badge === "" || estimate === reference
        ? null
        : scopeBadge(
            `${estimate.id}/differs`,
            words.differs.control(source.shortName, badge),
            estimate,
            reference,
          ),
  };
}

/** A number to sort by: the lowest a row vouches for, and rows without a rate last. */
const lowest = ({ drawn }: SourceRow) => (drawn === null ? -1 : quantityExtent(drawn)[0]);

function order(view: View, locale: string) {
  return (a: SourceRow, b: SourceRow): number => {
    const byName = a.source.shortName.localeCompare(b.source.shortName, locale);
    if (view.sort === "name") return byName;
    if (view.sort === "value") return lowest(b) - lowest(a) || byName;
    // Undated pages are only shown as the latest, so they count as the newest.
    const published = (row: SourceRow) => row.estimate.published.knownBy ?? "9999";
    return published(b).localeCompare(published(a)) || byName;
  };
}

/** Groups with their rows in the order of the view. */
export function buildGroups(
  groups: readonly ScopeGroup[],
  context: SourcesContext,
): readonly SourceGroup[] {
  const { language, view } = context;
  return groups.map((group) => {
    const heading = groupHeading(group, context);
    return {
      group,
      heading,
      scope: scopeLine(group, context),
      rows: group.rows
        .flatMap((row) => buildRow(row, group, heading, context) ?? [])
        .sort(order(view, language.locale)),
    };
  });
}

/** The labels of the chart with the rows they are written from. */
export interface SourcesLabels extends ChartLabels {
  readonly groups: readonly SourceGroup[];
}
