/** Where the maps of a view are, in px: strikes, killed, and the parts of the campaign below them. */
import type { Country } from "../../model/placeTypes";
import { wrap } from "../../plot/barLayout";
import { BEST_PLOT_HEIGHT } from "../frame/bestPlotHeight";
import type { PlotLayout, PlotSize } from "../types";
import { layoutBase, type Point } from "./baseLayout";
import type { MapData } from "./data";
import { type KilledLayout, layoutKilled } from "./killedLayout";
import { layoutPhases, type PhaseLayout } from "./phaseLayout";
import type { MapContext, MapLabels } from "./rows";
import { layoutStrikes, type StrikesLayout, WIDE } from "./strikesLayout";
import { killedSentence } from "./summary";

interface Placed {
  readonly x: number;
  /** Base line of its heading. */
  readonly head: number;
  readonly y: number;
}

export interface MapLayout extends PlotLayout {
  readonly width: number;
  /** Where the keys of a compact plot are; null where there is none. */
  readonly keys: { readonly greys: Point | null; readonly squares: Point | null };
  /** Deaths in words, in a compact plot without a map of them. */
  readonly note: { readonly y: number; readonly lines: readonly string[] } | null;
  readonly strikes: Omit<Placed, "head"> & {
    /** Null where it has no heading. */
    readonly head: number | null;
    readonly map: StrikesLayout;
  };
  readonly killed: (Placed & { readonly map: KilledLayout }) | null;
  readonly phases: readonly (Placed & { readonly map: PhaseLayout })[];
}

/** Height of a compact plot before it has been measured, px. */
const COMPACT_HEIGHT = 300;
/** Height at which a compact map alone reads best, as a part of its width, and at most (px). */
const BEST_SHARE = 0.65;
const BEST_MOST = 400;
/** From this width (px) the maps are side by side. */
const BESIDE = 480;
/** From this width (px) the small maps are beside the map of strikes, where it is alone. */
const BESIDE_PHASES = 900;
/** From this height (px) a compact plot has keys of these heights, and deaths in words. */
const KEYED = 170;
const GREYS_KEY = 32;
const SQUARES_KEY = 20;
/** From this width (px) of a map the key of greys is as wide as the map or less. */
const KEY_BESIDE = 280;
export const NOTE_LINE = 16;
const NOTE_SPACE = 8;
export const GUTTER = 24;
const HEAD = 24;
const HEAD_RISE = 8;
/** Largest width of one map (px): a wider one would be higher than a window. */
const WIDEST = 760;
const BETWEEN = 20;
/** Lines below a small map, and their distance. */
const PHASE_TEXT = 58;
export const PHASE_LINE = 16;
/** Part of the map of killed that shows what lies beyond Syria. */
const BEYOND = 0.16;

/** Countries that the filters leave. */
export function shownCountries({ view }: Pick<MapContext, "view">): readonly Country[] {
  const { places } = view;
  const shown = (["iraq", "syria"] as const).filter(
    (country) =>
      places === null ||
      places.includes(country) ||
      places.some((key) => key.startsWith(country === "iraq" ? "IQ-" : "SY-")),
  );
  return shown.length === 0 ? ["iraq", "syria"] : shown;
}

interface MapRows {
  readonly data: MapData;
  readonly labels: MapLabels;
  readonly context: MapContext;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** A height of null is that of the shapes. */
interface Room {
  readonly width: number;
  readonly height: number | null;
}

export function placeStrikes({ data, labels, context }: MapRows, room: Room): StrikesLayout {
  const base = layoutBase({ ...room, fit: shownCountries(context) });
  return layoutStrikes(labels.rows, base, data.highest.place, context.language.format);
}

/** In a compact plot a small map has no circles of towns: neither they nor their key have room. */
function placeCompactStrikes({ data, labels, context }: MapRows, room: Room): StrikesLayout {
  const base = layoutBase({ ...room, fit: shownCountries(context) });
  const rows =
    base.reach < WIDE ? labels.rows.filter(({ level }) => level !== "place") : labels.rows;
  return layoutStrikes(rows, base, data.highest.place, context.language.format);
}

/** The map of killed shows Syria, which alone was counted by province, and what is next to it. */
export function placeKilled({ data, labels, context }: MapRows, room: Room): KilledLayout {
  const shown = shownCountries(context);
  const base = layoutBase(
    shown.includes("syria")
      ? { ...room, fit: ["syria"], beyond: shown.includes("iraq") ? BEYOND : 0 }
      : { ...room, fit: shown },
  );
  return layoutKilled(labels.rows, base, data.highest.killed, context);
}

/** How many small maps are in one line. */
export const phaseColumns = (width: number): 2 | 4 => (width < BESIDE ? 2 : 4);

export function placePhases(
  { data, context }: MapRows,
  width: number,
  columns: 2 | 4,
): readonly PhaseLayout[] {
  return layoutPhases(data, context, {
    width: Math.floor((width - (columns - 1) * GUTTER) / columns),
    fit: shownCountries(context),
  });
}

/** Width of the map of strikes alone with the small maps beside it, px; null without room for them. */
export function widthBesidePhases(width: number): number | null {
  return width < BESIDE_PHASES ? null : Math.floor(width * 0.62);
}

/** Maps side by side where there is room, else one below the other. */
export function isBeside(width: number): boolean {
  return width >= BESIDE;
}

/** Width of each of the two maps, or of one map alone. */
export function mapWidth(width: number, count: 1 | 2): number {
  if (count === 1) return Math.min(width, WIDEST);
  return isBeside(width) ? Math.floor((width - GUTTER) / 2) : width;
}

const NO_KEYS = { greys: null, squares: null } as const;

/** A compact plot without room for two maps: strikes, and deaths in words. */
function layoutOne(rows: MapRows, { width, height }: Box): MapLayout {
  const hasKey = height >= KEYED;
  const sentence = killedSentence(rows.labels.rows, rows.data, rows.context);
  const lines = hasKey && sentence !== "" ? wrap(sentence, width) : [];
  const noteHeight = lines.length === 0 ? 0 : NOTE_SPACE + lines.length * NOTE_LINE;
  const y = hasKey ? GREYS_KEY : 0;
  const map = placeCompactStrikes(rows, { width, height: height - y - noteHeight });
  return {
    width,
    height,
    bestHeight: Math.min(BEST_MOST, Math.max(BEST_PLOT_HEIGHT, Math.round(width * BEST_SHARE))),
    keys: hasKey ? { greys: [0, 0], squares: null } : NO_KEYS,
    note: lines.length === 0 ? null : { y: height - noteHeight + NOTE_SPACE + 12, lines },
    strikes: { x: 0, head: null, y, map },
    killed: null,
    phases: [],
  };
}

/** A compact plot: keys where there is room, and the maps within the height. */
function layoutCompact(rows: MapRows, { width, height }: Box): MapLayout {
  if (rows.data.killed === null || !isBeside(width)) return layoutOne(rows, { width, height });
  const each = mapWidth(width, 2);
  const second = each + GUTTER;
  const keyLines = height < KEYED ? 0 : each < KEY_BESIDE ? 2 : 1;
  const keys = [0, GREYS_KEY, GREYS_KEY + SQUARES_KEY][keyLines] ?? 0;
  const head = keys + HEAD - HEAD_RISE;
  const y = keys + HEAD;
  const size = { width: each, height: height - y };
  return {
    width,
    height,
    keys:
      keyLines === 0
        ? NO_KEYS
        : { greys: [0, 0], squares: keyLines === 1 ? [second, 0] : [0, GREYS_KEY] },
    note: null,
    strikes: { x: 0, head, y, map: placeCompactStrikes(rows, size) },
    killed: { x: second, head, y, map: placeKilled(rows, size) },
    phases: [],
  };
}

/** As one drawing; the page alternates the same maps with headings. */
export function layoutMap(rows: MapRows, { width, height, isCompact }: PlotSize): MapLayout {
  if (isCompact) return layoutCompact(rows, { width, height: height ?? COMPACT_HEIGHT });
  const hasKilled = rows.data.killed !== null;
  // As wide as on the page, where the small maps are beside a map of strikes alone.
  const alone = hasKilled || rows.data.phases.length === 0 ? null : widthBesidePhases(width);
  const each = alone ?? mapWidth(width, hasKilled ? 2 : 1);
  const strikes = placeStrikes(rows, { width: each, height: null });
  const killed = hasKilled
    ? placeKilled(rows, { width: each, height: isBeside(width) ? strikes.base.height : null })
    : null;
  const firstBottom = HEAD + strikes.base.height;
  const below = isBeside(width) ? 0 : firstBottom + BETWEEN;
  const mapsBottom = killed === null ? firstBottom : below + HEAD + killed.base.height;
  const columns = phaseColumns(width);
  const phases = placePhases(rows, width, columns);
  const [one] = phases;
  const step = one === undefined ? 0 : HEAD + one.base.height + PHASE_TEXT;
  const phasesTop = mapsBottom + BETWEEN;
  return {
    width,
    keys: NO_KEYS,
    note: null,
    height: one === undefined ? mapsBottom : phasesTop + Math.ceil(phases.length / columns) * step,
    strikes: { x: 0, head: HEAD - HEAD_RISE, y: HEAD, map: strikes },
    killed:
      killed === null
        ? null
        : {
            x: isBeside(width) ? each + GUTTER : 0,
            head: below + HEAD - HEAD_RISE,
            y: below + HEAD,
            map: killed,
          },
    phases: phases.map((map, at) => {
      const top = phasesTop + Math.floor(at / columns) * step;
      const x = (at % columns) * (map.base.width + GUTTER);
      return { x, head: top + HEAD - HEAD_RISE, y: top + HEAD, map };
    }),
  };
}
