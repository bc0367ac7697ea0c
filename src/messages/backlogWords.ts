import { backlog } from "./en/backlog";
import { wordsOf } from "./language";

export type BacklogWords = typeof backlog;

/** The words of the backlog by language; fetched with its chart, not with the first view. */
export const backlogWords = wordsOf({ en: backlog });
