/**
 * The figures that a view shows, chart by chart: what a link's receipt vouches for. The golden
 * links of every release are replayed through it, so a change of what counts as visible is seen.
 */
import type { FiguresByChart } from "../charts/useCharts";
import type { ChartTables } from "../data/tables";
import { editionFigure, estimateFigure, type Figure } from "../model/figures";
import { headline } from "../model/headline";
import type { StrikeRecord } from "../model/record";
import type { View } from "../url/view";

/** A record cut to the view's as-of day, and the charts' other tables of the same edition. */
export interface VisibleData {
  readonly record: StrikeRecord;
  readonly tables: ChartTables;
}

function headlineFigures(record: StrikeRecord): readonly Figure[] {
  const { strikes, killed, open, monitor } = headline(record);
  return [
    ...[strikes, killed, open].flatMap((one) =>
      one === null ? [] : [editionFigure(one.edition, one.column)],
    ),
    ...(monitor === null ? [] : [estimateFigure(monitor.estimate)]),
  ];
}

/** Every figure of a view once: of the one chart of a frame, else of headline and charts. */
export function visibleFigures(
  figuresByChart: FiguresByChart,
  { record, tables }: VisibleData,
  view: View,
): readonly Figure[] {
  const input = { record, view, tables };
  const figures =
    view.embed === null
      ? [
          ...headlineFigures(record),
          ...[...figuresByChart.values()].flatMap((getFigures) => getFigures(input)),
        ]
      : (figuresByChart.get(view.embed)?.(input) ?? []);
  return [...new Map(figures.map((figure) => [figure.key, figure])).values()];
}
