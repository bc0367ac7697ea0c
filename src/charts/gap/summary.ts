/** The sentence above the gap and the notes below it, from the steps that are drawn. */
import {
  type GapRows,
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalPoint,
} from "../../model/gap";
import { AIRWARS_SOURCE } from "../../model/headline";
import { findDecreases, type RatioPoint } from "../../model/ratioSeries";
import { COALITION_SOURCE, isSelfPublished } from "../../model/sources";
import type { View } from "../../url/view";
import {
  areaName,
  dataWords,
  type GapContext,
  publishedWords,
  ratioWords,
  sourceName,
} from "./labels";

/** What each source of a panel said last; by the days covered each with a day of its own. */
function standing(context: GapContext, panel: ScopePanel): string {
  const { words, language, timeBasis } = context;
  return panel.series
    .flatMap(({ points }) => {
      const last = points.findLast((step) => step.isOnLine)?.row;
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
    summary.standing(by, areaName(context, first), standing(context, first)),
    ...(last === undefined ? [] : [summary.ratio(ratioWords(context, last))]),
    ...others.map((panel) => summary.apart(areaName(context, panel), standing(context, panel))),
  ].join("; ")}.`;
}

function fallNotes(context: GapContext, rows: GapRows): readonly string[] {
  const { words, language } = context;
  const figure = ({ row }: TotalPoint) => language.format.quantity(row.quantity);
  const date = ({ row }: TotalPoint) => publishedWords(context, row.published, row.notBefore);
  return rows.panels.flatMap(({ series }) =>
    series.flatMap((one) =>
      findDecreases(one).map(({ from, to }) =>
        words.notes.fall({
          source: sourceName(context, one.source),
          from: figure(from),
          fromDate: date(from),
          to: figure(to),
          toDate: date(to),
        }),
      ),
    ),
  );
}

/** Names the totals of the Coalition that only other pages quote. */
function quotedNote(context: GapContext, steps: readonly TotalPoint[]): readonly string[] {
  const { words, language } = context;
  const quoted = steps.flatMap(({ row }) =>
    isSelfPublished(row)
      ? []
      : words.summary.dated(
          language.format.quantity(row.quantity),
          publishedWords(context, row.published, row.notBefore),
        ),
  );
  return quoted.length === 0 ? [] : [words.notes.quoted(quoted.join(", "))];
}

function missingOf(rows: GapRows): "both" | "official" | "monitor" {
  const sources = rows.panels.find(({ key }) => key === "both")?.series ?? [];
  const has = (id: string) =>
    sources.some(({ source, points }) => source === id && points.some((step) => step.isOnLine));
  if (has(COALITION_SOURCE)) return "monitor";
  return has(AIRWARS_SOURCE) ? "official" : "both";
}

/** What a reader must know to read the marks that are there. */
export function buildNotes(
  context: GapContext,
  rows: GapRows,
  ratios: readonly RatioPoint[],
  scale: View["scale"],
): readonly string[] {
  const { words, timeBasis } = context;
  const { notes } = words;
  const [, ...others] = rows.panels;
  const steps = rows.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const list: string[] = [notes.steps[timeBasis]];
  list.push(ratios.length > 0 ? notes.ratio : notes.noRatio(notes[missingOf(rows)]));
  list.push(...quotedNote(context, steps));
  for (const panel of others) {
    const names = panel.series.map(({ source }) => sourceName(context, source));
    list.push(
      notes.apart(
        new Intl.ListFormat(context.language.locale).format(names),
        areaName(context, panel),
      ),
    );
  }
  list.push(...fallNotes(context, rows));
  if (steps.some(isLate)) list.push(notes.late);
  if (steps.some((step) => isAtPublication(step, timeBasis))) list.push(notes.open);
  if (steps.some(({ day }) => day === null)) list.push(notes.lane[timeBasis]);
  if (steps.some(({ earliest, day }) => earliest !== day)) list.push(notes.spread);
  list.push(notes.grades);
  if (rows.strikes.length > 0) list.push(notes.strikes);
  if (scale === "log") list.push(notes.log);
  return list;
}
