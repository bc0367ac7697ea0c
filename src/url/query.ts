/**
 * The keys of a link and their values. Mail, chat and content systems alter links on their way: they
 * escape `&` as HTML or the whole query a second time, append their own keys after a second `?` or
 * after the fragment, and change capitals. What can still be read without doubt is read, and marked.
 */
import { LINK_KEYS, type LinkKey } from "./repair";

/** A value of a key of ours. */
export interface QueryValue {
  /** Decoded, otherwise as the link has it. */
  readonly text: string;
  /** The key, or what separates it from its neighbours, is not as we write it. */
  readonly isAltered: boolean;
}

/** Values by key, in the order of the link; keys that are not ours are left out. */
export type Query = ReadonlyMap<LinkKey, readonly QueryValue[]>;

/** What ends a value; none of them is part of a value of ours. */
const SEPARATOR = /&|;|\?|#|\\u0026/i;
/** Separators before another pair. */
const BETWEEN_PAIRS = /(?:&|;|\?|#|\\u0026)+(?=["'([\s\p{C}]*[a-z_][\w.-]*\s*=)/iu;
/** Characters around a key: blanks, invisible ones, quotes and brackets. */
const AROUND_KEY = /[\s\p{C}"'`([{<?]/gu;
/** A link in the value of another tool's key. */
const FOREIGN_LINK = /=\/|:\/\//;
const MOST_ESCAPES = 3;

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text without percent escapes, also where it was escaped more than once. */
export function decodeFully(text: string): string {
  let decoded = text;
  for (let count = 0; count < MOST_ESCAPES && decoded.includes("%"); count++)
    decoded = decodeOnce(decoded);
  return decoded;
}

function keyOf(text: string): LinkKey | undefined {
  const word = text.replace(AROUND_KEY, "").toLowerCase();
  return LINK_KEYS.find((key) => key === word);
}

type Pair = readonly [key: LinkKey, value: QueryValue];

/** Pairs of ours in a text that holds several. */
function alteredPairs(text: string): readonly Pair[] {
  return text.split(BETWEEN_PAIRS).flatMap((part): readonly Pair[] => {
    const at = part.indexOf("=");
    const key = at < 0 ? undefined : keyOf(part.slice(0, at));
    return key === undefined ? [] : [[key, { text: part.slice(at + 1), isAltered: true }]];
  });
}

/** Pairs of ours in what stands between two `&`. */
function pairsOf(text: string): readonly Pair[] {
  const [[name, value] = ["", ""]] = new URLSearchParams(`?${text}`);
  const key = LINK_KEYS.find((known) => known === name);
  if (key !== undefined && !SEPARATOR.test(value))
    return [[key, { text: value, isAltered: false }]];
  // Without a `=` it may be a query that was escaped as a whole.
  if (!text.includes("=")) return alteredPairs(decodeFully(text));
  if (keyOf(name) !== undefined) return alteredPairs(`${name}=${decodeFully(value)}`);
  return FOREIGN_LINK.test(text) ? [] : alteredPairs(text.replaceAll("+", " "));
}

/**
 * Reads a query string, with or without its `?`. What follows a `#` in it is the part of a fragment
 * that holds keys (`searchInFragment`). Never throws.
 */
export function readQuery(search: string): Query {
  const [query = "", ...fragments] = search.replace(/^\?/, "").split("#");
  const pairs = [
    ...query.split("&").flatMap(pairsOf),
    ...fragments
      .flatMap((fragment) => fragment.split("&").flatMap(pairsOf))
      .map(([key, { text }]): Pair => [key, { text, isAltered: true }]),
  ];
  const values = new Map<LinkKey, readonly QueryValue[]>();
  for (const [key, value] of pairs) values.set(key, [...(values.get(key) ?? []), value]);
  return values;
}
