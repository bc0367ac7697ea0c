import type { BarsProps } from "../../plot/Bars";
import type { PlotColors } from "../../plot/colors";
import { seriesColor } from "../../plot/seriesColor";
import type { PlaceScales } from "./layout";
import type { PlacesMessages } from "./messages/en";
import { allRows, type PlaceGroupRows, type PlacesContext } from "./rows";

/** Why a place has no strikes. */
const NO_STRIKES = {
  ready: (words: PlacesMessages) => words.noRelease,
  loading: (words: PlacesMessages) => words.loading,
  error: (words: PlacesMessages) => words.unavailable,
} as const;

/** Why a group has no bars in a column. */
export function noBars(
  column: keyof PlaceScales,
  { words, tablesStatus }: Pick<PlacesContext, "words" | "tablesStatus">,
): string {
  return column === "killed" ? words.noEstimate : NO_STRIKES[tablesStatus](words);
}

/** Marks, badges and colours of a group's bars; strikes have the colour of their country. */
export function columnBars(
  places: PlaceGroupRows,
  colors: PlotColors,
): Pick<BarsProps, "marks" | "badgeOf" | "colorOf" | "labelled"> {
  const rows = allRows(places);
  const rowById = new Map(rows.map((row) => [row.mark.id, row]));
  const strikes = { iraq: colors.strikesIraq, syria: colors.strikesSyria }[places.group.country];
  return {
    marks: new Map(rows.map(({ mark }) => [mark.id, mark])),
    badgeOf: (id) => rowById.get(id)?.badge ?? null,
    colorOf(id) {
      const row = rowById.get(id);
      return row?.kind === "killed" ? seriesColor(colors, row.estimate.sourceId) : strikes;
    },
    labelled: false,
  };
}
