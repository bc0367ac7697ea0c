/** The words of the list of changes by language; fetched with the list. */
import { changes } from "./en/changes";
import type { Language } from "./language";

const CHANGES: Readonly<Record<Language["code"], typeof changes>> = { en: changes };

export function changeWords({ code }: Language): typeof changes {
  return CHANGES[code];
}
