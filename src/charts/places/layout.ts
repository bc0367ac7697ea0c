/** The lists by place in px: ranked bars of strikes, and cards of counts below them. */
import { type BarLayout, type BarOptions, layoutBars, plotOf } from "../../plot/barLayout";
import { fitBars } from "../../plot/fitBars";
import { barScale, type ScaleType } from "../../plot/scales";
import type { PlotLayout, PlotSize } from "../types";
import { type CardLayout, layoutCard } from "./cardLayout";
import { fitSame } from "./fitSame";
import type { LaneLabels } from "./monthStripLayout";
import type { PlaceCard, PlacesLabels, StrikesList, StrikesRow } from "./rows";
import { layoutSame, type SameLayout } from "./togetherLayout";

/** Height of a compact plot before it has been measured, px. */
export const COMPACT_HEIGHT = 260;
/** Below this width (px) names are written above their bars. */
const BESIDE = 480;
/** Provinces that are not folded. */
const TOP = 8;
/** Cards that are not folded; all are open where there are few. */
const OPEN = 2;
const FEW = 4;
const HEADING = 24;

/** One axis for provinces and places. */
export function strikesOptions(strikes: StrikesList, width: number, type: ScaleType): BarOptions {
  const style = width < BESIDE ? "above" : "beside";
  const quantities = [...strikes.provinces, ...strikes.places].flatMap(
    ({ bar }) => bar.quantity ?? [],
  );
  return { width, style, type, scale: barScale(quantities, plotOf(width, style), type), gap: 8 };
}

/** The provinces that are not folded: a fold for one would take as much room as its bar. */
export function topProvinces({ provinces }: StrikesList): readonly StrikesRow[] {
  return provinces.length <= TOP + 1 ? provinces : provinces.slice(0, TOP);
}

/** The cards that are not folded. */
export function openCards(cards: readonly PlaceCard[]): readonly PlaceCard[] {
  const local = cards.filter(({ level }) => level !== "country");
  return local.length <= FEW ? local : local.slice(0, OPEN);
}

export interface PlacedCard {
  readonly card: PlaceCard;
  readonly layout: CardLayout;
  readonly top: number;
}

/** What is not folded, as one drawing. */
export interface PlacesLayout extends PlotLayout {
  readonly same: SameLayout | null;
  readonly strikes: BarLayout | null;
  readonly cards: readonly PlacedCard[];
}

type Lists = Pick<PlacesLabels, "same" | "strikes" | "cards" | "compactCard">;

/** In a compact frame one list within its height, else what is not folded. */
export function layoutPlaces(
  { same, strikes, cards, compactCard }: Lists,
  { width, height, isCompact }: PlotSize,
  type: ScaleType,
  laneLabels: LaneLabels,
): PlacesLayout {
  const options = strikesOptions(strikes, width, type);
  const bars = (rows: readonly StrikesRow[]) => rows.map(({ bar }) => bar);
  if (isCompact) {
    const room = height ?? COMPACT_HEIGHT;
    if (same !== null) {
      const layout = fitSame(same, laneLabels, { width, type }, room);
      return { height: layout.height, same: layout, strikes: null, cards: [] };
    }
    if (compactCard !== null) {
      const layout = layoutCard(compactCard.rows, width, room);
      return {
        height: layout.height,
        same: null,
        strikes: null,
        cards: [{ card: compactCard, layout, top: 0 }],
      };
    }
    const layout = fitBars(bars(strikes.provinces), options, room);
    return { height: layout.height, same: null, strikes: layout, cards: [] };
  }
  const rows = [...strikes.countries, ...topProvinces(strikes)];
  const layout = rows.length === 0 ? null : layoutBars(bars(rows), options);
  const together = same === null ? null : layoutSame(same, laneLabels, { width, type });
  let y = together?.height ?? layout?.height ?? 0;
  const placed = openCards(cards).map((card): PlacedCard => {
    const top = y + HEADING;
    const cardLayout = layoutCard(card.rows, width);
    y = top + cardLayout.height;
    return { card, layout: cardLayout, top };
  });
  return { height: y, same: together, strikes: layout, cards: placed };
}
