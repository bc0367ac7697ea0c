import type { TableError } from "../data/load";
import { faultSentences } from "../text/fault";
import { useLanguage } from "../text/useLanguage";

/** The sentences of a table's fault, and what follows for the page. */
export function TableFaultText({ error }: { error: TableError }) {
  const language = useLanguage();
  return (
    <>
      {faultSentences(error, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{language.messages.data.advice}</p>
    </>
  );
}
