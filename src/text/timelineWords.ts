/** The words of the timeline by language; fetched with its chart, not with the first view. */
import { timeline } from "./en/timeline";
import type { Language } from "./language";

export type TimelineWords = typeof timeline;

const TIMELINE: Readonly<Record<Language["code"], TimelineWords>> = { en: timeline };

export function timelineWords({ code }: Language): TimelineWords {
  return TIMELINE[code];
}
