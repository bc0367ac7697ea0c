/** Sections and axes of the comparison by place: what shares a scale, and how wide it is. */
import type { Quantity } from "../../model/types";
import { type BarLayout, barChartHeight, layoutBars, plotOf, wrap } from "../../plot/barLayout";
import { barScale, type ScaleType, type ValueScale } from "../../plot/scales";
import type { PlotLayout } from "../types";
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
/** Width of the names, and the gap between columns: the grid of PlacesPagePlot.module.css. */
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

/** The rows of one column of a group. */
export function columnRows(
  { total, places, estimates }: PlaceGroupRows,
  column: keyof PlaceScales,
): readonly PlaceRow[] {
  return column === "killed" ? estimates : [...(total === null ? [] : [total]), ...places];
}

/** Whole countries would press the governorates flat, so the two have separate scales. */
export function scalesOf(
  groups: readonly PlaceGroupRows[],
  columns: Columns,
  type: ScaleType,
): (section: PlaceSection["key"]) => PlaceScales {
  const scales = (areCountries: boolean) =>
    buildScales(
      groups.filter(({ group }) => (group.kind === "country") === areCountries),
      columns,
      type,
    );
  const countries = scales(true);
  const parts = scales(false);
  return (section) => (section === "countries" ? countries : parts);
}

/** One column of a group; without rows it has words in place of bars. */
export interface PlacedColumn {
  readonly column: keyof PlaceScales;
  readonly x: number;
  readonly y: number;
  readonly bars: BarLayout | null;
}

export interface PlacedPlaces {
  readonly group: PlaceGroupRows;
  readonly top: number;
  readonly name: readonly string[];
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedSection {
  readonly key: PlaceSection["key"];
  readonly top: number;
  readonly scales: PlaceScales;
  readonly captions: readonly Omit<PlacedColumn, "bars">[];
  readonly groups: readonly PlacedPlaces[];
}

export interface PlacesLayout extends PlotLayout {
  readonly columns: Columns;
  readonly sections: readonly PlacedSection[];
}

/** Px between a rule and what is below it, and between two lines of words. */
export const PAD = 8;
export const LEADING = 20;
const AXIS = 20;
const NAME_ADVANCE = 8.2;

/** All sections in one drawing, with their names and captions. */
export function layoutPlaces(
  groups: readonly PlaceGroupRows[],
  width: number,
  type: ScaleType,
): PlacesLayout {
  const columns = columnsOf(width);
  const scales = scalesOf(groups, columns, type);
  const keys = ["strikes", "killed"] as const;
  const columnX = (at: number) => (columns.beside ? NAMES + GAP + at * (columns.width + GAP) : 0);
  let y = 0;
  const place = (group: PlaceGroupRows, section: PlaceSection["key"]): PlacedPlaces => {
    const top = y;
    const name = wrap(group.heading, columns.beside ? NAMES : width, NAME_ADVANCE);
    const nameBottom = top + PAD + name.length * LEADING;
    y = columns.beside ? top + PAD : nameBottom;
    let bottom = nameBottom;
    const placed = keys.map((column, at): PlacedColumn => {
      const rows = columnRows(group, column);
      const bars =
        rows.length === 0 ? null : layoutColumn(rows, columns, scales(section)[column], type);
      const cell = { column, x: columnX(at), y, bars };
      const end = y + (bars === null ? LEADING : barChartHeight(bars, false));
      bottom = Math.max(bottom, end);
      if (!columns.beside) y = end;
      return cell;
    });
    y = bottom + PAD;
    return { group, top, name, columns: placed };
  };
  const sections = sectionsOf(groups).map(({ key, groups: inSection }): PlacedSection => {
    const top = y + PAD;
    y = top + PAD + (columns.beside ? 0 : LEADING);
    const captions = keys.map((column, at) => {
      const caption = { column, x: columnX(at), y };
      if (!columns.beside) y += LEADING;
      return caption;
    });
    if (columns.beside) y += LEADING + AXIS;
    return {
      key,
      top,
      scales: scales(key),
      captions,
      groups: inSection.map((group) => place(group, key)),
    };
  });
  return { height: y, columns, sections };
}
