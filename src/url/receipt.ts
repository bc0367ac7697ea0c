/**
 * The receipt of a shared link: which edition of the data it was made from, and a checksum of the
 * figures it showed. It is about the view that the link opens, so any change of the view drops it.
 */
import { VERSION_FORM } from "../data/releases";
import { ofForm } from "./parsers";
import { readQuery } from "./query";
import { readKey } from "./readKey";
import type { ReceiptKey, Repair } from "./repair";

export interface Receipt {
  /** Version of the data package, for instance `1.0.0`. */
  readonly version: string;
  /** Checksum of the visible figures, eight hexadecimal digits; null when the link has none. */
  readonly sum: string | null;
}

/** Eight hexadecimal digits. */
const SUM_FORM = /^[0-9a-f]{8}$/;

/** The receipt of a query string. Never throws: what cannot be used is named in `repairs`. */
export function parseReceipt(search: string): {
  readonly receipt: Receipt | null;
  readonly repairs: readonly Repair[];
} {
  const query = readQuery(search);
  const repairs: Repair[] = [];

  function read(key: ReceiptKey, form: RegExp): string | null {
    const { value = null, repair } = readKey(key, query.get(key) ?? [], ofForm(form));
    if (repair !== null) repairs.push(repair);
    return value;
  }

  const version = read("v", VERSION_FORM);
  const sum = read("sum", SUM_FORM);
  if (version !== null) return { receipt: { version, sum }, repairs };
  if (sum !== null) repairs.push({ key: "sum", value: sum, used: null, reason: "no_version" });
  return { receipt: null, repairs };
}

/** The parameters of a receipt, in the order in which a link has them; the inverse of reading. */
export function writeReceipt({ version, sum }: Receipt): readonly string[] {
  return sum === null ? [`v=${version}`] : [`v=${version}`, `sum=${sum}`];
}
