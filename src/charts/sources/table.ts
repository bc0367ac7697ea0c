/** The comparison by source as a table: the rows of the bars, in their order. */

import { placeName } from "../../figures/placeName";
import { quantityExtent } from "../../model/quantity";
import { statedEnd } from "../../model/scope";
import { boundCells } from "../frame/boundCells";
import { type CellValue, markTable, type TableModel, textCell } from "../frame/table";
import { rateWords, type SourcesContext } from "./labels";
import type { SourceRow } from "./rows";

const KEYS = [
  "group",
  "place",
  "source",
  "figure",
  "kind",
  "low",
  "high",
  "period",
  "end",
  "actor",
  "weapons",
  "grade",
  "published",
  "differs",
] as const;
const RATE_KEYS = ["rate", "strikes"] as const;
type Key = (typeof KEYS)[number] | (typeof RATE_KEYS)[number];

function cellsOf(row: SourceRow, context: SourcesContext): Readonly<Record<Key, CellValue>> {
  const { language, record } = context;
  const { messages, format } = language;
  const { estimate, source, heading, rate, badge } = row;
  const { parts } = messages;
  const end = statedEnd(estimate);
  const [low] = quantityExtent(estimate.quantity);
  return {
    group: textCell(heading),
    place: textCell(placeName(estimate, record, language)),
    source: textCell(source.shortName),
    figure: { text: format.quantity(estimate.quantity), sort: low },
    kind: textCell(parts.kinds[estimate.quantity.kind]),
    ...boundCells(estimate.quantity, language),
    period: { text: format.period(estimate.start, end), sort: estimate.start },
    end: {
      text: end === null ? parts.gaps.not_stated : format.day(end),
      sort: estimate.end,
    },
    actor: textCell(parts.actors[estimate.actor]),
    weapons: textCell(parts.weapons[estimate.weapons]),
    grade: textCell(parts.grades[estimate.grade]),
    published: {
      text: format.published(estimate.published),
      sort: estimate.published.knownBy,
    },
    differs: {
      ...textCell(badge === "" ? parts.frame.none : badge),
      ...(row.badgeMark?.opens ? { opens: row.badgeMark.opens } : {}),
    },
    rate: rate.known
      ? { text: format.quantity(rate.quantity, 1), sort: quantityExtent(rate.quantity)[0] }
      : { text: rateWords(rate, estimate, context), sort: null },
    strikes: rate.known
      ? { text: format.number(rate.strikes), sort: rate.strikes }
      : { text: parts.frame.none, sort: null },
  };
}

export function sourcesTable(rows: readonly SourceRow[], context: SourcesContext): TableModel {
  const { view, words } = context;
  return markTable(
    rows,
    {
      keys: view.measure === "rate" ? [...KEYS, ...RATE_KEYS] : KEYS,
      labels: words.columns,
      rowHeader: "source",
      numeric: ["low", "high", "strikes"],
    },
    (row) => cellsOf(row, context),
  );
}
