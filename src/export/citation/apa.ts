/**
 * Citations as plain text in the style of the American Psychological Association (Publication
 * Manual, 7th edition): section 9.11 institutions as authors, 9.17 "n.d.", 9.22 a description in
 * brackets where a work has no title, 9.16 retrieval dates for pages that change, 10.9 data sets.
 */

import type { FullLanguage } from "../../messages/language";
import { type Day, utcDate } from "../../model/day";
import type { Citation, PartialDate } from "./citation";

/** The style is one of American English, whatever the language of the page. */
const MONTH = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });
const DAY = new Intl.DateTimeFormat("en-US", {
  month: "long",
  day: "numeric",
  year: "numeric",
  timeZone: "UTC",
});

/** "2019, June 27", "2019, June", "2019" or "n.d.". */
function dateText(date: PartialDate | null, noDate: string): string {
  if (date === null) return noDate;
  const { year, month, day } = date;
  if (month === null) return String(year);
  const name = MONTH.format(new Date(Date.UTC(year, month - 1, 1)));
  return day === null ? `${year}, ${name}` : `${year}, ${name} ${day}`;
}

const closed = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One reference. Plain text has no italics: the order and the brackets carry the style. */
export function apa(citation: Citation, language: FullLanguage): string {
  const words = language.messages.cite.apa;
  const { author, title, described, issued, version, type, publisher, url } = citation;
  const edition = version === null ? "" : ` (${words.version(version)})`;
  const kind = type === "dataset" ? ` [${words.dataset}]` : "";
  return [
    closed(author),
    `(${dateText(issued, words.noDate)}).`,
    closed(described ? `[${title}]` : `${title}${edition}${kind}`),
    ...(publisher === null ? [] : [closed(publisher)]),
    words.retrieved(accessedText(citation.accessed), url),
  ].join(" ");
}

function accessedText(day: Day): string {
  return DAY.format(utcDate(day));
}
