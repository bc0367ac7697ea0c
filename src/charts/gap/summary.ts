/** Title, sentence, notes and help, for the points that are drawn. */
import {
  type GapRows,
  isAtPublication,
  isLate,
  type ScopePanel,
  type TotalPoint,
} from "../../model/gap";
import { findDecreases, type RatioPoint } from "../../model/ratioSeries";
import { AIRWARS_SOURCE, COALITION_SOURCE, isSelfPublished } from "../../model/sources";
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

/** The current totals of the two sources that the gap compares; null where one is missing. */
function comparedTotals(
  { language }: GapContext,
  ratios: readonly RatioPoint[],
): { readonly official: string; readonly monitor: string; readonly ratio: RatioPoint } | null {
  const ratio = ratios.at(-1);
  if (ratio === undefined) return null;
  const text = ({ row }: TotalPoint) => language.format.quantity(row.quantity);
  return { official: text(ratio.official), monitor: text(ratio.monitor), ratio };
}

/** The finding: alone in a frame with both figures; on the page, below both figures, as a multiple. */
export function chartTitle(context: GapContext, ratios: readonly RatioPoint[]): string {
  const { words, view, timeBasis } = context;
  const compared = comparedTotals(context, ratios);
  if (compared === null || timeBasis === "covered") return words.title[timeBasis];
  return view.embed === null
    ? words.title.ratio(ratioWords(context, compared.ratio))
    : words.title.both(compared.official, compared.monitor);
}

export function chartSubtitle(context: GapContext, { panels: [first] }: GapRows): string {
  const { words, timeBasis } = context;
  return first === undefined ? "" : words.subtitle[timeBasis](areaName(context, first));
}

export function summarySentence(
  context: GapContext,
  rows: GapRows,
  ratios: readonly RatioPoint[],
): string {
  const { words, language, view } = context;
  const { summary } = words;
  const [first, ...others] = rows.panels;
  if (first === undefined || rows.timeDomain === null) return summary.empty;
  const published =
    view.asof === "latest" && view.to === null
      ? summary.latest
      : summary.by(language.format.day(rows.timeDomain.end));
  const by = rows.timeBasis === "published" ? published : summary.covered;
  const compared = comparedTotals(context, ratios);
  return [
    compared === null || rows.timeBasis === "covered"
      ? summary.list(by, areaName(context, first), currentTotals(context, first))
      : summary.both(by, compared.official, compared.monitor),
    ...(compared === null ? [] : [summary.ratio(ratioWords(context, compared.ratio))]),
    ...others.map((panel) =>
      summary.apart(areaName(context, panel), currentTotals(context, panel)),
    ),
  ].join(" ");
}

function decreaseNotes(context: GapContext, rows: GapRows): readonly string[] {
  const { words, language } = context;
  const figure = ({ row }: TotalPoint) => language.format.quantity(row.quantity);
  const date = ({ row }: TotalPoint) => publishedWords(context, row.published, row.notBefore);
  return rows.panels.flatMap(({ series }) =>
    series.flatMap((totals) =>
      findDecreases(totals).map(({ from, to }) =>
        words.help.fall({
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

/** What prevents a misreading of the marks that are drawn. */
export function buildNotes(context: GapContext, rows: GapRows): readonly string[] {
  const points = pointsOf(rows);
  return [context.words.notes.steps[context.timeBasis], ...secondHandNote(context, points)];
}

const pointsOf = (rows: GapRows) =>
  rows.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));

/** What else helps to read them. */
export function buildHelp(
  context: GapContext,
  rows: GapRows,
  ratios: readonly RatioPoint[],
): readonly string[] {
  const { words, timeBasis, view } = context;
  const { help } = words;
  const [, ...others] = rows.panels;
  const points = pointsOf(rows);
  const list: string[] = [
    ratios.length > 0 ? help.ratio : help.noRatio(help.missing[missingSources(rows)]),
  ];
  for (const panel of others) {
    const names = panel.series.map(({ source }) => sourceName(context, source));
    list.push(
      help.apart(
        new Intl.ListFormat(context.language.locale).format(names),
        areaName(context, panel),
      ),
    );
  }
  list.push(...decreaseNotes(context, rows));
  if (points.some(isLate)) list.push(help.late);
  if (points.some((point) => isAtPublication(point, timeBasis))) list.push(help.open);
  if (points.some(({ day }) => day === null)) list.push(help.lane[timeBasis]);
  if (points.some(({ earliest, day }) => earliest !== day)) list.push(help.spread);
  list.push(help.grades);
  if (rows.strikes.length > 0) list.push(help.strikes);
  if (view.scale === "log") list.push(help.log);
  return list;
}
