/** Words of the dialog that passes a chart on. */
import { plural } from "./plural";

const source = (names: readonly string[]) =>
  names.length === 0
    ? ""
    : ` ${plural(names.length, { one: "Source", other: "Sources" })}: ${names.join("; ")}.`;

export const share = {
  title: (chart: string) => `Share: ${chart}`,
  page: "Share this view",
  link: "Link to this view",
  linkHint:
    "The link names every filter, the edition of the data and a checksum of the figures. Opened later, the page says which of them have changed since.",
  copyLink: "Copy link",
  sheet: "Share by …",
  sheetFailed: "The system could not share it. Copy the link instead.",
  about: "Sentence about",
  aboutWhole: "The chart as a whole",
  sentence: "Sentence to quote",
  copySentence: "Copy sentence",
  asof: (day: string) => `as published by ${day}`,
  asofLatest: "latest figures, undated pages included",
  whole: (summary: string, sources: readonly string[], asof: string, version: string) =>
    `${summary}${source(sources)} Strike Ledger, data version ${version}, ${asof}.`,
  figure: (sentence: string, asof: string, version: string) =>
    `${sentence} Strike Ledger, data version ${version}, ${asof}.`,
  copyImage: "Copy image",
  imageMaking: "Drawing the picture …",
  imageCopied: "The picture is on the clipboard.",
  imageFailed:
    "The picture could not be copied: the browser does not allow it here. It can be saved under Download.",
} as const;
