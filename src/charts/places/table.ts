/** The comparison by place as a table: the rows of the chart, in their order. */

import { quantityExtent } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { AIRWARS_SOURCE, COALITION_SOURCE, sourceShortName } from "../../model/sources";
import { boundCells } from "../frame/boundCells";
import { type CellValue, EMPTY_CELL, markTable, type TableModel, textCell } from "../frame/table";
import type { PlaceRow, PlacesContext } from "./rows";

const KEYS = [
  "place",
  "level",
  "what",
  "source",
  "figure",
  "kind",
  "low",
  "high",
  "period",
  "actor",
  "weapons",
  "published",
  "rate",
] as const;

function cellsOf(
  row: PlaceRow,
  context: PlacesContext,
): Readonly<Record<(typeof KEYS)[number], CellValue>> {
  const { language, record, words } = context;
  const { messages, format } = language;
  const { parts } = messages;
  const shared = { place: textCell(row.place), level: textCell(words.levels[row.level]) };
  if (row.kind === "same") {
    const { column, quantity, figure, start, period, published, rate } = row;
    const source = column === "killed" ? AIRWARS_SOURCE : COALITION_SOURCE;
    return {
      ...shared,
      what: textCell(words.same.columns[column]),
      source: textCell(
        column === "strikes" ? words.releaseSource : sourceShortName(record.sources, source),
      ),
      figure: { text: figure, sort: quantityExtent(quantity)[0] },
      kind: textCell(parts.kinds[quantity.kind]),
      ...boundCells(quantity, language),
      period: { text: period, sort: start },
      actor: textCell(parts.actors.coalition),
      weapons: textCell(parts.weapons.air_and_artillery),
      published: { text: format.day(published), sort: published },
      rate:
        rate === null
          ? EMPTY_CELL
          : { text: format.quantity(rate, 1), sort: quantityExtent(rate)[0] },
    };
  }
  if (row.kind === "strikes") {
    const { strikes, firstRelease, lastRelease } = row.sum;
    const value: CellValue = { text: format.number(strikes), sort: strikes };
    return {
      ...shared,
      what: textCell(words.whatStrikes),
      source: textCell(words.releaseSource),
      figure: value,
      kind: textCell(parts.bases.releases),
      low: value,
      high: value,
      period: { text: format.period(firstRelease, lastRelease), sort: firstRelease },
      actor: textCell(parts.actors.coalition),
      weapons: textCell(parts.weapons.air_and_artillery),
      published: { text: format.day(lastRelease), sort: lastRelease },
      rate: EMPTY_CELL,
    };
  }
  const { estimate } = row;
  const { quantity, start, published } = estimate;
  return {
    ...shared,
    what: textCell(words.whatKilled),
    source: textCell(sourceShortName(record.sources, estimate.sourceId)),
    figure: { text: format.quantity(quantity), sort: quantityExtent(quantity)[0] },
    kind: textCell(parts.kinds[quantity.kind]),
    ...boundCells(quantity, language),
    period: {
      text: format.period(start, statedEnd(estimate)),
      sort: start,
      ...(row.badge?.opens && { opens: row.badge.opens }),
    },
    actor: textCell(parts.actors[estimate.actor]),
    weapons: textCell(parts.weapons[estimate.weapons]),
    published: { text: format.published(published), sort: published.knownBy },
    rate: EMPTY_CELL,
  };
}

export function placesTable(rows: readonly PlaceRow[], context: PlacesContext): TableModel {
  return markTable(
    rows,
    {
      keys: KEYS,
      labels: context.words.columns,
      rowHeader: "place",
      numeric: ["low", "high"],
    },
    (row) => cellsOf(row, context),
  );
}
