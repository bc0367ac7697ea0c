/** Notes on rows, and what changed between the releases of the data package. */
import type { Day } from "./day";

/** Tables that `notes.csv` has notes on. */
export type NotedTable = "editions" | "estimates" | "strike_totals" | "strikes";

/**
 * What a reader must know of one figure row, and how a derived value was derived. A table of its
 * own, fetched when a card or a table of figures is opened: the first view has no room for prose.
 */
export interface RowNote {
  readonly table: NotedTable;
  readonly rowId: string;
  /** How the value was derived, naming the rows; checked by `npm run check:data`. */
  readonly derivation: string | null;
  readonly note: string | null;
  /** What is known of the row only since a day after its publication. */
  readonly later: {
    readonly text: string;
    /** That day; null where a page without a date says it. */
    readonly since: Day | null;
  } | null;
}

/** What happened to a row of a figure table, or that the package was released. */
export type HistoryChange = "released" | "added" | "corrected" | "removed";

/**
 * A release of the package, or a change of one figure row that came with it. Rows that no change
 * names are those of the first release.
 */
export interface HistoryEntry {
  readonly version: string;
  readonly date: Day;
  readonly change: HistoryChange;
  /** Null for a release, as are row and column. */
  readonly table: NotedTable | null;
  readonly rowId: string | null;
  readonly column: string | null;
  readonly old: string | null;
  /** The new value; of a release, the number of its figure rows. */
  readonly new: string | null;
  readonly reason: string;
}
