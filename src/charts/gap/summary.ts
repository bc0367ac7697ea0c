/** The sentence above the gap and the notes below it, from the steps that are drawn. */
import {
  type GapRows,
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalStep,
} from "../../record/gap";
import { fallsOf, type GapReading } from "../../record/gapReading";
import { MONITOR } from "../../record/headline";
import { isStated, OFFICIAL } from "../../record/official";
import type { View } from "../../view/view";
import { areaName, dataWords, publishedWords, ratioWords, type Speech, sourceName } from "./text";

/** What each source of a panel said last; by the days covered each with a day of its own. */
function standing(speech: Speech, panel: ScopePanel): string {
  const { words, language, clock } = speech;
  return panel.series
    .flatMap(({ steps }) => {
      const last = steps.findLast((step) => step.leads)?.row;
      if (last === undefined) return [];
      const name = sourceName(speech, last.sourceId);
      const figure = words.summary.figure(name, language.format.quantity(last.quantity));
      return clock === "published" ? figure : words.summary.dated(figure, dataWords(speech, last));
    })
    .join(", ");
}

export function summarySentence(
  speech: Speech,
  rows: GapRows,
  readings: readonly GapReading[],
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
  const by = rows.clock === "published" ? published : summary.covered;
  const last = readings.at(-1);
  return `${[
    summary.standing(by, areaName(speech, first), standing(speech, first)),
    ...(last === undefined ? [] : [summary.ratio(ratioWords(speech, last))]),
    ...others.map((panel) => summary.apart(areaName(speech, panel), standing(speech, panel))),
  ].join("; ")}.`;
}

function fallNotes(speech: Speech, rows: GapRows): readonly string[] {
  const { words, language } = speech;
  const figure = ({ row }: TotalStep) => language.format.quantity(row.quantity);
  const date = ({ row }: TotalStep) => publishedWords(speech, row.published, row.notBefore);
  return rows.panels.flatMap(({ series }) =>
    series.flatMap((one) =>
      fallsOf(one).map(({ from, to }) =>
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
function quotedNote(speech: Speech, steps: readonly TotalStep[]): readonly string[] {
  const { words, language } = speech;
  const quoted = steps.flatMap(({ row }) =>
    isStated(row)
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
    sources.some(({ source, steps }) => source === id && steps.some((step) => step.leads));
  if (has(OFFICIAL)) return "monitor";
  return has(MONITOR) ? "official" : "both";
}

/** What a reader must know to read the marks that are there. */
export function notesOf(
  speech: Speech,
  rows: GapRows,
  readings: readonly GapReading[],
  scale: View["scale"],
): readonly string[] {
  const { words, clock } = speech;
  const { notes } = words;
  const [, ...others] = rows.panels;
  const steps = rows.panels.flatMap(({ series }) => series.flatMap((one) => one.steps));
  const list: string[] = [notes.steps[clock]];
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
  if (steps.some((step) => isAtPublication(step, clock))) list.push(notes.open);
  if (steps.some(({ day }) => day === null)) list.push(notes.lane[clock]);
  if (steps.some(({ earliest, day }) => earliest !== day)) list.push(notes.spread);
  list.push(notes.grades);
  if (rows.strikes.length > 0) list.push(notes.strikes);
  if (scale === "log") list.push(notes.log);
  return list;
}
