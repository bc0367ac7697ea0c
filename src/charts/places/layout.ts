/** Sections and axes of the comparison by place: what shares a scale, and how wide it is. */
import type { Quantity } from "../../model/types";
import { type BarLayout, layoutBars, plotOf } from "../../plot/barLayout";
import { barScale, type ScaleType, type ValueScale } from "../../plot/scales";
import type { PlaceGroupRows, PlaceRow } from "./rows";

export interface PlaceSection {
  readonly key: "countries" | "iraq" | "syria";
  readonly groups: readonly PlaceGroupRows[];
}

/** Width of each column, in px; names are beside the columns only where `beside`. */
export interface Columns {
  readonly beside: boolean;
  readonly width: number;
}

export interface PlaceScales {
  readonly strikes: ValueScale;
  readonly killed: ValueScale;
}

/** From this width names and both columns are side by side. */
const BESIDE = 720;
/** Width of the names, and the gap between columns: the grid of PlacesPlot.module.css. */
const NAMES = 176;
const GAP = 32;

export function columnsOf(width: number): Columns {
  const beside = width >= BESIDE;
  return { beside, width: beside ? Math.floor((width - NAMES - 2 * GAP) / 2) : width };
}

/** Countries, then the governorates of each; sections without groups are left out. */
export function sectionsOf(groups: readonly PlaceGroupRows[]): readonly PlaceSection[] {
  return (["countries", "iraq", "syria"] as const)
    .map((key) => ({
      key,
      groups: groups.filter(({ group }) =>
        key === "countries"
          ? group.kind === "country"
          : group.kind !== "country" && group.country === key,
      ),
    }))
    .filter((section) => section.groups.length > 0);
}

/** One scale for the strikes and one for the killed of all groups given. */
export function buildScales(
  groups: readonly PlaceGroupRows[],
  { width }: Columns,
  type: ScaleType,
): PlaceScales {
  const scale = (rows: readonly PlaceRow[]) => {
    const quantities: readonly Quantity[] = rows.flatMap(({ bar }) => bar.quantity ?? []);
    return barScale(quantities, plotOf(width, "above"), type);
  };
  return {
    strikes: scale(
      groups.flatMap(({ total, places }) => [...(total === null ? [] : [total]), ...places]),
    ),
    killed: scale(groups.flatMap(({ estimates }) => estimates)),
  };
}

export function layoutColumn(
  rows: readonly PlaceRow[],
  { width }: Columns,
  scale: ValueScale,
  type: ScaleType,
): BarLayout {
  return layoutBars(
    rows.map(({ bar }) => bar),
    { width, style: "above", scale, type },
  );
}
