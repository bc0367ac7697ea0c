/**
 * The figures that a view shows, chart by chart: what a link's receipt vouches for. The golden
 * links of every release are replayed through it, so a change of what counts as visible is seen.
 */

import { backlogMonths, FLOWS, OUTCOMES } from "../model/backlog";
import { compareSources } from "../model/comparison";
import {
  editionFigure,
  estimateFigure,
  eventFigure,
  type Figure,
  intervalFigure,
  releasesFigure,
  totalFigure,
} from "../model/figures";
import { gapRows } from "../model/gap";
import { headline } from "../model/headline";
import { sumByPlace } from "../model/places";
import type { ReleaseIndex } from "../model/releaseIndex";
import { isInPlaces, periodDays } from "../model/selection";
import { timelineRows } from "../model/timeline";
import type { StrikeRecord } from "../model/types";
import type { ChartId, View } from "../url/view";

/** A record cut to the view's as-of day, and all daily releases by place of the same edition. */
export interface VisibleData {
  readonly record: StrikeRecord;
  readonly releases: ReleaseIndex;
}

function headlineFigures({ record }: VisibleData): readonly Figure[] {
  const { strikes, killed, open, monitor } = headline(record);
  return [
    ...[strikes, killed, open].flatMap((one) =>
      one === null ? [] : [editionFigure(one.edition, one.column)],
    ),
    ...(monitor === null ? [] : [estimateFigure(monitor.estimate)]),
  ];
}

function placeFigures({ record, releases }: VisibleData, view: View): readonly Figure[] {
  const sums = [...sumByPlace(releases, periodDays(view), view.asof)].flatMap(([id, sum]) => {
    const place = record.places.get(id);
    if (place === undefined) return [];
    const scope = { countries: place.country, governorate: place.governorate };
    return isInPlaces(scope, view.places) ? [releasesFigure(place, sum)] : [];
  });
  const estimates = compareSources(record, view)
    .filter(({ kind }) => kind !== "event" && kind !== "outside")
    .flatMap(({ rows }) => rows)
    .filter(({ estimate }) => estimate.span !== "incident" && estimate.countries !== "both");
  return [...estimates.map(({ estimate }) => estimateFigure(estimate)), ...sums];
}

/** The figures of each chart that a receipt vouches for. */
const FIGURES: Readonly<Record<ChartId, (data: VisibleData, view: View) => readonly Figure[]>> = {
  gap({ record }, view) {
    const { panels, strikes } = gapRows(record, view);
    return [
      ...panels.flatMap(({ series }) =>
        series.flatMap(({ points }) => points.map(({ row }) => estimateFigure(row))),
      ),
      ...strikes.map(({ row }) => totalFigure(row)),
    ];
  },
  backlog: ({ record }, view) =>
    backlogMonths(record, view).flatMap(({ edition }) =>
      edition === null
        ? []
        : [...FLOWS, ...OUTCOMES].map((column) => editionFigure(edition, column)),
    ),
  timeline({ record }, view) {
    const rows = timelineRows(record, view);
    return [
      ...rows.strikes.map(intervalFigure),
      ...rows.totals.map(estimateFigure),
      ...rows.periods.map(estimateFigure),
      ...(view.events ? rows.events.map(eventFigure) : []),
    ];
  },
  sources: ({ record }, view) =>
    compareSources(record, view).flatMap(({ rows }) =>
      rows.map(({ estimate }) => estimateFigure(estimate)),
    ),
  places: placeFigures,
};

/** Every figure of a view once: of the one chart of a frame, else of headline and charts. */
export function visibleFigures(data: VisibleData, view: View): readonly Figure[] {
  const figures =
    view.embed === null
      ? [
          ...headlineFigures(data),
          ...Object.values(FIGURES).flatMap((figuresOf) => figuresOf(data, view)),
        ]
      : FIGURES[view.embed](data, view);
  return [...new Map(figures.map((figure) => [figure.key, figure])).values()];
}
