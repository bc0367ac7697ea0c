/**
 * Numbers, dates and figures as a reader of one language writes them, through Intl. Dates are UTC
 * days, so that no reader's time zone moves a strike to the day before.
 */

import { type Day, firstDay, type Month, utcDate } from "../model/day";
import { memoize } from "../model/memoize";
import type { Published } from "../model/published";
import type { Quantity } from "../model/quantity";

/** The words that `quantity` and `published` need; they are in the message catalogue. */
export interface FigureWords {
  readonly about: (n: string) => string;
  readonly atLeast: (n: string) => string;
  readonly moreThan: (n: string) => string;
  readonly upTo: (n: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly period: (start: string, end: string) => string;
  readonly since: (start: string) => string;
  readonly undated: string;
  /** No deaths in the incidents counted, or no number of them. */
  readonly noneCounted: string;
}

export interface Format {
  /** A whole number with the language's separators: 34,514. */
  number(n: number): string;
  /** A number with at most `digits` decimals, for ratios and rates: 6.1. */
  decimal(n: number, digits?: number): string;
  /** A part of one as a percentage with `digits` decimals: 9.6%. */
  percent(part: number, digits?: number): string;
  /** A figure with its kind: "at least 1,319", "6,575 to 9,968"; rates with `digits` decimals. */
  quantity(q: Quantity, digits?: number): string;
  /** 28 June 2019. */
  day(day: Day): string;
  /** 28 Jun 2019, where room is short. */
  dayShort(day: Day): string;
  /** June 2019. */
  month(month: Month): string;
  monthShort(month: Month): string;
  /** "8 August 2014 to 31 May 2019", or a single day; an unknown end says so by "since". */
  period(start: Day, end: Day | null): string;
  /** As exact as the source's date is known: a day, a month, a year, or that it is undated. */
  published(p: Published): string;
}

/**
 * The formats of a language; `locale` is a BCP 47 tag. Memoized, since Intl is slow where a view
 * names hundreds of days.
 */
export function createFormat(locale: string, words: FigureWords): Format {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  // Made on first use: each takes milliseconds, and no view needs all of them.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return (date: Date) => {
      formatter ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
      return formatter.format(date);
    };
  };
  const long = dates({ day: "numeric", month: "long", year: "numeric" });
  const short = dates({ day: "numeric", month: "short", year: "numeric" });
  const monthLong = dates({ month: "long", year: "numeric" });
  const monthShort = dates({ month: "short", year: "numeric" });

  const number = (n: number) => whole.format(n);
  const ofDigits = (style: "decimal" | "percent") =>
    memoize(
      (digits: number) =>
        new Intl.NumberFormat(locale, {
          style,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }),
    );
  const decimals = ofDigits("decimal");
  const percents = ofDigits("percent");
  const decimal = (n: number, digits = 1) => decimals(digits).format(n);
  const day = memoize((d: Day) => long(utcDate(d)));
  const dayShort = memoize((d: Day) => short(utcDate(d)));
  const month = memoize((m: Month) => monthLong(utcDate(firstDay(m))));

  return {
    number,
    decimal,
    percent: (part, digits = 1) => percents(digits).format(part),
    quantity(q, digits = 0) {
      const n = (value: number) => (digits === 0 ? number(value) : decimal(value, digits));
      switch (q.kind) {
        case "exact":
          return n(q.value);
        case "about":
          return words.about(n(q.value));
        case "at_least":
          return words.atLeast(n(q.low));
        case "more_than":
          return words.moreThan(n(q.low));
        case "up_to":
          return words.upTo(n(q.high));
        case "range":
          return words.range(n(q.low), n(q.high));
      }
    },
    day,
    dayShort,
    month,
    monthShort: memoize((m: Month) => monthShort(utcDate(firstDay(m)))),
    period: (start, end) =>
      end === null
        ? words.since(day(start))
        : start === end
          ? day(start)
          : words.period(day(start), day(end)),
    published(p) {
      if (p.text === null) return words.undated;
      if (p.precision === "day") return day(p.text as Day);
      if (p.precision === "month") return month(p.text as Month);
      return p.text;
    },
  };
}
