/** What happened to a file of the record, in words. */

import type { Language } from "../messages/language";
import type { FetchError } from "./load";

/** Sentences that name the file, the fault, and what follows from it. */
export function describeFetchError(
  error: FetchError,
  { messages, format }: Language,
): readonly string[] {
  const words = messages.data;
  const { file, fault } = error;
  switch (fault.kind) {
    case "missing":
      return [words.missing(file), words.newer];
    case "unreachable":
      return [words.unreachable(file)];
    case "server":
      return [words.server(file, fault.status)];
    case "wrong_type":
      return [words.wrongType(file)];
    case "wrong_size":
      return [words.wrongSize(file, format.number(fault.bytes), format.number(fault.expected))];
    case "damaged":
      return [words.damaged(file)];
  }
}
