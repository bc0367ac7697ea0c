/** The map of strikes in px: fills of provinces, circles of towns, labels. */
import { scaleSqrt, scaleThreshold } from "d3";
import type { Format } from "../../messages/format";
import type { BaseLayout, Point } from "./baseLayout";
import { type LabelInput, type PlacedLabel, placeLabels } from "./mapLabels";
import { type PlacedRow, placeUnassigned, type ShapedRow, shapeRows } from "./placedRows";
import type { MarkedRow } from "./rows";

/** Strikes from which a province has the next grey: the same on every map. */
export const STEPS = [10, 50, 200, 1000, 5000] as const;
/** Greys as opacities of the ink, from the fewest to the most. */
export const OPACITIES = [0.06, 0.12, 0.2, 0.3, 0.42, 0.56] as const;
export const greyOf = scaleThreshold<number, number>()
  .domain([...STEPS])
  .range([...OPACITIES]);

export interface Circle {
  readonly row: MarkedRow;
  readonly at: Point;
  readonly radius: number;
}

export interface StrikesLayout {
  readonly base: BaseLayout;
  readonly provinces: readonly ShapedRow[];
  /** The largest first, so that smaller ones are on top. */
  readonly circles: readonly Circle[];
  readonly labels: readonly PlacedLabel[];
  readonly unassigned: readonly PlacedRow[];
}

/** Radius of the circle of the most strikes, as a part of the map's reach. */
const LARGEST = 0.05;
const SMALLEST = 1.5;
/** From this width all provinces with strikes are labelled, and a compact map has its towns, px. */
export const WIDE = 420;
/** How many provinces are labelled on a small map in any case, and how many where there is room. */
const FEW = 4;
const MOST = 8;
/** Towns that are labelled on a wide map. */
const TOWNS = 3;

export function layoutStrikes(
  rows: readonly MarkedRow[],
  base: BaseLayout,
  highest: number,
  format: Format,
): StrikesLayout {
  const { reach } = base;
  const isWide = reach >= WIDE;
  const radius = scaleSqrt([0, highest], [0, Math.min(30, reach * LARGEST)]);
  const strikes = rows.filter(({ measure }) => measure === "strikes");
  const ofLevel = (level: MarkedRow["level"]) => strikes.filter((row) => row.level === level);
  const provinces = ofLevel("province");
  const circles = ofLevel("place").flatMap((row) =>
    row.place === null
      ? []
      : [
          {
            row,
            at: base.pointOf(row.place),
            radius: Math.max(SMALLEST, radius(row.value)),
          },
        ],
  );
  const known = provinces.filter(({ quantity }) => quantity !== null);
  const labelled = known.slice(0, isWide ? known.length : MOST);
  const provinceLabels = labelled.flatMap((row, at): readonly LabelInput[] => {
    const middle = row.code === null ? undefined : base.middles.get(row.code);
    if (middle === undefined || row.quantity === null) return [];
    return [
      {
        id: row.id,
        lines: [row.name, format.quantity(row.quantity)],
        at: middle,
        radius: 0,
        isOptional: !isWide && at >= FEW,
      },
    ];
  });
  // A town with the name of its province would say it twice.
  const towns = circles.filter(({ row }) => !provinces.some(({ name }) => name === row.name));
  const townLabels = (isWide ? towns.slice(0, TOWNS) : []).map(
    ({ row, at, radius: r }): LabelInput => ({
      id: row.id,
      lines: [row.name],
      at,
      radius: r,
      isOptional: true,
    }),
  );
  return {
    base,
    provinces: shapeRows(provinces, base),
    circles,
    labels: placeLabels(
      [...provinceLabels, ...townLabels],
      circles.filter((circle) => circle.radius > 4),
      base,
    ),
    unassigned: placeUnassigned(strikes, base),
  };
}
