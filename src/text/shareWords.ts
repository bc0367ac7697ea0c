/** The words of the dialog that shares, by language; fetched with it. */
import { share } from "./en/share";
import type { Language } from "./language";

const SHARE: Readonly<Record<Language["code"], typeof share>> = { en: share };

export function shareWords({ code }: Language): typeof share {
  return SHARE[code];
}
