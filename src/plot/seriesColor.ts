/** One colour per source, the same in every chart. */
import type { SourceId } from "../model/types";
import colors from "./seriesColor.module.css";

const MAIN: Readonly<Record<string, string | undefined>> = {
  cjtf_oir: colors.coalition,
  airwars: colors.airwars,
  snhr: colors.snhr,
  sohr: colors.sohr,
  amnesty_airwars: colors.amnesty,
};

const OTHERS = [colors.other1, colors.other2, colors.other3, colors.other4];

/**
 * The class that sets `--series` to a source's colour. Sources outside the main five share four
 * colours, so a mark of theirs is always labelled as well; a source keeps its colour whatever
 * else is shown, because it depends on the id alone.
 */
export function seriesClass(sourceId: SourceId): string {
  const main = MAIN[sourceId];
  if (main !== undefined) return main;
  let sum = 0;
  for (const char of sourceId) sum += char.charCodeAt(0);
  return OTHERS[sum % OTHERS.length] ?? "";
}
