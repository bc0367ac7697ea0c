/** The view: what the link says is shown. Everything else on the page follows from it. */
import type { Day, Month } from "../model/day";
import type { GovernorateCode, SourceId } from "../model/ids";
import type { Country } from "../model/placeTypes";

/** Id of a chart in the registry (charts/registry.ts): lower-case letters, digits and hyphens. */
export type ChartId = string;

/** The file that holds a chart alone; beside `index.html`. */
export const embedPath = (chart: ChartId): string => `embed-${chart}.html`;

/** A country or a governorate, as the `place` key names it. */
export type PlaceKey = Country | GovernorateCode;

/** Ids of the battles (`battles.csv`) that a link can name, in order of time. */
export const BATTLE_IDS = ["mosul", "tabqa-mansoura", "raqqa", "hajin-baghuz"] as const;
export type BattleId = (typeof BATTLE_IDS)[number];

export interface View {
  /** First month shown; null is the start of the campaign. */
  readonly from: Month | null;
  /** Last month shown; null is the end of the record. */
  readonly to: Month | null;
  /** Sources shown; null is the main ones. */
  readonly sources: readonly SourceId[] | null;
  /** Countries and governorates shown; null is both countries. */
  readonly places: readonly PlaceKey[] | null;
  /** The battle by day that the comparison by place shows, in place of months and places; null for none. */
  readonly battle: BattleId | null;
  /** What the bars compare: civilians killed, or killed per 100 declared strikes. */
  readonly measure: "killed" | "rate";
  readonly scale: "linear" | "log";
  readonly sort: "value" | "published" | "name";
  /** Only what had been published by this day is shown; `latest` shows undated pages too. */
  readonly asof: Day | "latest";
  /** Changes are listed since this day, which lies before `asof`; null is the report before the last. */
  readonly since: Day | null;
  /** The day that places a figure in the gap: of its publication, or the last one its data cover. */
  readonly timeBasis: "published" | "covered";
  /** Whether campaign events are marked on the timeline. */
  readonly events: boolean;
  readonly view: "chart" | "table";
  readonly embed: ChartId | null;
  /** A frame's form: one plot that fits its box, or the whole chart with table and notes. */
  readonly form: "compact" | "full";
  /** Whether a frame shows the switches of its chart; see `hasControls`. */
  readonly controls: boolean;
  /** Language asked for; null follows the browser. */
  readonly lang: "en" | null;
  readonly theme: "auto" | "light" | "dark";
}

/** The day by which the statement of 34,514 strikes and the estimates beside it were published. */
export const REFERENCE_DAY = "2019-06-28" as Day;

/** What a link without parameters shows. */
export const DEFAULT_VIEW: View = {
  from: null,
  to: null,
  sources: null,
  places: null,
  battle: null,
  measure: "killed",
  scale: "linear",
  sort: "value",
  asof: REFERENCE_DAY,
  since: null,
  timeBasis: "published",
  events: true,
  view: "chart",
  embed: null,
  form: "compact",
  controls: true,
  lang: null,
  theme: "auto",
};

/**
 * Whether a chart shows what changes its view (chart or table, unfolding, dragging). Only a frame can do
 * without; its source line, as-of day and way to the whole page stay all the same.
 */
export function hasControls({
  embed,
  form,
  controls,
}: Pick<View, "embed" | "form" | "controls">): boolean {
  return embed === null || (form === "full" && controls);
}

/** Whether the view is a frame that shows one plot only. A frame without `form` is. */
export function isCompactEmbed({ embed, form }: Pick<View, "embed" | "form">): boolean {
  return embed !== null && form === "compact";
}

/** A view with some fields changed. Months and places that are chosen by hand end a battle. */
export function patchView(view: View, patch: Partial<View>): View {
  const isWindow = "from" in patch || "to" in patch || "places" in patch;
  return { ...view, ...(isWindow && { battle: null }), ...patch };
}
