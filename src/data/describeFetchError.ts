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
    case "offline":
      return [words.offline(file)];
    case "unreachable":
      return [words.unreachable(file), words.blocked];
    case "slow":
      return [words.slow(file)];
    case "cut_off":
      return [words.cutOff(file)];
    case "redirected":
      return [words.redirected(file), words.signIn];
    case "server":
      return [words.server(file, reason.status)];
    case "wrong_type":
      return [words.wrongType(file), words.signIn];
    case "wrong_size":
      return [
        words.wrongSize(file, format.number(reason.bytes), format.number(reason.expected)),
        words.newer,
      ];
    case "damaged":
      return [words.damaged(file), words.newer];
  }
}
