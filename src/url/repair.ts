/** What a link said that could not be used, and what was used instead. */

/** Query keys in the order in which they are written; README has the contract. */
export const VIEW_KEYS = [
  "from",
  "to",
  "source",
  "place",
  "battle",
  "measure",
  "scale",
  "sort",
  "asof",
  "since",
  "clock",
  "events",
  "view",
  "embed",
  "form",
  "controls",
  "lang",
  "theme",
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];
/** Keys of a link's receipt (receipt.ts): they say what the link showed, not what is shown. */
export const RECEIPT_KEYS = ["v", "sum"] as const;
export type ReceiptKey = (typeof RECEIPT_KEYS)[number];
export const LINK_KEYS = [...VIEW_KEYS, ...RECEIPT_KEYS] as const;
export type LinkKey = (typeof LINK_KEYS)[number];

export type RepairReason =
  | "empty"
  | "repeated_key"
  | "unknown_value"
  | "unknown_source"
  | "unknown_place"
  | "impossible_date"
  | "out_of_range"
  | "reversed_window"
  | "no_version"
  /** Something on the way changed the link, and the value could still be read. */
  | "altered";

export interface Repair {
  readonly key: LinkKey;
  /** What the link said, safe to print and at most 40 characters. */
  readonly value: string;
  /** What was used instead, as the link would write it; null for the key's default. */
  readonly used: string | null;
  readonly reason: RepairReason;
}

const LONGEST = 40;

/**
 * A value of a link as text for a notice: cut short, without control and direction characters
 * that could rearrange the sentence around it.
 */
export function sanitizeForDisplay(value: string): string {
  const characters = Array.from(value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " "));
  if (characters.length <= LONGEST) return characters.join("");
  return `${characters.slice(0, LONGEST - 1).join("")}…`;
}
