import { importScript } from "../loading/importScript";
import type { LanguageCode } from "../messages/language";
import type { LoadedChart } from "./types";

/**
 * Makes the `load` of a chart from its code and its messages, which are fetched together. `messages`
 * names the file of each language. Rejects with a ScriptError when one of them does not arrive.
 */
export function loadWith<Words>(
  code: () => Promise<{ readonly load: (words: Words) => LoadedChart }>,
  messages: Readonly<Record<LanguageCode, () => Promise<{ readonly messages: Words }>>>,
): (language: LanguageCode) => Promise<LoadedChart> {
  return async (language) => {
    const [{ load }, { messages: words }] = await Promise.all([
      importScript(code),
      importScript(messages[language]),
    ]);
    return load(words);
  };
}
