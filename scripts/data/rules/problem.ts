import type { PackageProblem } from "../../read-package";

/** A problem of a whole table, or of rows that its value names. */
export const problem = (
  file: string,
  column: string,
  code: string,
  value: string,
): PackageProblem => ({
  file,
  row: 0,
  column,
  code,
  value,
});
