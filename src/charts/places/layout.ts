/** Sections and axes of the comparison by place: what stands on one scale, and how wide. */
import type { Quantity } from "../../model/types";
import { type BarLayout, layoutBars, plotOf } from "../../plot/barLayout";
import { barScale, type ScaleType, type ValueScale } from "../../plot/scales";
import type { PlaceGroupRows, PlaceRow } from "./rows";

export interface PlaceSection {
  readonly key: "countries" | "iraq" | "syria";
  readonly blocks: readonly PlaceGroupRows[];
}

/** Width of each column, in px; names stand beside the columns only where `beside`. */
export interface Columns {
  readonly beside: boolean;
  readonly width: number;
}

export interface PlaceScales {
  readonly strikes: ValueScale;
  readonly killed: ValueScale;
}

/** From this width names and both columns stand side by side. */
const BESIDE = 720;
/** Width of the names, and the gap between columns: the grid of PlacesChart.module.css. */
const NAMES = 176;
const GAP = 32;

export function columnsOf(width: number): Columns {
  const beside = width >= BESIDE;
  return { beside, width: beside ? Math.floor((width - NAMES - 2 * GAP) / 2) : width };
}

/** Countries, then the governorates of each; sections without blocks are left out. */
export function sectionsOf(blocks: readonly PlaceGroupRows[]): readonly PlaceSection[] {
  return (["countries", "iraq", "syria"] as const)
    .map((key) => ({
      key,
      blocks: blocks.filter(({ block }) =>
        key === "countries"
          ? block.kind === "country"
          : block.kind !== "country" && block.country === key,
      ),
    }))
    .filter((section) => section.blocks.length > 0);
}

/** One scale for the strikes and one for the killed of all groups given. */
export function buildScales(
  blocks: readonly PlaceGroupRows[],
  { width }: Columns,
  type: ScaleType,
): PlaceScales {
  const scale = (rows: readonly PlaceRow[]) => {
    const quantities: readonly Quantity[] = rows.flatMap(({ bar }) => bar.quantity ?? []);
    return barScale(quantities, plotOf(width, "above"), type);
  };
  return {
    strikes: scale(
      blocks.flatMap(({ total, places }) => [...(total === null ? [] : [total]), ...places]),
    ),
    killed: scale(blocks.flatMap(({ estimates }) => estimates)),
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
