/** What the package's history says of one row. */
import type { HistoryEntry } from "../../model/historyTypes";

/**
 * Since when a row is in the package, then its corrections, oldest first. A row that no entry adds
 * came with the first release.
 */
export function rowHistory(
  { table, rowId }: { readonly table: string; readonly rowId: string },
  history: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const entries = history.filter((entry) => entry.table === table && entry.rowId === rowId);
  const first = history.find((entry) => entry.change === "released");
  if (entries.some((entry) => entry.change === "added") || first === undefined) return entries;
  return [{ ...first, change: "added" }, ...entries];
}
