import { describeFetchError } from "../../data/describeFetchError";
import type { FetchError } from "../../data/load";
import { useLanguage } from "../../messages/useLanguage";

/** The sentences of a file's fault. */
export function FetchErrorText({ error }: { readonly error: FetchError }) {
  const language = useLanguage();
  return describeFetchError(error, language).map((sentence) => <p key={sentence}>{sentence}</p>);
}
