/** The words of the download dialog by language; fetched with the dialog, not with the first view. */
import { download } from "./en/download";
import type { Language } from "./language";

const DOWNLOAD: Readonly<Record<Language["code"], typeof download>> = { en: download };

export function downloadWords({ code }: Language): typeof download {
  return DOWNLOAD[code];
}
