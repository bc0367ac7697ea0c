/** The words of the backlog by language; fetched with its chart, not with the first view. */
import { backlog } from "./en/backlog";
import type { Language } from "./language";

export type BacklogWords = typeof backlog;

const BACKLOG: Readonly<Record<Language["code"], BacklogWords>> = { en: backlog };

export function backlogWords({ code }: Language): BacklogWords {
  return BACKLOG[code];
}
