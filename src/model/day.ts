/**
 * Calendar days and months, always UTC. A day is kept as its ISO 8601 text, so days compare
 * with `<` and print as they are stored; no time zone of a reader's machine can move one.
 */

declare const dayBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A UTC calendar day, `YYYY-MM-DD`. */
export type Day = string & { readonly [dayBrand]: true };
/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly [monthBrand]: true };

const MS_PER_DAY = 86_400_000;

/** The day written as `YYYY-MM-DD`, or null when the text is no real calendar day (`2019-02-30`). */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null;
  return text as Day;
}

/** The month written as `YYYY-MM`, or null when there is no such month. */
export function parseMonth(text: string): Month | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null;
}

/** The day as a Date at 00:00 UTC, for d3 scales and Intl. */
export function utcDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The UTC day that holds an instant. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** Whole days since 1970-01-01, for typed arrays and arithmetic. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day `n` days after 1970-01-01; the inverse of `dayNumber`. */
export function dayFromNumber(n: number): Day {
  return dayOf(dateFromNumber(n));
}

/** The instant `n` days after 1970-01-01 at 00:00 UTC; fractions are parts of a day. */
export function dateFromNumber(n: number): Date {
  return new Date(n * MS_PER_DAY);
}

/** `day` moved by `n` days (negative: back). */
export function addDays(day: Day, n: number): Day {
  return dayFromNumber(dayNumber(day) + n);
}

/** Days from `start` to `end`, both counted: one day is 1. */
export function daysInclusive(start: Day, end: Day): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/** The month that holds a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** First day of a month. */
export function firstDay(month: Month): Day {
  return `${month}-01` as Day;
}

/** Last day of a month. */
export function lastDay(month: Month): Day {
  return addDays(firstDay(addMonths(month, 1)), -1);
}

/** `month` moved by `n` months (negative: back). */
export function addMonths(month: Month, n: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}` as Month;
}
