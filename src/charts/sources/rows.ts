/** The rows of the comparison by source: bar, label and table cells of each estimate, from one place. */
import { monthOf } from "../../data/day";
import type { Source, StrikeRecord } from "../../data/types";
import { compareSources, type Difference, type ScopeGroup } from "../../record/comparison";
import { rateOf } from "../../record/rate";
import { statedEnd } from "../../record/scope";
import type { Language } from "../../text/language";
import type { View } from "../../view/view";
import type { BarInput } from "../parts/barLayout";
import { extentOf } from "../parts/barLayout";
import type { TableRow } from "../parts/table";
import type { Mark } from "../parts/useMarks";

/** One row of the chart with everything its bar, its label and its table row need. */
export interface SourceRow {
  readonly bar: BarInput;
  readonly mark: Mark;
  readonly tableRow: TableRow;
  readonly source: Source;
  /** Counts the same as its group's reference, so a sentence may compare it. */
  readonly comparable: boolean;
}

export interface SourceGroup {
  readonly group: ScopeGroup;
  readonly heading: string;
  readonly scope: string;
  readonly rows: readonly SourceRow[];
}

export function placeName(
  group: Pick<ScopeGroup, "countries" | "governorate" | "placeId">,
  record: StrikeRecord,
  { messages }: Language,
): string {
  if (group.placeId !== null) return record.places.get(group.placeId)?.name ?? group.placeId;
  if (group.governorate !== null) {
    const name = record.governorates.get(group.governorate)?.name ?? group.governorate;
    return messages.places.governorate(name);
  }
  return messages.parts.countries[group.countries];
}

function differenceText(difference: Difference, { messages, format }: Language): string {
  switch (difference.kind) {
    case "actor":
      return messages.parts.actors[difference.actor];
    case "weapons":
      return messages.sources.airOnly;
    case "period":
      return messages.sources.differsPeriod(format.period(difference.start, difference.end));
  }
}

function headingOf(group: ScopeGroup, record: StrikeRecord, language: Language): string {
  const { messages, format } = language;
  const place = placeName(group, record, language);
  if (group.kind === "outside") return messages.sources.outside(place);
  if (group.kind === "event")
    return messages.sources.event(place, format.month(monthOf(group.start)));
  return place;
}

function rowOf(
  group: ScopeGroup,
  index: number,
  record: StrikeRecord,
  view: View,
  language: Language,
): SourceRow | null {
  const { messages, format } = language;
  const words = messages.sources;
  const row = group.rows[index];
  const source = row === undefined ? undefined : record.sources.get(row.estimate.sourceId);
  if (row === undefined || source === undefined) return null;
  const { estimate } = row;
  const place = headingOf(group, record, language);
  const rate = rateOf(record, estimate);
  const figure = format.quantity(estimate.quantity);
  const published = format.published(estimate.published);
  const end = statedEnd(estimate);
  const period = format.period(estimate.start, end);
  const differs = row.differs.map((one) => differenceText(one, language)).join("; ");
  const asRate = view.measure === "rate";
  const rateText = rate.known ? format.quantity(rate.quantity, 1) : words.noRate;
  const dates =
    end === null ? words.datesOpen(published) : words.dates(format.dayShort(end), published);
  const rateLine = rate.known
    ? words.rateOf(figure, format.number(rate.strikes), format.dayShort(rate.strikesEnd)) +
      (rate.near ? `; ${words.rateNear}` : "")
    : words.why[rate.why];
  const lines = [
    asRate ? rateLine : dates,
    ...(group.kind === "outside" ? [words.graded(messages.parts.grades[estimate.grade])] : []),
    ...(differs === "" ? [] : [words.differs(differs)]),
  ];
  const label = asRate
    ? rate.known
      ? `${words.labelRate(source.name, place, rateText)}; ${rateLine}`
      : words.labelNoRate(source.name, place, rateLine)
    : words.label(source.name, place, figure, period, published);
  const [low, high] = extentOf(estimate.quantity);
  const mark: Mark = {
    id: estimate.id,
    label: differs === "" ? label : `${label}. ${words.differs(differs)}`,
    subject: { kind: "estimate", estimate },
  };
  const cell = (text: string, sort: string | number | null = text) => ({ text, sort });
  const minimum = estimate.quantity.kind === "up_to" ? null : low;
  const maximum = ["at_least", "more_than"].includes(estimate.quantity.kind) ? null : high;
  return {
    bar: {
      id: estimate.id,
      quantity: asRate ? (rate.known ? rate.quantity : null) : estimate.quantity,
      name: source.shortName,
      figure: asRate ? rateText : figure,
      lines,
    },
    mark,
    source,
    comparable: row.differs.length === 0,
    tableRow: {
      id: estimate.id,
      subject: mark.subject,
      cells: {
        scope: cell(place),
        source: cell(source.shortName),
        figure: cell(figure, minimum ?? high),
        kind: cell(messages.parts.kinds[estimate.quantity.kind]),
        low: cell(
          minimum === null ? messages.parts.gaps.not_stated : format.number(minimum),
          minimum,
        ),
        high: cell(
          maximum === null ? messages.parts.gaps.not_stated : format.number(maximum),
          maximum,
        ),
        period: cell(period, estimate.start),
        actor: cell(messages.parts.actors[estimate.actor]),
        grade: cell(messages.parts.grades[estimate.grade]),
        published: cell(published, estimate.published.knownBy),
        differs: cell(differs === "" ? messages.parts.frame.none : differs),
        rate: cell(
          rate.known ? rateText : words.why[rate.why],
          rate.known ? extentOf(rate.quantity)[0] : null,
        ),
        strikes: cell(
          rate.known ? format.number(rate.strikes) : messages.parts.frame.none,
          rate.known ? rate.strikes : null,
        ),
      },
    },
  };
}

function sortRows(rows: readonly SourceRow[], view: View, locale: string): readonly SourceRow[] {
  const value = (row: SourceRow) =>
    row.bar.quantity === null ? -1 : extentOf(row.bar.quantity)[0];
  const published = (row: SourceRow) => String(row.tableRow.cells.published?.sort ?? "9999");
  return [...rows].sort((a, b) => {
    if (view.sort === "value") return value(b) - value(a);
    if (view.sort === "published") return published(b).localeCompare(published(a));
    return a.source.shortName.localeCompare(b.source.shortName, locale);
  });
}

/** The groups of a view, each row with its words. */
export function sourceGroups(
  record: StrikeRecord,
  view: View,
  language: Language,
): readonly SourceGroup[] {
  const { messages, format, locale } = language;
  return compareSources(record, view).map((group) => ({
    group,
    heading: headingOf(group, record, language),
    scope:
      group.kind === "event"
        ? messages.sources.scopeEvent
        : group.kind === "outside"
          ? messages.sources.scopeOutside
          : messages.sources.scope(format.period(group.start, group.end)),
    rows: sortRows(
      group.rows.flatMap((_, index) => rowOf(group, index, record, view, language) ?? []),
      view,
      locale,
    ),
  }));
}
