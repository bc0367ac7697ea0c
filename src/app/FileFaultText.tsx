import type { FileError } from "../data/load";
import { faultSentences } from "../text/fault";
import { useLanguage } from "../text/useLanguage";

/** The sentences of a file's fault. */
export function FileFaultText({ error }: { readonly error: FileError }) {
  const language = useLanguage();
  return faultSentences(error, language).map((sentence) => <p key={sentence}>{sentence}</p>);
}
