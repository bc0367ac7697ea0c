/** Why a file of the data package cannot be used, in words. */

import type { Language } from "../messages/language";
import type { FetchError } from "./fetchTable";

/** Sentences that name the file, the reason, and what the reader can do. */
export function describeFetchError(
  error: FetchError,
  { messages, format }: Language,
): readonly string[] {
  const words = messages.data;
  const { file, reason } = error;
  switch (reason.kind) {
    case "missing":
      return [words.missing(file), words.newer];
    case "unreachable":
      return [words.unreachable(file)];
    case "server":
      return [words.server(file, reason.status)];
    case "wrong_type":
      return [words.wrongType(file)];
    case "wrong_size":
      return [
        words.wrongSize(file, format.number(reason.bytes), format.number(reason.expected)),
        words.newer,
      ];
    case "damaged":
      return [words.damaged(file), words.newer];
  }
}
