/** The comparison by place in words: its sentence and its table, from the same rows as its bars. */

import { mergeSums } from "../../model/places";
import { quantityExtent } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { sourceShortName } from "../../model/sources";
import { boundCells } from "../frame/boundCells";
import { type CellValue, lazyTable, type TableModel, textCell } from "../frame/table";
import { allRows, type PlaceGroupRows, type PlaceRow, type PlacesContext } from "./rows";

/** The strikes of the groups shown, where they are most, and how many estimates are beside them. */
export function placesSummary(groups: readonly PlaceGroupRows[], context: PlacesContext): string {
  const { language, view, words } = context;
  const { format } = language;
  const parts = groups.filter(({ group }) => group.kind !== "country");
  const sum = mergeSums(parts.flatMap(({ group }) => group.sum ?? []));
  const [top, ...others] = [...parts]
    .filter(({ group }) => group.sum !== null)
    .sort((a, b) => (b.group.sum?.strikes ?? 0) - (a.group.sum?.strikes ?? 0));
  const estimates = groups.reduce((n, one) => n + one.estimates.length, 0);
  const sentences: string[] = [];
  if (sum === null || top === undefined) sentences.push(words.summaryNone);
  else {
    const [total, first, last] = [
      format.number(sum.strikes),
      format.day(sum.firstRelease),
      format.day(sum.lastRelease),
    ];
    sentences.push(
      others.length === 0
        ? words.summaryOne(total, first, last, top.heading)
        : words.summary(
            total,
            first,
            last,
            top.heading,
            format.number(top.group.sum?.strikes ?? 0),
          ),
    );
  }
  sentences.push(estimates === 0 ? words.summaryNoKilled : words.summaryKilled(estimates));
  if (view.measure === "rate") sentences.push(words.summaryNoRate);
  return sentences.join(" ");
}

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
] as const;

function cellsOf(
  row: PlaceRow,
  context: PlacesContext,
): Readonly<Record<(typeof KEYS)[number], CellValue>> {
  const { language, record, words } = context;
  const { messages, format } = language;
  const { parts } = messages;
  const shared = { place: textCell(row.place), level: textCell(words.levels[row.level]) };
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
  };
}

export function placesTable(groups: readonly PlaceGroupRows[], context: PlacesContext): TableModel {
  const { words } = context;
  const { columns } = words;
  return lazyTable(
    KEYS.map((key) => ({
      key,
      label: columns[key],
      numeric: key === "low" || key === "high",
      rowHeader: key === "place",
      opensCard: key === "figure",
    })),
    () =>
      groups.flatMap(allRows).map((row) => ({
        id: row.mark.id,
        figure: row.mark.figure,
        cells: cellsOf(row, context),
      })),
  );
}
