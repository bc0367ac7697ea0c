/** The marks of the timeline in reading order, and the table with the same rows. */

import type { Estimate } from "../../model/estimateTypes";
import { memoizeByObject } from "../../model/memoize";
import { quantityBounds } from "../../model/quantity";
import type { CampaignEvent } from "../../model/record";
import { statedEnd } from "../../model/scope";
import type { StrikeInterval } from "../../model/strikeTypes";
import { isPartlyInside } from "../../model/timeline";
import type { InteractiveMark } from "../../plot/interactiveMark";
import {
  type CellValue,
  EMPTY_CELL,
  lazyTable,
  type TableModel,
  type TableRow,
  textCell,
} from "../frame/table";
import type { TimelineData } from "./data";
import {
  eventLabel,
  periodLabel,
  scopedName,
  sourceName,
  strikesLabel,
  strikesRate,
  type TimelineContext,
} from "./labels";
import { perThirtyDays } from "./strikesLayout";
import { eventTooltip, periodTooltip, strikesTooltip } from "./tooltips";

/** Marks by the context of their labels, then by row: a view that adds a row writes one label. */
function memoizeMark<Row extends object>(
  make: (context: TimelineContext, row: Row) => InteractiveMark,
): (context: TimelineContext, row: Row) => InteractiveMark {
  const marks = memoizeByObject((context: TimelineContext) =>
    memoizeByObject((row: Row) => make(context, row)),
  );
  return (context, row) => marks(context)(row);
}

export const strikesMark = memoizeMark(
  (context, row: StrikeInterval): InteractiveMark => ({
    id: `strikes:${row.id}`,
    label: strikesLabel(context, row),
    getTooltip: () => strikesTooltip(context, row),
    figure: { kind: "interval", interval: row },
  }),
);
export const periodMark = memoizeMark(
  (context, row: Estimate): InteractiveMark => ({
    id: `period:${row.id}`,
    label: periodLabel(context, row),
    getTooltip: () => periodTooltip(context, row),
    figure: { kind: "estimate", estimate: row },
  }),
);
export const eventMark = memoizeMark(
  (context, event: CampaignEvent): InteractiveMark => ({
    id: `event:${event.id}`,
    label: eventLabel(context, event),
    getTooltip: () => eventTooltip(context, event),
    figure: { kind: "event", event },
  }),
);

/** Every mark in reading order: strikes, events, deaths by month, other periods. */
export function buildMarks(
  context: TimelineContext,
  { rows, months, spans, events }: TimelineData,
): readonly InteractiveMark[] {
  return [
    ...rows.strikes.map((row) => strikesMark(context, row)),
    ...events.map((event) => eventMark(context, event)),
    ...[...months, ...spans].map((row) => periodMark(context, row)),
  ];
}

type Cells = Record<
  "kind" | "start" | "end" | "country" | "figure" | "rate" | "source" | "basis" | "published",
  CellValue
>;

function strikesRow(context: TimelineContext, row: StrikeInterval): TableRow {
  const { messages, format } = context.language;
  const mark = strikesMark(context, row);
  const words = context.words;
  const kind = words.kinds.strikes;
  const cells: Cells = {
    kind: textCell(isPartlyInside(row, context.timeDomain) ? words.partlyCell(kind) : kind),
    start: { text: format.day(row.start), sort: row.start },
    end: { text: format.day(row.end), sort: row.end },
    country: textCell(messages.parts.countries[row.country]),
    figure: { text: format.number(row.value), sort: row.value },
    rate: {
      text: strikesRate(context, row),
      sort: perThirtyDays(row.value, row.start, row.end),
    },
    source: textCell(sourceName(context, row.sourceId)),
    basis: textCell(messages.parts.bases[row.basis]),
    published: { text: format.published(row.published), sort: row.published.knownBy },
  };
  return { id: mark.id, cells, figure: mark.figure };
}

function periodRow(context: TimelineContext, row: Estimate): TableRow {
  const { messages, format } = context.language;
  const mark = periodMark(context, row);
  const words = context.words;
  const end = statedEnd(row);
  const { low, high } = quantityBounds(row.quantity);
  const sortValue = low ?? high ?? 0;
  const cut = isPartlyInside(row, context.timeDomain);
  const cells: Cells = {
    kind: textCell(cut ? words.partlyCell(words.kinds.period) : words.kinds.period),
    start: { text: format.day(row.start), sort: row.start },
    end: { text: end === null ? messages.parts.gaps.not_stated : format.day(end), sort: row.end },
    country: textCell(messages.parts.countries[row.countries]),
    figure: { text: format.quantity(row.quantity), sort: sortValue },
    rate: EMPTY_CELL,
    source: textCell(scopedName(context, row.sourceId, row.countries)),
    basis: textCell(messages.parts.grades[row.grade]),
    published: { text: format.published(row.published), sort: row.published.knownBy },
  };
  return { id: mark.id, cells, figure: mark.figure };
}

function eventRow(context: TimelineContext, event: CampaignEvent): TableRow {
  const { messages, format } = context.language;
  const mark = eventMark(context, event);
  const cells: Cells = {
    kind: textCell(context.words.eventCell(event.title)),
    start: { text: format.day(event.start), sort: event.start },
    end: { text: format.day(event.end), sort: event.end },
    country: textCell(messages.parts.countries[event.country]),
    figure: { text: event.label, sort: null },
    rate: EMPTY_CELL,
    source: EMPTY_CELL,
    basis: EMPTY_CELL,
    published: EMPTY_CELL,
  };
  return { id: mark.id, cells, figure: mark.figure };
}

/** A row for each mark. */
export function buildTable(
  context: TimelineContext,
  { rows, months, spans, events }: TimelineData,
): TableModel {
  const { columns } = context.words;
  return lazyTable(
    [
      { key: "kind", label: columns.kind, rowHeader: true },
      { key: "start", label: columns.start },
      { key: "end", label: columns.end },
      { key: "country", label: columns.country },
      { key: "figure", label: columns.figure, numeric: true, opensCard: true },
      { key: "rate", label: columns.rate, numeric: true },
      { key: "source", label: columns.source },
      { key: "basis", label: columns.basis },
      { key: "published", label: columns.published },
    ],
    () => [
      ...rows.strikes.map((row) => strikesRow(context, row)),
      ...events.map((event) => eventRow(context, event)),
      ...[...months, ...spans].map((row) => periodRow(context, row)),
    ],
  );
}
