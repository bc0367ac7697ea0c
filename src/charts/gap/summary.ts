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
  type LabelContext,
  publishedWords,
  ratioWords,
  sourceName,
} from "./labels";

/** What each source of a panel said last; by the days covered each with a day of its own. */
function standing(speech: LabelContext, panel: ScopePanel): string {
  const { words, language, timeBasis } = speech;
  return panel.series
    .flatMap(({ points }) => {
      const last = points.findLast((step) => step.isOnLine)?.row;
      if (last === undefined) return [];
      const name = sourceName(speech, last.sourceId);
      const figure = words.summary.figure(name, language.format.quantity(last.quantity));
      return timeBasis === "published"
        ? figure
        : words.summary.dated(figure, dataWords(speech, last));
    })
    .join(", ");
}

export function summarySentence(
  speech: LabelContext,
  rows: GapRows,
  readings: readonly RatioPoint[],
  { asof, to }: Pick<View, "asof" | "to">,
): string {
  const { words, language } = speech;
  const { summary } = words;
  const [first, ...others] = rows.panels;
  if (first === undefined || rows.window === null) return summary.empty;
  const published =
    asof === "latest" && to === null
      ? summary.latest
      : summary.by(language.format.day(rows.window.end));
  const by = rows.timeBasis === "published" ? published : summary.covered;
  const last = readings.at(-1);
  return `${[
    summary.standing(by, areaName(speech, first), standing(speech, first)),
    ...(last === undefined ? [] : [summary.ratio(ratioWords(speech, last))]),
    ...others.map((panel) => summary.apart(areaName(speech, panel), standing(speech, panel))),
  ].join("; ")}.`;
}

function fallNotes(speech: LabelContext, rows: GapRows): readonly string[] {
  const { words, language } = speech;
  const figure = ({ row }: TotalPoint) => language.format.quantity(row.quantity);
  const date = ({ row }: TotalPoint) => publishedWords(speech, row.published, row.notBefore);
  return rows.panels.flatMap(({ series }) =>
    series.flatMap((one) =>
      findDecreases(one).map(({ from, to }) =>
        words.notes.fall({
          source: sourceName(speech, one.source),
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
function quotedNote(speech: LabelContext, steps: readonly TotalPoint[]): readonly string[] {
  const { words, language } = speech;
  const quoted = steps.flatMap(({ row }) =>
    isSelfPublished(row)
      ? []
      : words.summary.dated(
          language.format.quantity(row.quantity),
          publishedWords(speech, row.published, row.notBefore),
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
  speech: LabelContext,
  rows: GapRows,
  readings: readonly RatioPoint[],
  scale: View["scale"],
): readonly string[] {
  const { words, timeBasis } = speech;
  const { notes } = words;
  const [, ...others] = rows.panels;
  const steps = rows.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
  const list: string[] = [notes.steps[timeBasis]];
  list.push(readings.length > 0 ? notes.ratio : notes.noRatio(notes[missingOf(rows)]));
  list.push(...quotedNote(speech, steps));
  for (const panel of others) {
    const names = panel.series.map(({ source }) => sourceName(speech, source));
    list.push(
      notes.apart(
        new Intl.ListFormat(speech.language.locale).format(names),
        areaName(speech, panel),
      ),
    );
  }
  list.push(...fallNotes(speech, rows));
  if (steps.some(isLate)) list.push(notes.late);
  if (steps.some((step) => isAtPublication(step, timeBasis))) list.push(notes.open);
  if (steps.some(({ day }) => day === null)) list.push(notes.lane[timeBasis]);
  if (steps.some(({ earliest, day }) => earliest !== day)) list.push(notes.spread);
  list.push(notes.grades);
  if (rows.strikes.length > 0) list.push(notes.strikes);
  if (scale === "log") list.push(notes.log);
  return list;
}
