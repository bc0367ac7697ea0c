/** The chart's marks in reading order, with their tooltips. */

import { capitalize } from "../../messages/firstLetter";
import type { Estimate } from "../../model/estimateTypes";
import type { GapRows, ScopePanel, TotalPoint } from "../../model/gap";
import type { RatioPoint } from "../../model/ratioSeries";
import type { SeriesPoint } from "../../model/series";
import type { StrikeTotal } from "../../model/strikeTypes";
import type { InteractiveMark, TooltipContent, TooltipRow } from "../../plot/interactiveMark";
import { scopeBadge } from "../../plot/scopeBadge";
import { seriesClass } from "../../plot/seriesColor";
import {
  areaName,
  dataWords,
  type GapContext,
  publishedWords,
  ratioWords,
  remarks,
  sourceName,
  strikesLabel,
  totalLabel,
} from "./labels";

/** The ratio that each publication changed, by the id of its row. */
export type RatioByRow = ReadonlyMap<string, RatioPoint>;

/** Assigns each ratio to the figures that changed it. */
export function ratioByRow(ratios: readonly RatioPoint[]): RatioByRow {
  const byRow = new Map<string, RatioPoint>();
  let last: RatioPoint | null = null;
  for (const ratio of ratios) {
    for (const side of ["official", "monitor"] as const)
      if (last?.[side].row.id !== ratio[side].row.id) byRow.set(ratio[side].row.id, ratio);
    last = ratio;
  }
  return byRow;
}

/** The current totals of the panel's other sources on the day of a point. */
function othersOn(context: GapContext, panel: ScopePanel, point: TotalPoint) {
  const { language, words, timeBasis } = context;
  const { day } = point;
  if (day === null || timeBasis === "covered") return undefined;
  const rows = panel.series.flatMap(({ source, points }): readonly TooltipRow[] => {
    if (source === point.row.sourceId) return [];
    const current = points.findLast(
      (other) => other.isOnLine && other.day !== null && other.day <= day,
    );
    return current === undefined
      ? []
      : [
          {
            name: sourceName(context, source),
            figure: language.format.quantity(current.row.quantity),
            color: seriesClass(source),
          },
        ];
  });
  return rows.length === 0
    ? undefined
    : { heading: words.tooltip.others(language.format.day(day)), rows };
}

function totalTooltip(
  context: GapContext,
  panel: ScopePanel,
  point: TotalPoint,
  ratio: RatioPoint | null,
): TooltipContent {
  const { language, words } = context;
  const { row } = point;
  const others = othersOn(context, panel, point);
  return {
    title: context.record.sources.get(row.sourceId)?.name ?? row.sourceId,
    figure: words.tooltip.killed(language.format.quantity(row.quantity)),
    lines: [
      areaName(context, row),
      capitalize(publishedWords(context, row.published, row.notBefore), language.locale),
      capitalize(dataWords(context, row), language.locale),
      ...remarks(context, point).map((text) => capitalize(text, language.locale)),
      ...(ratio === null ? [] : [words.tooltip.ratio(ratioWords(context, ratio))]),
    ],
    ...(others && { others }),
  };
}

export function totalMark(
  context: GapContext,
  panel: ScopePanel,
  point: TotalPoint,
  ratios: RatioByRow,
): InteractiveMark {
  const { row, edition } = point;
  return {
    id: `total:${row.id}`,
    label: totalLabel(context, point, ratios.get(row.id) ?? null),
    getTooltip: () => totalTooltip(context, panel, point, ratios.get(row.id) ?? null),
    figure:
      edition === null
        ? { kind: "estimate", estimate: row }
        : { kind: "edition", edition, column: "killed" },
  };
}

/** The first current total in a panel, which has the panel's scope. */
export const firstCurrent = (panel: ScopePanel | undefined) =>
  panel?.series.flatMap(({ points }) => points.findLast(({ isOnLine }) => isOnLine)?.row ?? [])[0];

/** The badge that opens how a panel's scope differs from the first panel's. */
function scopeMark(
  context: GapContext,
  { panels }: GapRows,
  panel: ScopePanel,
): readonly InteractiveMark[] {
  const [a, b] = [firstCurrent(panel), firstCurrent(panels[0])];
  if (panel === panels[0] || a === undefined || b === undefined) return [];
  const name = (row: Estimate) => `${sourceName(context, row.sourceId)}, ${areaName(context, row)}`;
  return [scopeBadge(`differs:${panel.key}`, context.words.differs(name(a), name(b)), a, b)];
}

export function strikesMark(context: GapContext, point: SeriesPoint<StrikeTotal>): InteractiveMark {
  return {
    id: `strikes:${point.row.id}`,
    label: strikesLabel(context, point),
    getTooltip: () => ({
      title: context.words.what.strikes,
      figure: context.words.tooltip.strikes(context.language.format.number(point.row.value)),
      lines: [
        context.words.data.to(context.language.format.day(point.row.asOf)),
        publishedWords(context, point.row.published),
      ].map((text) => capitalize(text, context.language.locale)),
    }),
    figure: { kind: "total", total: point.row },
  };
}

/** All marks in reading order: by panel (its scope badge first), source and time. */
export function buildMarks(
  context: GapContext,
  rows: GapRows,
  ratios: RatioByRow,
): readonly InteractiveMark[] {
  return [
    ...rows.panels.flatMap((panel) => [
      ...scopeMark(context, rows, panel),
      ...panel.series.flatMap(({ points }) =>
        points.map((point) => totalMark(context, panel, point, ratios)),
      ),
    ]),
    ...rows.strikes.map((point) => strikesMark(context, point)),
  ];
}
