/** The sentence above the chart and the notes below it, for the points that are drawn. */
import {
  type GapRows,
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalPoint,
} from "../../model/gap";
import { findDecreases, type RatioPoint } from "../../model/ratioSeries";
import { AIRWARS_SOURCE, COALITION_SOURCE, isSelfPublished } from "../../model/sources";
import type { View } from "../../url/view";
import {
  areaName,
  dataWords,
  type GapContext,
  publishedWords,
  ratioWords,
  sourceName,
} from "./labels";

/** The current total of each source of a panel; by the days covered, each with its last day. */
function currentTotals(context: GapContext, panel: ScopePanel): string {
  const { words, language, timeBasis } = context;
  return panel.series
    .flatMap(({ points }) => {
      const last = points.findLast((point) => point.isOnLine)?.row;
      if (last === undefined) return [];
      const name = sourceName(context, last.sourceId);
      const figure = words.summary.figure(name, language.format.quantity(last.quantity));
      return timeBasis === "published"
        ? figure
        : words.summary.dated(figure, dataWords(context, last));
    })
    .join(", ");
}

export function summarySentence(
  context: GapContext,
  rows: GapRows,
  ratios: readonly RatioPoint[],
  { asof, to }: Pick<View, "asof" | "to">,
): string {
  const { words, language } = context;
  const { summary } = words;
  const [first, ...others] = rows.panels;
  if (first === undefined || rows.timeDomain === null) return summary.empty;
  const published =
    asof === "latest" && to === null
      ? summary.latest
      : summary.by(language.format.day(rows.timeDomain.end));
  const by = rows.timeBasis === "published" ? published : summary.covered;
  const last = ratios.at(-1);
  return `${[
    summary.standing(by, areaName(context, first), currentTotals(context, first)),
    ...(last === undefined ? [] : [summary.ratio(ratioWords(context, last))]),
    ...others.map((panel) =>
      summary.apart(areaName(context, panel), currentTotals(context, panel)),
    ),
  ].join("; ")}.`;
}

function decreaseNotes(context: GapContext, rows: GapRows): readonly string[] {
  const { words, language } = context;
  const figure = ({ row }: TotalPoint) => language.format.quantity(row.quantity);
  const date = ({ row }: TotalPoint) => publishedWords(context, row.published, row.notBefore);
  return rows.panels.flatMap(({ series }) =>
    series.flatMap((totals) =>
      findDecreases(totals).map(({ from, to }) =>
        words.notes.fall({
          source: sourceName(context, totals.source),
          from: figure(from),
          fromDate: date(from),
          to: figure(to),
          toDate: date(to),
        }),
      ),
    ),
  );
}

/** Lists the Coalition's totals that are known only second-hand. */
function secondHandNote(context: GapContext, points: readonly TotalPoint[]): readonly string[] {
  const { words, language } = context;
  const secondHand = points.flatMap(({ row }) =>
    isSelfPublished(row)
      ? []
      : words.summary.dated(
          language.format.quantity(row.quantity),
          publishedWords(context, row.published, row.notBefore),
        ),
  );
  return secondHand.length === 0 ? [] : [words.notes.quoted(secondHand.join(", "))];
}

function missingSources(rows: GapRows): "both" | "official" | "monitor" {
  const sources = rows.panels.find(({ key }) => key === "both")?.series ?? [];
  const has = (id: string) =>
    sources.some(({ source, points }) => source === id && points.some((point) => point.isOnLine));
  if (has(COALITION_SOURCE)) return "monitor";
  return has(AIRWARS_SOURCE) ? "official" : "both";
}

/** What a reader needs to know about the marks that are drawn. */
export function buildNotes(
  context: GapContext,
  rows: GapRows,
  ratios: readonly RatioPoint[],
  scale: View["scale"],
): readonly string[] {
  const { words, timeBasis } = context;
  const { notes } = words;
  const [, ...others] = rows.panels;
  const points = rows.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
  const list: string[] = [notes.steps[timeBasis]];
  list.push(ratios.length > 0 ? notes.ratio : notes.noRatio(notes[missingSources(rows)]));
  list.push(...secondHandNote(context, points));
  for (const panel of others) {
    const names = panel.series.map(({ source }) => sourceName(context, source));
    list.push(
      notes.apart(
        new Intl.ListFormat(context.language.locale).format(names),
        areaName(context, panel),
      ),
    );
  }
  list.push(...decreaseNotes(context, rows));
  if (points.some(isLate)) list.push(notes.late);
  if (points.some((point) => isAtPublication(point, timeBasis))) list.push(notes.open);
  if (points.some(({ day }) => day === null)) list.push(notes.lane[timeBasis]);
  if (points.some(({ earliest, day }) => earliest !== day)) list.push(notes.spread);
  list.push(notes.grades);
  if (rows.strikes.length > 0) list.push(notes.strikes);
  if (scale === "log") list.push(notes.log);
  return list;
}
