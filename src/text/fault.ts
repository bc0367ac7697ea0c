/** What happened to a file of the data package, in words: file, row, column and what is wrong. */
import type { TableError } from "../data/load";
import type { Language } from "./language";

/** Sentences that name the file and the fault; of many wrong cells the first three. */
export function faultSentences(
  error: TableError,
  { messages, format }: Language,
): readonly string[] {
  const words = messages.data;
  const { file, fault } = error;
  switch (fault.kind) {
    case "missing":
      return [words.missing(file)];
    case "unreachable":
      return [words.unreachable(file)];
    case "server":
      return [words.server(file, fault.status)];
    case "wrong_type":
      return [words.wrongType(file)];
    case "not_utf8":
      return [words.notUtf8(file)];
    case "wrong_size":
      return [words.wrongSize(file, format.number(fault.bytes), format.number(fault.expected))];
    case "not_described":
      return [words.notDescribed(file)];
    case "bad_rows": {
      const shown = fault.problems.slice(0, 3);
      const more = fault.problems.length - shown.length;
      return [
        ...shown.map((problem) =>
          words.badRow(
            file,
            format.number(problem.row),
            problem.column,
            words.problems[problem.code],
            problem.value,
          ),
        ),
        ...(more > 0 ? [words.more(more)] : []),
      ];
    }
  }
}
