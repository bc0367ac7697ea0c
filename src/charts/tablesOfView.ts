import type { ChartTableName } from "../data/tables";
import type { View } from "../url/view";
import type { ChartDefinition } from "./types";

/** Names of the tables that a view of a chart is drawn from: the same array for the same tables. */
export function tablesOfView(
  { tables, tablesOf }: ChartDefinition,
  view: View,
): readonly ChartTableName[] {
  return tablesOf?.(view) ?? tables;
}
