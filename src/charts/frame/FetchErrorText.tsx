import { describeFetchError } from "../../data/describeFetchError";
import type { FetchError } from "../../data/fetchTable";
import { useMessages } from "../../messages/useMessages";

/** Why a file cannot be used, one paragraph a sentence. */
export function FetchErrorText({ error }: { readonly error: FetchError }) {
  const language = useMessages();
  return describeFetchError(error, language).map((sentence) => <p key={sentence}>{sentence}</p>);
}
