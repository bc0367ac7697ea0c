/** The marks of the timeline in reading order, panel by panel, and the table of the same rows. */

import { timelineWords } from "../../messages/timelineWords";
import { quantityBounds } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { isPartlyInside, type TimelineRows } from "../../model/timeline";
import type { CampaignEvent, Estimate, StrikeInterval } from "../../model/types";
import type { InteractiveMark } from "../../plot/useMarkNavigation";
import {
  type CellValue,
  lazyTable,
  type TableModel,
  type TableRow,
  textCell,
} from "../frame/table";
import {
  eventLabel,
  type LabelContext,
  periodLabel,
  periodRate,
  scopedName,
  sourceName,
  strikesLabel,
  strikesRate,
  totalLabel,
} from "./labels";
import { perThirtyDays } from "./strikesLayout";

/** Marks by the words they were written with, then by row: a view that adds a row writes one label. */
function memoize<Row extends object>(
  make: (speech: LabelContext, row: Row) => InteractiveMark,
): (speech: LabelContext, row: Row) => InteractiveMark {
  const known = new WeakMap<LabelContext, WeakMap<Row, InteractiveMark>>();
  return (speech, row) => {
    const marks = known.get(speech) ?? new WeakMap<Row, InteractiveMark>();
    known.set(speech, marks);
    const mark = marks.get(row) ?? make(speech, row);
    marks.set(row, mark);
    return mark;
  };
}

export const strikesMark = memoize(
  (speech, row: StrikeInterval): InteractiveMark => ({
    id: `strikes:${row.id}`,
    label: strikesLabel(speech, row),
    figure: { kind: "interval", interval: row },
  }),
);
export const totalMark = memoize(
  (speech, row: Estimate): InteractiveMark => ({
    id: `total:${row.id}`,
    label: totalLabel(speech, row),
    figure: { kind: "estimate", estimate: row },
  }),
);
export const periodMark = memoize(
  (speech, row: Estimate): InteractiveMark => ({
    id: `period:${row.id}`,
    label: periodLabel(speech, row),
    figure: { kind: "estimate", estimate: row },
  }),
);
export const eventMark = memoize(
  (speech, event: CampaignEvent): InteractiveMark => ({
    id: `event:${event.id}`,
    label: eventLabel(speech, event),
    figure: { kind: "event", event },
  }),
);

/** Every mark; `events` are the ones that are drawn. */
export function buildMarks(
  speech: LabelContext,
  rows: TimelineRows,
  events: readonly CampaignEvent[],
): readonly InteractiveMark[] {
  return [
    ...rows.strikes.map((row) => strikesMark(speech, row)),
    ...rows.totals.map((row) => totalMark(speech, row)),
    ...rows.periods.map((row) => periodMark(speech, row)),
    ...events.map((event) => eventMark(speech, event)),
  ];
}

type Cells = Record<
  "kind" | "start" | "end" | "country" | "figure" | "rate" | "source" | "basis" | "published",
  CellValue
>;

const NONE: CellValue = { text: "", sort: null };

function strikesRow(speech: LabelContext, row: StrikeInterval): TableRow {
  const { messages, format } = speech.language;
  const mark = strikesMark(speech, row);
  const words = timelineWords(speech.language);
  const kind = words.kinds.strikes;
  const cells: Cells = {
    kind: textCell(isPartlyInside(row, speech.window) ? words.partlyCell(kind) : kind),
    start: { text: format.day(row.start), sort: row.start },
    end: { text: format.day(row.end), sort: row.end },
    country: textCell(messages.parts.countries[row.country]),
    figure: { text: format.number(row.value), sort: row.value },
    rate: {
      text: strikesRate(speech, row),
      sort: perThirtyDays(row.value, row.start, row.end),
    },
    source: textCell(sourceName(speech, row.sourceId)),
    basis: textCell(messages.parts.bases[row.basis]),
    published: { text: format.published(row.published), sort: row.published.knownBy },
  };
  return { id: mark.id, cells, figure: mark.figure };
}

function estimateRow(speech: LabelContext, row: Estimate, kind: "total" | "period"): TableRow {
  const { messages, format } = speech.language;
  const mark = kind === "total" ? totalMark(speech, row) : periodMark(speech, row);
  const words = timelineWords(speech.language);
  const end = statedEnd(row);
  const { low, high } = quantityBounds(row.quantity);
  const least = low ?? high ?? 0;
  const cut = kind === "period" && isPartlyInside(row, speech.window);
  const cells: Cells = {
    kind: textCell(cut ? words.partlyCell(words.kinds[kind]) : words.kinds[kind]),
    start: { text: format.day(row.start), sort: row.start },
    end: { text: end === null ? messages.parts.gaps.not_stated : format.day(end), sort: row.end },
    country: textCell(messages.parts.countries[row.countries]),
    figure: { text: format.quantity(row.quantity), sort: least },
    rate:
      kind === "period" && row.end !== null
        ? { text: periodRate(speech, row), sort: perThirtyDays(least, row.start, row.end) }
        : NONE,
    source: textCell(scopedName(speech, row.sourceId, row.countries)),
    basis: textCell(messages.parts.grades[row.grade]),
    published: { text: format.published(row.published), sort: row.published.knownBy },
  };
  return { id: mark.id, cells, figure: mark.figure };
}

function eventRow(speech: LabelContext, event: CampaignEvent): TableRow {
  const { messages, format } = speech.language;
  const mark = eventMark(speech, event);
  const cells: Cells = {
    kind: textCell(timelineWords(speech.language).eventCell(event.title)),
    start: { text: format.day(event.start), sort: event.start },
    end: { text: format.day(event.end), sort: event.end },
    country: textCell(messages.parts.countries[event.country]),
    figure: { text: event.label, sort: null },
    rate: NONE,
    source: NONE,
    basis: NONE,
    published: NONE,
  };
  return { id: mark.id, cells, figure: mark.figure };
}

/** One row per mark, in the same order. */
export function buildTable(
  speech: LabelContext,
  rows: TimelineRows,
  events: readonly CampaignEvent[],
): TableModel {
  const { columns } = timelineWords(speech.language);
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
      ...rows.strikes.map((row) => strikesRow(speech, row)),
      ...rows.totals.map((row) => estimateRow(speech, row, "total")),
      ...rows.periods.map((row) => estimateRow(speech, row, "period")),
      ...events.map((event) => eventRow(speech, event)),
    ],
  );
}
