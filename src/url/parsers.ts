/**
 * One small parser for each kind of value a link can hold, as a pair of `parse` and `serialize`
 * that are inverse (the shape of nuqs, github.com/47ng/nuqs).
 */
import { type Day, type Month, parseDay, parseMonth } from "../model/day";
import type { GovernorateCode, SourceId } from "../model/ids";
import type { FilterOptions } from "./filterOptions";
import type { RepairReason } from "./repair";
import type { ChartId, PlaceKey } from "./view";

/** A value read from a link; `fault` names the part that could not be used. */
export interface ParseResult<T> {
  readonly value: T;
  readonly fault: { readonly reason: RepairReason; readonly text: string } | null;
}

export interface Parser<T> {
  /** Never throws: a text it cannot use gives the default and a fault. */
  readonly parse: (text: string) => ParseResult<T>;
  /** The text of a value; null for the default, which a link leaves out. */
  readonly serialize: (value: T) => string | null;
  /** The text of any value, the default too; null where a link has no word for it. */
  readonly text: (value: T) => string | null;
}

const good = <T>(value: T): ParseResult<T> => ({ value, fault: null });
const bad = <T>(value: T, reason: RepairReason, text: string): ParseResult<T> => ({
  value,
  fault: { reason, text },
});

/** One of a few words; `words` maps each value to its text. */
export function choice<T>(words: readonly (readonly [T, string])[], fallback: T): Parser<T> {
  const text = (value: T) => words.find(([known]) => known === value)?.[1] ?? null;
  return {
    parse(word) {
      const found = words.find(([, known]) => known === word);
      return found === undefined ? bad(fallback, "unknown_value", word) : good(found[0]);
    },
    serialize: (value) => (value === fallback ? null : text(value)),
    text,
  };
}

/** A text of a certain form, or none. */
export function ofForm(form: RegExp): Parser<string | null> {
  return {
    parse: (text) => (form.test(text) ? good(text) : bad(null, "unknown_value", text)),
    serialize: (value) => value,
    text: (value) => value,
  };
}

const CHART_ID = /^[a-z][a-z0-9-]*$/;

/** A chart's id, or none; before the charts are known only its form is checked. */
export function chartId(options: FilterOptions | null): Parser<ChartId | null> {
  const isKnown = (id: string) => options?.charts.includes(id) ?? CHART_ID.test(id);
  return {
    parse: (id) => (isKnown(id) ? good(id) : bad(null, "unknown_value", id)),
    serialize: (id) => id,
    text: (id) => id,
  };
}

/** A switch, written `on` and `off`. */
export function onOrOff(fallback: boolean): Parser<boolean> {
  return choice(
    [
      [true, "on"],
      [false, "off"],
    ],
    fallback,
  );
}

/** The values themselves are the words. */
export function wordOf<T extends string>(values: readonly T[], fallback: T): Parser<T> {
  return choice(
    values.map((value) => [value, value] as const),
    fallback,
  );
}

/**
 * A month inside the record. `open` is the month that is the same as no bound; null where a
 * bound always narrows.
 */
export function month(
  filterOptions: FilterOptions | null,
  open: Month | null,
): Parser<Month | null> {
  return {
    parse(text) {
      const value = parseMonth(text);
      if (value === null) return bad(null, "impossible_date", text);
      if (
        filterOptions !== null &&
        (value < filterOptions.firstMonth || value > filterOptions.lastMonth)
      )
        return bad(null, "out_of_range", text);
      return good(value === open ? null : value);
    },
    serialize: (value) => value,
    text: (value) => value ?? open,
  };
}

/** A day from `earliest` on, or `latest`. */
export function dayOrLatest(earliest: Day, fallback: Day): Parser<Day | "latest"> {
  return {
    parse(text) {
      if (text === "latest") return good("latest");
      const value = parseDay(text);
      if (value === null) return bad(fallback, "impossible_date", text);
      return value < earliest ? bad(fallback, "out_of_range", text) : good(value);
    },
    serialize: (value) => (value === fallback ? null : value),
    text: (value) => value,
  };
}

/** A day from `earliest` on, or none. */
export function dayFrom(earliest: Day): Parser<Day | null> {
  return {
    parse(text) {
      const value = parseDay(text);
      if (value === null) return bad(null, "impossible_date", text);
      return value < earliest ? bad(null, "out_of_range", text) : good(value);
    },
    serialize: (value) => value,
    text: (value) => value,
  };
}

/** A set of ids, comma-separated. Known ids are kept, unknown ones named in the fault. */
function idSet<Id extends string>(options: {
  readonly isKnown: (text: string) => boolean;
  /** One spelling for each set; null for the default. */
  readonly normal: (ids: readonly Id[]) => readonly Id[] | null;
  /** The ids that the default means; null while they are not known. */
  readonly standard: readonly Id[] | null;
  readonly reason: RepairReason;
}): Parser<readonly Id[] | null> {
  return {
    parse(text) {
      const items = [...new Set(text.split(",").filter((item) => item !== ""))];
      if (items.length === 0) return bad(null, "empty", text);
      const unknown = items.filter((item) => !options.isKnown(item));
      const known = items.filter(options.isKnown) as Id[];
      const value = known.length === 0 ? null : options.normal(known);
      return unknown.length === 0 ? good(value) : bad(value, options.reason, unknown.join(","));
    },
    serialize: (ids) => ids?.join(",") ?? null,
    text: (ids) => (ids ?? options.standard)?.join(",") ?? null,
  };
}

/** The ids of a set in the order of the vocabulary; null when it is the default set. */
export function normalSources(
  ids: readonly SourceId[],
  filterOptions: FilterOptions,
): readonly SourceId[] | null {
  const { sources, mainSources } = filterOptions;
  const value = sources.filter((id) => ids.includes(id));
  const isMain =
    value.length === mainSources.length && mainSources.every((id) => value.includes(id));
  return isMain ? null : value;
}

export function sourceSet(filterOptions: FilterOptions | null): Parser<readonly SourceId[] | null> {
  return idSet<SourceId>({
    isKnown: (text) =>
      filterOptions === null
        ? /^[a-z0-9][a-z0-9_-]*$/i.test(text)
        : (filterOptions.sources as readonly string[]).includes(text),
    normal: (ids) => (filterOptions === null ? ids : normalSources(ids, filterOptions)),
    standard: filterOptions?.mainSources ?? null,
    reason: "unknown_source",
  });
}

/** The country part of an ISO 3166-2 code. */
const countryOf = (code: string) => (code.startsWith("IQ-") ? "iraq" : "syria");

/**
 * Countries first, then governorates in the order of the vocabulary; a governorate beside its
 * whole country adds nothing and is left out. Both countries are the default.
 */
export function normalPlaces(
  keys: readonly PlaceKey[],
  filterOptions: FilterOptions,
): readonly PlaceKey[] | null {
  const countries = (["iraq", "syria"] as const).filter((key) => keys.includes(key));
  if (countries.length === 2) return null;
  const governorates = filterOptions.governorates.filter(
    (code) => keys.includes(code) && !countries.includes(countryOf(code)),
  );
  return [...countries, ...governorates];
}

export function placeSet(filterOptions: FilterOptions | null): Parser<readonly PlaceKey[] | null> {
  const isGovernorate = (text: string) =>
    filterOptions === null
      ? /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text)
      : filterOptions.governorates.includes(text as GovernorateCode);
  return idSet<PlaceKey>({
    isKnown: (text) => text === "iraq" || text === "syria" || isGovernorate(text),
    normal: (keys) => (filterOptions === null ? keys : normalPlaces(keys, filterOptions)),
    standard: ["iraq", "syria"],
    reason: "unknown_place",
  });
}
