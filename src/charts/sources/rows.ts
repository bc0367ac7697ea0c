/** Rows of the comparison by source: figures with all their words. */

import { periodText, publishedText } from "../../figures/dates";
import { placeName } from "../../figures/placeName";
import { capitalize } from "../../messages/firstLetter";
import type { ComparisonRow, Difference, ScopeGroup } from "../../model/comparison";
import type { Estimate } from "../../model/estimateTypes";
import { type Quantity, quantityExtent } from "../../model/quantity";
import { type Rate, rateOf } from "../../model/rate";
import { statedEnd } from "../../model/scope";
import { COALITION_SOURCE } from "../../model/sources";
import type { Source } from "../../model/sourceTypes";
import type { BarInput } from "../../plot/barLayout";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { scopeBadge } from "../../plot/scopeBadge";
import { isCompactEmbed, type View } from "../../url/view";
import { differenceWords, noRateWords, ownReport, rateWords, type SourcesContext } from "./labels";

/** One row of the chart and of the table. */
export interface SourceRow {
  readonly estimate: Estimate;
  readonly source: Source;
  /** Heading of its group. */
  readonly heading: string;
  readonly differs: readonly Difference[];
  /** The differences in words, for the table; empty where there are none. */
  readonly badge: string;
  readonly rate: Rate;
  /** The Coalition's own last report, where the row is a total that only others quote; else null. */
  readonly ownReport: string | null;
  /** What is drawn: the figure or its rate; null where there is no rate. */
  readonly drawn: Quantity | null;
  /** The row with its bar. */
  readonly bar: BarInput;
  /** The row as words alone, with its place and period. */
  readonly text: BarInput;
  readonly mark: InteractiveMark;
  /** The badge as a control that opens what differs; null where there is nothing to compare with. */
  readonly badgeMark: InteractiveMark | null;
}

/** Whether the row's bar has its badge as a stop of the chart. */
export const hasBadgeStop = ({ bar, badgeMark }: SourceRow): boolean =>
  badgeMark !== null && bar.lines.some(({ tone }) => tone === "badge");

const isPeriod = ({ kind }: Difference) => kind === "period";

/** A row of the record with its words; null where the record does not hold its source. */
export function buildRow(
  row: ComparisonRow,
  { mixed, reference }: ScopeGroup,
  heading: string,
  context: SourcesContext,
): SourceRow | null {
  const { language, record, view, words } = context;
  const { format, locale } = language;
  const { estimate, differs } = row;
  const source = record.sources.get(estimate.sourceId);
  if (source === undefined) return null;
  const rate = rateOf(record, estimate);
  const badge = differenceWords(row, mixed, context);
  // In a mixed group the name is the place and the line has the period.
  const isInWords = ({ kind }: Difference) => mixed && (kind === "place" || kind === "period");
  const shownBadge = differenceWords(
    { estimate, differs: differs.filter((one) => !isInWords(one)) },
    mixed,
    context,
  );
  const figure = format.quantity(estimate.quantity);
  const published = publishedText(estimate, language);
  const period = periodText(estimate, language);
  const place = placeName(estimate, record, language);
  const asRate = view.measure === "rate";
  const basis = rateWords(rate, estimate, context);
  const rateFigure = rate.known ? format.quantity(rate.quantity, 1) : words.rate.none;
  const drawn = !asRate ? estimate.quantity : rate.known ? rate.quantity : null;
  const days = format.period(estimate.start, statedEnd(estimate));
  // Where the badge says that the end is not known the line need not.
  const isInBadge = !mixed && statedEnd(estimate) === null && differs.some(isPeriod);
  const dates = isInBadge ? published : `${mixed ? days : period}; ${published}`;
  const line = asRate
    ? mixed
      ? words.placed(source.shortName, basis)
      : basis
    : capitalize(mixed ? words.placed(source.shortName, dates) : dates, locale);
  const sentence = !asRate
    ? words.label(source.name, heading, figure, period, published)
    : rate.known
      ? words.labelRate(source.name, heading, rateFigure, basis)
      : words.labelNoRate(source.name, heading, basis);
  const { id } = estimate;
  const own = ownReport(estimate, context);
  const bar: BarInput = {
    id,
    quantity: drawn,
    name: mixed ? place : source.shortName,
    figure: asRate && rate.known ? rateFigure : figure,
    lines: [
      // A compact frame says so in the line below its title.
      ...(own === null || isCompactEmbed(view)
        ? []
        : [{ text: words.ownReport(own), tone: "plain" } as const]),
      { text: line, tone: "plain" },
      ...(shownBadge === "" ? [] : [{ text: shownBadge, tone: "badge" } as const]),
    ],
  };
  const alone = asRate
    ? rate.known
      ? basis
      : noRateWords(rate, estimate, context)
    : `${period}; ${published}`;
  return {
    estimate,
    source,
    heading,
    differs,
    badge,
    rate,
    ownReport: own,
    drawn,
    bar,
    text: {
      ...bar,
      quantity: null,
      name: source.shortName,
      lines: [
        {
          text: capitalize(mixed || drawn === null ? words.placed(place, alone) : alone, locale),
          tone: "plain",
        },
      ],
    },
    mark: {
      id,
      label: badge === "" ? sentence : `${sentence} ${words.differs.label(badge)}`,
      figure: { kind: "estimate", estimate },
      getTooltip: () => ({
        title: source.id === COALITION_SOURCE ? words.coalitionName : source.name,
        figure:
          asRate && rate.known ? words.tooltip.rate(rateFigure) : words.tooltip.killed(figure),
        lines: [
          `${place}: ${asRate ? basis : period}`,
          capitalize(published, locale),
          ...(badge === "" ? [] : [words.tooltip.differs(badge)]),
        ],
      }),
    },
    badgeMark:
      badge === "" || estimate === reference
        ? null
        : scopeBadge(
            `${id}/differs`,
            words.differs.control(source.shortName, badge),
            estimate,
            reference,
          ),
  };
}

/** A number to sort by: the lowest a row vouches for, and rows without a rate last. */
const lowest = ({ drawn }: SourceRow) => (drawn === null ? -1 : quantityExtent(drawn)[0]);

/** The order of rows in a group, as the view asks. */
export function rowOrder(view: View, locale: string) {
  return (a: SourceRow, b: SourceRow): number => {
    const byName = a.source.shortName.localeCompare(b.source.shortName, locale);
    if (view.sort === "name") return byName;
    if (view.sort === "value") return lowest(b) - lowest(a) || byName;
    // Undated pages are only shown as the latest, so they count as the newest.
    const published = (row: SourceRow) => row.estimate.published.knownBy ?? "9999";
    return published(b).localeCompare(published(a)) || byName;
  };
}
