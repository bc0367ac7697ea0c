/** Words for data that are on their way, or did not arrive whole. */
import type { ProblemCode } from "../../data/tableSchema";

const problems: Record<ProblemCode, string> = {
  empty_file: "the file is empty",
  wrong_header: "this is not the column that belongs here",
  wrong_cell_count: "the row has too few or too many cells",
  empty: "the cell is empty without a reason",
  not_a_number: "this is not a number",
  not_a_day: "this is not a day",
  not_yes_or_no: "this is neither yes nor no",
  not_in_list: "this value is not in the list of allowed ones",
  wrong_form: "this does not have the form that the column asks for",
  out_of_range: "this number is out of range",
  too_long: "this text is too long",
  repeated: "this key occurs twice",
  wrong_kind: "this cell does not fit the kind of the estimate",
};

export const data = {
  problems,
  loading: "Loading the data",
  retry: "Try again",
  more: (n: number) => (n === 1 ? "One more row is wrong." : `${n} more cells are wrong.`),
  missing: (file: string) => `${file} was not found on this site.`,
  unreachable: (file: string) => `${file} could not be fetched: the connection failed.`,
  server: (file: string, status: number) =>
    `${file} could not be fetched: the server answered with error ${status}.`,
  wrongType: (file: string) => `${file} is not the kind of file it should be.`,
  notUtf8: (file: string) => `${file} holds bytes that are no text; it may be damaged.`,
  wrongSize: (file: string, bytes: string, expected: string) =>
    `${file} arrived with ${bytes} bytes instead of ${expected}; it has been cut off or changed.`,
  notDescribed: (file: string) => `${file} is not described in datapackage.json.`,
  badRow: (file: string, row: string, column: string, what: string, value: string) =>
    `${file}, row ${row}, column ${column}: ${what} (“${value}”).`,
  advice: "Its figures are not shown. What does not need this file keeps working.",
} as const;
