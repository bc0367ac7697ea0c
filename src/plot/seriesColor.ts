/** One colour per source, the same in every chart. */
import type { SourceId } from "../model/ids";
import type { ColorName, PlotColors } from "./colors";
import classes from "./seriesColor.module.css";

const MAIN: Readonly<Record<string, ColorName | undefined>> = {
  cjtf_oir: "seriesCoalition",
  airwars: "seriesAirwars",
  snhr: "seriesSnhr",
  sohr: "seriesSohr",
  amnesty_airwars: "seriesAmnesty",
};

const OTHERS = ["seriesOther1", "seriesOther2", "seriesOther3", "seriesOther4"] as const;

/**
 * Sources outside the main five share four colours, so a mark of theirs is always labelled as well;
 * a source keeps its colour whatever else is shown, because it depends on the id alone.
 */
function colorName(sourceId: SourceId): ColorName {
  const main = MAIN[sourceId];
  if (main !== undefined) return main;
  let sum = 0;
  for (const char of sourceId) sum += char.charCodeAt(0);
  return OTHERS[sum % OTHERS.length] ?? "seriesOther1";
}

/** A source's colour. */
export function seriesColor(colors: PlotColors, sourceId: SourceId): string {
  return colors[colorName(sourceId)];
}

/** The class that sets `--series` to a source's colour, for what style sheets draw. */
export function seriesClass(sourceId: SourceId): string {
  return classes[colorName(sourceId)] ?? "";
}
