/** The comparison by source in words: one sentence and the table, from the rows of the bars. */
import type { Language } from "../../text/language";
import type { View } from "../../view/view";
import { extentOf } from "../parts/barLayout";
import type { TableModel } from "../parts/table";
import type { SourceGroup } from "./rows";

/** One sentence from the rows of the first group that holds any. */
export function sourcesSummary(
  groups: readonly SourceGroup[],
  view: View,
  { messages, format }: Language,
): string {
  const words = messages.sources;
  const asof = view.asof === "latest" ? words.asofLatest : words.asof(format.day(view.asof));
  // Rows of another scope stay out of the sentence: it compares like with like.
  const comparable = ({ rows }: SourceGroup) =>
    rows.filter((row) => row.bar.quantity !== null && row.comparable);
  const first = groups.find((group) => comparable(group).length > 0);
  if (first === undefined) return groups.length === 0 ? words.empty : words.summaryNoRate(asof);
  const rows = [...comparable(first)].sort(
    (a, b) =>
      (a.bar.quantity === null ? 0 : extentOf(a.bar.quantity)[0]) -
      (b.bar.quantity === null ? 0 : extentOf(b.bar.quantity)[0]),
  );
  const [least, most] = [rows[0], rows.at(-1)];
  if (least === undefined || most === undefined) return words.empty;
  const rest = groups.length > 1 ? ` ${words.summaryMore(groups.length - 1)}` : "";
  if (least === most)
    return words.summaryOne(asof, first.heading, least.bar.figure, least.source.shortName) + rest;
  const sentence = view.measure === "rate" ? words.summaryRate : words.summary;
  return (
    sentence(
      asof,
      first.heading,
      least.bar.figure,
      least.source.shortName,
      most.bar.figure,
      most.source.shortName,
    ) + rest
  );
}

/** The table: the rows of the bars, in their order. */
export function sourcesTable(
  groups: readonly SourceGroup[],
  view: View,
  { messages }: Language,
): TableModel {
  const { columns } = messages.sources;
  const keys = [
    "scope",
    "source",
    "figure",
    "kind",
    "low",
    "high",
    "period",
    "actor",
    "grade",
    "published",
    "differs",
  ] as const;
  const numeric = new Set<string>(["low", "high", "strikes"]);
  const shown = view.measure === "rate" ? ([...keys, "rate", "strikes"] as const) : keys;
  return {
    columns: shown.map((key) => ({
      key,
      label: columns[key],
      numeric: numeric.has(key),
      rowHeader: key === "source",
      opensCard: key === "figure",
    })),
    rows: groups.flatMap((group) => group.rows.map((row) => row.tableRow)),
  };
}
