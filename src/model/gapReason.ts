/** Cells without a value. Nothing is invented: the value is `null`, and the row says why. */

/** Why a cell has no value: the labels of `missingValues` in the data package. */
export type GapReason =
  | "not_reported" // the source does not give it
  | "not_seen" // the page was only partly readable to us; the source may give it
  | "not_stated" // the source gives the figure without this detail
  | "not_applicable"; // the column has no meaning for this row

/** Column name -> why it is empty, for the empty cells of one row. */
export type Gaps = Readonly<Record<string, GapReason>>;
