import { AIRWARS_SOURCE, COALITION_SOURCE, sourceShortName } from "../../model/sources";
import { isCompactEmbed } from "../../url/view";
import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { BattleChoice } from "./BattleChoice";
import { battleCards } from "./battleCards";
import { getData, type PlacesData } from "./data";
import { killedCards } from "./killedCards";
import { layoutPlaces, type PlacesLayout } from "./layout";
import { placesLegend } from "./legend";
import type { PlacesMessages } from "./messages/en";
import { PlacesPagePlot } from "./PlacesPagePlot";
import { PlacesPlot } from "./PlacesPlot";
import { allRows, type PlaceRow, type PlacesContext, type PlacesLabels } from "./rows";
import { sameLabels } from "./sameRows";
import { sameNotes } from "./sameSummary";
import { strikesList } from "./strikesList";
import { compactCard, placesSubtitle, placesSummary, placesTitle } from "./summary";
import { placesTable } from "./table";

type Lists = Pick<PlacesLabels, "same" | "strikes" | "cards" | "compactCard">;

function getLabels({ groups, same: months }: PlacesData, context: PlacesContext): PlacesLabels {
  const { language, words, view } = context;
  const same = months === null ? null : sameLabels(months, context);
  const strikes = strikesList(groups, context);
  const counts = killedCards(groups, context);
  const cards = months?.kind === "battle" ? battleCards(counts, months, same, context) : counts;
  const lists = { same, strikes, cards, compactCard: compactCard(strikes, cards, context) };
  const rows = allRows(lists);
  const isCompact = isCompactEmbed(view);
  const { notes, help } = words;
  return {
    ...lists,
    title: placesTitle(lists, context),
    subtitle: placesSubtitle(lists, context),
    summary: placesSummary(lists, context),
    notes: same !== null ? sameNotes(same, context) : [notes.apart, notes.reports, notes.missing],
    help: [
      ...(same !== null
        ? Object.values(words.same.help)
        : [help.near, help.after, help.strip, help.countries]),
      ...(view.scale === "log" ? [language.messages.parts.logNote] : []),
    ],
    sourceNames: sourceNames(isCompact ? compactRows(lists) : rows, context),
    marks: rows.flatMap((row) =>
      row.kind === "killed" && row.badge !== null ? [row.mark, row.badge] : [row.mark],
    ),
    table: placesTable(rows, context),
  };
}

/** What a compact frame shows: the comparison, else the card of a place, else strikes. */
function compactRows({ same, strikes, compactCard: card }: Lists): readonly PlaceRow[] {
  if (same !== null) return allRows({ same, strikes, cards: [] });
  return card !== null ? card.rows : allRows({ same, strikes, cards: [] });
}

/** Who says so, in the order of the rows, each once. */
function sourceNames(rows: readonly PlaceRow[], { record, words }: PlacesContext) {
  const names = rows.map((row) => {
    if (row.kind === "killed") return sourceShortName(record.sources, row.estimate.sourceId);
    if (row.kind === "strikes" || row.column === "strikes") return words.releaseSource;
    const id = row.column === "killed" ? AIRWARS_SOURCE : COALITION_SOURCE;
    return sourceShortName(record.sources, id);
  });
  return [...new Set(names)];
}

const chart: ChartModule<PlacesData, PlacesLabels, PlacesMessages, PlacesLayout> = {
  getData,
  isEmpty: ({ groups, same }) => groups.length === 0 && (same === null || same.places.length === 0),
  getLabels,
  getLayout: ({ labels, context }, size) => layoutPlaces(labels, size, context),
  getLegend: ({ labels, context }, isCompact) => placesLegend(labels, context, isCompact),
  Plot: PlacesPlot,
  PagePlot: PlacesPagePlot,
  Controls: BattleChoice,
};

/** Where strikes were declared, and civilians killed place by place: two lists of unequal months. */
export function load(words: PlacesMessages): LoadedChart {
  return defineChart(chart, words);
}
