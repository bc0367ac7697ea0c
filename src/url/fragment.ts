/**
 * The fragment of an address: the id of the part that a link opens. Chat programs append full stops
 * and brackets to it, and tools that know no fragment append their keys.
 */
import { decodeFully, readQuery } from "./query";

/** An id of the page (lower-case letters, digits, hyphens) at the start, unless it is a key or an entity. */
const ID = /^#[^%&?;=a-z]*([a-z][a-z0-9-]*)(?![\w-]*[=;])/i;

/**
 * Id in the fragment of an address, or in one that was escaped into the query (`%23sources`); empty
 * where there is none.
 */
export function parseFragment(hash: string, search: string): string {
  const fragment = hash === "" ? (/#.*$/.exec(decodeFully(search))?.[0] ?? "") : decodeFully(hash);
  return ID.exec(fragment)?.[1]?.toLowerCase() ?? "";
}

/** A fragment that holds keys of ours, as a part of the query (`readQuery`); empty for others. */
export function searchInFragment(hash: string): string {
  return readQuery(hash).size === 0 ? "" : hash;
}
