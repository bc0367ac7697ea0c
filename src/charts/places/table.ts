/** The comparison by place in words: its sentence and its table, from the same rows as its bars. */

import type { Language } from "../../messages/language";
import { placesWords } from "../../messages/placesWords";
import { mergeSums } from "../../model/places";
import { quantityExtent } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import type { StrikeRecord } from "../../model/types";
import type { View } from "../../url/view";
import { boundCells } from "../frame/boundCells";
import { type CellValue, lazyTable, type TableModel, textCell } from "../frame/table";
import { type PlaceGroupRows, type PlaceRow, rowsOf } from "./rows";

/** The strikes of the blocks shown, where they are most, and how many estimates stand beside them. */
export function placesSummary(
  blocks: readonly PlaceGroupRows[],
  view: View,
  language: Language,
): string {
  const words = placesWords(language);
  const { format } = language;
  const parts = blocks.filter(({ block }) => block.kind !== "country");
  const sum = mergeSums(parts.flatMap(({ block }) => block.sum ?? []));
  const [top, ...others] = [...parts]
    .filter(({ block }) => block.sum !== null)
    .sort((a, b) => (b.block.sum?.strikes ?? 0) - (a.block.sum?.strikes ?? 0));
  const estimates = blocks.reduce((n, one) => n + one.estimates.length, 0);
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
            format.number(top.block.sum?.strikes ?? 0),
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
  record: StrikeRecord,
  language: Language,
): Readonly<Record<(typeof KEYS)[number], CellValue>> {
  const { messages, format } = language;
  const { parts } = messages;
  const words = placesWords(language);
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
    source: textCell(record.sources.get(estimate.sourceId)?.shortName ?? estimate.sourceId),
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

export function placesTable(
  blocks: readonly PlaceGroupRows[],
  record: StrikeRecord,
  language: Language,
): TableModel {
  const { columns } = placesWords(language);
  return lazyTable(
    KEYS.map((key) => ({
      key,
      label: columns[key],
      numeric: key === "low" || key === "high",
      rowHeader: key === "place",
      opensCard: key === "figure",
    })),
    () =>
      blocks.flatMap(rowsOf).map((row) => ({
        id: row.mark.id,
        figure: row.mark.figure,
        cells: cellsOf(row, record, language),
      })),
  );
}
