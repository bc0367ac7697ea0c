/** The lists by place in px: ranked bars of strikes, and cards of counts below them. */
import { type BarLayout, type BarOptions, layoutBars, plotOf, wrap } from "../../plot/barLayout";
import { fitBars, roomyHeight } from "../../plot/fitBars";
import { barScale, type ScaleType } from "../../plot/scales";
import { BEST_PLOT_HEIGHT } from "../frame/bestPlotHeight";
import type { PlotLayout, PlotSize } from "../types";
import { type CardLayout, layoutCard } from "./cardLayout";
import { fitSame } from "./fitSame";
import { hiddenCounts, hiddenPlaces, hiddenProvinces } from "./hidden";
import type { PlaceCard, PlacesContext, PlacesLabels, StrikesList, StrikesRow } from "./rows";
import { layoutSame, type SameLayout } from "./sameLayout";

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
/** Height of a line of the note below a compact plot. */
export const NOTE_LINE = 18;

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
  /** In a compact frame: how much has no room in it; null where all has. */
  readonly note: { readonly y: number; readonly lines: readonly string[] } | null;
}

type Lists = Pick<PlacesLabels, "same" | "strikes" | "cards" | "compactCard">;

interface Placed
  extends Pick<PlacesLayout, "height" | "bestHeight" | "same" | "strikes" | "cards"> {
  /** A sentence on what did not fit; empty where everything fits. */
  readonly rest: string;
}

/** One list within the height of a compact frame, and below it a note on what has no room. */
function layoutCompact(
  { same, strikes, compactCard }: Lists,
  { width, height }: PlotSize,
  context: PlacesContext,
): PlacesLayout {
  const { view, words } = context;
  const none = { same: null, strikes: null, cards: [] };
  const placeIn = (room: number): Placed => {
    if (same !== null) {
      const layout = fitSame(same, words.same.lanes, { width, type: view.scale }, room);
      const rest = hiddenPlaces(same, layout.lines.length, context);
      return { ...none, same: layout, height: layout.height, rest };
    }
    if (compactCard !== null) {
      const layout = layoutCard(compactCard.rows, width, room);
      const rest = hiddenCounts(compactCard, layout.rows.length, context);
      const cards = [{ card: compactCard, layout, top: 0 }];
      return { ...none, cards, height: layout.height, rest };
    }
    const bars = strikes.provinces.map(({ bar }) => bar);
    const options = strikesOptions(strikes, width, view.scale);
    const layout = fitBars(bars, options, room);
    const bestHeight = Math.min(BEST_PLOT_HEIGHT, roomyHeight(bars, options));
    const rest = hiddenProvinces(strikes, layout.rows.length, context);
    return { ...none, strikes: layout, height: layout.height, bestHeight, rest };
  };
  const room = height ?? COMPACT_HEIGHT;
  const plain = placeIn(room);
  if (plain.rest === "") return { ...plain, note: null };
  const noteHeight = wrap(plain.rest, width).length * NOTE_LINE;
  const placed = placeIn(room - noteHeight);
  if (placed.height + noteHeight > room) return { ...plain, note: null };
  const note = { y: placed.height + NOTE_LINE - 4, lines: wrap(placed.rest, width) };
  return { ...placed, height: placed.height + noteHeight, note };
}

/** In a compact frame one list within its height, else what is not folded. */
export function layoutPlaces(lists: Lists, size: PlotSize, context: PlacesContext): PlacesLayout {
  if (size.isCompact) return layoutCompact(lists, size, context);
  const { same, strikes, cards } = lists;
  const { width } = size;
  const { view, words } = context;
  const type = view.scale;
  const options = strikesOptions(strikes, width, type);
  const bars = (shown: readonly StrikesRow[]) => shown.map(({ bar }) => bar);
  const rows = [...strikes.countries, ...topProvinces(strikes)];
  const layout = rows.length === 0 ? null : layoutBars(bars(rows), options);
  const months = same === null ? null : layoutSame(same, words.same.lanes, { width, type });
  let y = months?.height ?? layout?.height ?? 0;
  const placed = openCards(cards).map((card): PlacedCard => {
    const top = y + HEADING;
    const cardLayout = layoutCard(card.rows, width);
    y = top + cardLayout.height;
    return { card, layout: cardLayout, top };
  });
  return { height: y, same: months, strikes: layout, cards: placed, note: null };
}
