/** Title, sentences, notes and help of the timeline, from the rows that are drawn. */

import { greatest, sum } from "d3";
import { type Day, dayFromNumber, daysInclusive, monthOf } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import { type Quantity, quantityExtent } from "../../model/quantity";
import type { StrikeInterval } from "../../model/strikeTypes";
import { isPartlyInside, LAST_PLACED_DAY } from "../../model/timeline";
import type { View } from "../../url/view";
import type { TimelineData } from "./data";
import { areWholeMonths, periodWords, sourceName, type TimelineContext } from "./labels";
import { isLeftOver, stackRows } from "./strikesLayout";

interface Peak {
  readonly start: Day;
  readonly end: Day;
  /** At least so many where rows of longer intervals reach into it. */
  readonly quantity: Quantity;
}

/**
 * The months with the highest bar and the strikes declared for exactly these; null where strikes
 * without a country are left out, or where the highest bar is not of whole months.
 */
function peakOf({ rows, timeDomain }: TimelineData): Peak | null {
  if (rows.withoutCountry.length > 0) return null;
  const top = greatest(
    stackRows(rows.strikes).flatMap(({ blocks }) => blocks),
    (block) => block.base + block.height,
  );
  if (top === undefined) return null;
  const days = { start: dayFromNumber(top.start), end: dayFromNumber(top.end - 1) };
  const inside = rows.strikes.filter((row) => row.start <= days.end && row.end >= days.start);
  const same = inside.filter((row) => row.start === days.start && row.end === days.end);
  if (same.length === 0 || !areWholeMonths(days) || isPartlyInside(days, timeDomain)) return null;
  const value = sum(same, (row) => row.value);
  const quantity: Quantity =
    same.length === inside.length ? { kind: "exact", value } : { kind: "at_least", low: value };
  return { ...days, quantity };
}

/** Fewest intervals of which one can be said to be the highest. */
const FEWEST = 3;

export function titleWords(context: TimelineContext, data: TimelineData): string {
  const { words, language } = context;
  const { format } = language;
  const peak = data.rows.strikes.length < FEWEST ? null : peakOf(data);
  if (peak === null) return words.title;
  const [first, last] = [monthOf(peak.start), monthOf(peak.end)];
  const when =
    first === last
      ? format.month(first)
      : language.messages.parts.figure.period(format.month(first), format.month(last));
  const days = first === last ? daysInclusive(peak.start, peak.end) : null;
  return words.peak(when, format.quantity(peak.quantity), days);
}

export function subtitleWords(
  { words, language }: TimelineContext,
  { timeDomain }: TimelineData,
  { places }: Pick<View, "places">,
): string {
  const { countries } = language.messages.parts;
  const named = (["iraq", "syria"] as const).filter((country) => places?.includes(country));
  const [only] = named;
  const place = named.length === 1 && only !== undefined ? countries[only] : countries.both;
  const { month } = language.format;
  return words.subtitle(place, month(monthOf(timeDomain.start)), month(monthOf(timeDomain.end)));
}

/** The highest month of each source, in the order of the sources. */
function highestMonths(context: TimelineContext, months: readonly Estimate[]): readonly string[] {
  const { words, language, sources } = context;
  return [...sources.keys()].flatMap((id) => {
    const highest = greatest(
      months.filter((row) => row.sourceId === id),
      ({ quantity }) => quantityExtent(quantity)[0],
    );
    if (highest === undefined) return [];
    const parts = [
      sourceName(context, id),
      language.format.quantity(highest.quantity),
      periodWords(context, highest),
    ] as const;
    return highest.countries === "both"
      ? words.summary.highest(...parts)
      : words.summary.highestIn(...parts, language.messages.parts.countries[highest.countries]);
  });
}

/** Strikes and months in sentences; no total of civilians killed, which the gap states. */
export function summarySentences(context: TimelineContext, data: TimelineData): string {
  const { rows, months, timeDomain } = data;
  const { words, language } = context;
  const { format } = language;
  const { summary } = words;
  const inside = rows.strikes.filter((row) => !isPartlyInside(row, timeDomain));
  const cut = rows.strikes.filter((row) => isPartlyInside(row, timeDomain));
  const total = (list: readonly StrikeInterval[]) => sum(list, ({ value }) => value);
  const end = greatest(inside, (row) => row.end)?.end;
  const start = inside[0]?.start;

  const sentences: string[] = [];
  if (start !== undefined && end !== undefined) {
    const n = total(inside);
    sentences.push(summary.strikes(format.number(n), n, format.day(start), format.day(end)));
  }
  if (cut.length > 0)
    sentences.push(summary.cut(format.number(total(cut)), format.number(cut.length), cut.length));
  if (sentences.length === 0) sentences.push(summary.noStrikes);
  const list = highestMonths(context, months);
  if (list.length > 0) sentences.push(summary.months(list.join("; ")));
  else if (rows.periods.length > 0)
    sentences.push(summary.spans(format.number(rows.periods.length), rows.periods.length));
  else sentences.push(summary.noDeaths);
  return sentences.join(" ");
}

/** Notes in the order of their weight: those beyond the third belong to the help. */
function allNotes({ words, language }: TimelineContext, data: TimelineData): readonly string[] {
  const { rows, months } = data;
  const { notes } = words;
  const hidden = sum(rows.withoutCountry, ({ value }) => value);
  const hasArrow = months.some(({ quantity }) =>
    ["at_least", "more_than", "up_to"].includes(quantity.kind),
  );
  const isHollow = (row: Estimate) => row.countries !== "both";
  return [
    ...(hidden > 0 ? [notes.noCountry(language.format.number(hidden))] : []),
    ...(rows.strikes.some(isLeftOver) ? [notes.rest] : []),
    ...(months.length > 0 ? [hasArrow ? notes.arrows : notes.months] : []),
    ...(months.some(isHollow) && !months.every(isHollow) ? [notes.hollow] : []),
  ];
}

/** Most notes below the chart. */
const MOST = 3;

export function buildNotes(context: TimelineContext, data: TimelineData): readonly string[] {
  return allNotes(context, data).slice(0, MOST);
}

/** How the marks that are there are read. */
export function buildHelp(context: TimelineContext, data: TimelineData): readonly string[] {
  const { rows, spans, events } = data;
  const { help } = context.words;
  const { strikes } = rows;
  return [
    ...allNotes(context, data).slice(MOST),
    ...(strikes.length > 0 ? [help.area] : []),
    ...(strikes.some((row) => row.partOf !== null) ? [help.byCountry] : []),
    ...(strikes.some((row) => row.basis === "recount") ? [help.recount] : []),
    ...(strikes.some((row) => row.end > LAST_PLACED_DAY) ? [help.after] : []),
    ...(spans.length > 0 ? [help.spans] : []),
    ...(events.length > 0 ? [help.events] : []),
    ...(rows.periods.length > 0 ? [help.grades] : []),
  ];
}
