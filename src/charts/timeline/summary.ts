/** The sentence above the timeline and the notes below it, from the rows that are drawn. */

import { isPartlyInside, LAST_PLACED_DAY, type TimelineRows } from "../../model/timeline";
import type { View } from "../../url/view";
import { seriesNames, type TimelineContext } from "./labels";
import { isLeftOver } from "./strikesLayout";
import { inSourceOrder, seriesOf } from "./totalsLayout";

/** The latest total of each series; a country's part is left out where its source has both. */
function latestTotals(context: TimelineContext, rows: TimelineRows): readonly string[] {
  const { format } = context.language;
  const words = context.words;
  const series = inSourceOrder(seriesOf(rows.totals), context.sources.keys());
  const names = seriesNames(context, series);
  const whole = new Set(
    series.filter((one) => one.countries === "both").map((one) => one.sourceId),
  );
  return series.flatMap((one, index) => {
    const last = one.rows.at(-1);
    if (last === undefined || (one.countries !== "both" && whole.has(one.sourceId))) return [];
    return [words.summaryFigure(names[index] ?? "", format.quantity(last.quantity))];
  });
}

/** One sentence that holds whichever parts of the selection are missing. */
export function summarySentence(context: TimelineContext, rows: TimelineRows): string {
  const { format } = context.language;
  const words = context.words;
  const whole = rows.strikes.filter((row) => !isPartlyInside(row, context.timeDomain));
  const cut = rows.strikes.filter((row) => isPartlyInside(row, context.timeDomain));
  const sum = (list: readonly { value: number }[]) => list.reduce((n, row) => n + row.value, 0);
  const ends = whole.map((row) => row.end).sort();
  const start = whole[0]?.start;
  const end = ends.at(-1);

  const parts: string[] = [];
  if (start !== undefined && end !== undefined)
    parts.push(
      words.summaryStrikes(
        format.number(sum(whole)),
        sum(whole),
        format.day(start),
        format.day(end),
      ),
    );
  if (cut.length > 0)
    parts.push(words.summaryCut(format.number(sum(cut)), format.number(cut.length), cut.length));
  if (parts.length === 0) parts.push(words.summaryNoStrikes);

  const totals = latestTotals(context, rows);
  if (totals.length > 0) parts.push(words.summaryKilled(totals.join(", ")));
  else if (rows.periods.length > 0)
    parts.push(words.summaryPeriods(format.number(rows.periods.length)));
  else parts.push(words.summaryNoKilled);
  return `${parts.join("; ")}.`;
}

/** What a reader must know to read the marks that are there. */
export function buildNotes(
  context: TimelineContext,
  rows: TimelineRows,
  view: View,
): readonly string[] {
  const { format } = context.language;
  const { notes } = context.words;
  const list: string[] = [];
  if (rows.strikes.length > 0) list.push(notes.area);
  if (rows.strikes.some(isLeftOver)) list.push(notes.rest);
  if (rows.strikes.some((row) => row.partOf !== null)) list.push(notes.byCountry);
  if (rows.strikes.some((row) => row.basis === "recount")) list.push(notes.recount);
  if (rows.strikes.some((row) => row.end > LAST_PLACED_DAY)) list.push(notes.after);
  const hidden = rows.withoutCountry.reduce((n, row) => n + row.value, 0);
  if (hidden > 0) list.push(notes.noCountry(format.number(hidden)));
  const killed = [...rows.totals, ...rows.periods];
  if (rows.totals.length > 0) list.push(notes.line);
  if (killed.some((row) => row.countries !== "both")) list.push(notes.scope);
  if (killed.length > 0) list.push(notes.grades);
  if (rows.undated > 0) list.push(notes.undated(format.number(rows.undated), rows.undated));
  if (view.scale === "log") list.push(notes.log);
  return list;
}
