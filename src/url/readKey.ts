/** One key of a link: its value, and the repair where the link could not be used as it is. */
import type { ParseResult, Parser } from "./parsers";
import { decodeFully, type QueryValue } from "./query";
import { type LinkKey, type Repair, sanitizeForDisplay } from "./repair";

const NO_LETTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const BLANK = /[\s\p{C}]/gu;
const DASH = /[\u2010-\u2015\u2212]/gu;
/** What begins text that is no part of the link any more. */
const AFTER_LINK = /[\s?#&<>"'()[\]{}]/;
/** How mail escapes a `=` (RFC 2045, section 6.7). */
const MAIL_ESCAPE = /^3D(?=.)/i;
const COUNTRY_CODE = /^[a-z]{2}-/i;

/** Codes of places in capitals, all other words of a link in small letters. */
const inUsualCase = (text: string) =>
  text
    .split(",")
    .map((word) => (COUNTRY_CODE.test(word) ? word.toUpperCase() : word.toLowerCase()))
    .join();

/** What an altered value may have been, the most likely first. */
function originals(text: string): readonly string[] {
  const whole = decodeFully(text).replace(DASH, "-");
  const trim = (part: string) => inUsualCase(part.replace(BLANK, "").replace(NO_LETTER, ""));
  const [beginning = ""] = whole.replace(NO_LETTER, "").split(AFTER_LINK);
  return [whole, whole.replaceAll(";", ","), whole.trim().replace(MAIL_ESCAPE, ""), beginning]
    .map(trim)
    .filter((original) => original !== "");
}

interface Reading<T> extends ParseResult<T> {
  readonly isAltered: boolean;
}

/** The value as it is, or else the first of its possible originals that can be used. */
function read<T>({ text, isAltered }: QueryValue, parser: Parser<T>): Reading<T> {
  const asWritten = parser.parse(text);
  if (asWritten.fault === null) return { ...asWritten, isAltered };
  const readings = originals(text).map((original) => parser.parse(original));
  const best =
    readings.find(({ fault }) => fault === null) ??
    // A list keeps the ids that are known.
    [asWritten, ...readings].find(({ value }) => parser.serialize(value) !== null);
  return { ...(best ?? asWritten), isAltered: true };
}

/**
 * The value of a key from all its values in the link; undefined for the default. Several values are
 * used only where one alone can be: which of two was meant is not for the page to say.
 */
export function readKey<T>(
  key: LinkKey,
  values: readonly QueryValue[],
  parser: Parser<T>,
): { readonly value: T | undefined; readonly repair: Repair | null } {
  const given = values.filter(({ text }) => text !== "");
  const repair = (reason: Repair["reason"], value: string, used: T | undefined): Repair => ({
    key,
    value: sanitizeForDisplay(value),
    used: used === undefined ? null : parser.serialize(used),
    reason,
  });
  const [only] = given;
  if (only === undefined)
    return {
      value: undefined,
      repair: values.length === 0 ? null : repair("empty", "", undefined),
    };

  if (values.length > 1) {
    const usable = given.map((one) => read(one, parser)).filter(({ fault }) => fault === null);
    const spellings = new Set(usable.map(({ value }) => parser.text(value)));
    const value = spellings.size === 1 ? usable[0]?.value : undefined;
    const all = values.map(({ text }) => text).join(" & ");
    return { value, repair: repair("repeated_key", all, value) };
  }

  const { value, fault, isAltered } = read(only, parser);
  if (fault !== null) return { value, repair: repair(fault.reason, fault.text, value) };
  return { value, repair: isAltered ? repair("altered", only.text, value) : null };
}
