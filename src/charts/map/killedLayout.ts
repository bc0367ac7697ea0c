/** The map of civilians killed in px: nested squares by area, labels. */
import { scaleSqrt } from "d3";
import { countedText } from "../../figures/countedText";
import type { Country } from "../../model/placeTypes";
import { quantityExtent } from "../../model/quantity";
import type { BaseLayout, Point } from "./baseLayout";
import { type LabelInput, type PlacedLabel, placeLabels } from "./mapLabels";
import { type PlacedRow, placeUnassigned, type ShapedRow, SMALL, shapeRows } from "./placedRows";
import type { MapContext, MarkedRow } from "./rows";

/** What Airwars counted in a province, and what the Coalition accepted of it. */
export interface KilledSquares {
  readonly row: MarkedRow;
  readonly at: Point;
  /** Sides, px. */
  readonly lowest: number;
  readonly highest: number;
  readonly conceded: { readonly row: MarkedRow; readonly side: number } | null;
  /** Name, count and accepted deaths; null where they do not fit. */
  readonly label: PlacedLabel | null;
}

export interface KilledLayout {
  readonly base: BaseLayout;
  readonly squares: readonly KilledSquares[];
  /** Provinces where nothing was recorded. */
  readonly quiet: readonly ShapedRow[];
  /** The country without counts by province, with its label. */
  readonly uncounted: {
    readonly row: MarkedRow;
    readonly country: Country;
    readonly label: PlacedLabel | null;
  } | null;
  readonly unassigned: readonly PlacedRow[];
}

/** Side of the square of the most killed, as a part of the map's reach. */
export const LARGEST = 0.15;
/** Below this side (px) a square without room for its label is not labelled. */
const LABELLED = 7;
/** How many squares of a small map are labelled in any case. */
const FEW = 2;

export function layoutKilled(
  rows: readonly MarkedRow[],
  base: BaseLayout,
  highest: number,
  { language, words }: Pick<MapContext, "language" | "words">,
): KilledLayout {
  const { reach } = base;
  const isSmall = reach < SMALL;
  const side = scaleSqrt([0, highest], [0, Math.min(84, reach * LARGEST)]);
  const killed = rows.filter(({ measure }) => measure === "killed");
  const concededOf = (row: MarkedRow) =>
    rows.find(
      ({ measure, code, level }) =>
        measure === "conceded" && code === row.code && level === row.level,
    );
  const sized = killed.flatMap((row) => {
    const at = row.code === null ? undefined : base.middles.get(row.code);
    if (at === undefined || row.quantity === null) return [];
    const [low, high] = quantityExtent(row.quantity);
    const conceded = concededOf(row);
    const sideOf = (from: MarkedRow | undefined) =>
      from?.quantity == null ? 0 : side(quantityExtent(from.quantity)[0]);
    return [
      {
        row,
        at,
        lowest: side(low),
        highest: side(high),
        conceded: conceded === undefined ? null : { row: conceded, side: sideOf(conceded) },
      },
    ];
  });
  const killedLine = (figure: string) => (isSmall ? figure : words.figures.killed(figure));
  const iraq = killed.find(({ level }) => level === "country");
  const labels = placeLabels(
    [
      ...sized.map(
        ({ row, at, highest: size, conceded }, rank): LabelInput => ({
          id: row.id,
          lines: [
            row.name,
            ...(row.quantity === null ? [] : [killedLine(countedText(row.quantity, language))]),
            ...(isSmall || conceded?.row.quantity == null
              ? []
              : [words.face.accepted(language.format.quantity(conceded.row.quantity))]),
          ],
          shortLines: isSmall ? [] : [row.name],
          at,
          radius: size / 2,
          isOptional: isSmall ? rank >= FEW : size < LABELLED,
        }),
      ),
      ...(iraq === undefined
        ? []
        : [
            {
              id: iraq.id,
              lines: words.face.iraq,
              at: base.countryMiddles.iraq,
              radius: 0,
              isOptional: true,
            },
          ]),
    ],
    sized.map(({ at, highest: size }) => ({ at, radius: size / 2 })),
    base,
  );
  const labelOf = (id: string) => labels.find((label) => label.id === id) ?? null;
  return {
    base,
    squares: sized.map((one) => ({ ...one, label: labelOf(one.row.id) })),
    quiet: shapeRows(
      killed.filter(({ quantity }) => quantity === null),
      base,
    ),
    uncounted: iraq === undefined ? null : { row: iraq, country: "iraq", label: labelOf(iraq.id) },
    unassigned: placeUnassigned(
      rows.filter(({ measure }) => measure !== "strikes"),
      base,
    ),
  };
}
