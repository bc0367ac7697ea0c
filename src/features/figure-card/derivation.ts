/** The rows a derived value was worked out from. */

import type { FullLanguage } from "../../messages/language";
import type { StrikeRecord } from "../../model/record";

/** One row named by a derivation. */
export interface DerivationTerm {
  /** As the derivation writes it: `strike_totals.some-id`. */
  readonly name: string;
  readonly value: string;
  readonly period: string;
}

/**
 * The rows that a derivation (`strike_totals.b - strike_totals.a - strikes.r`) names, in its
 * order. A sum over the daily releases names no single row and gives an empty list.
 */
export function derivationTerms(
  derivation: string,
  record: Pick<StrikeRecord, "totals" | "strikes">,
  language: FullLanguage,
): readonly DerivationTerm[] {
  const { format } = language;
  const names = derivation.match(/\b(?:strike_totals|strikes)\.[A-Za-z0-9_.-]+/g) ?? [];
  return names.flatMap((name) => {
    const id = name.slice(name.indexOf(".") + 1);
    if (name.startsWith("strike_totals.")) {
      const row = record.totals.find((total) => total.id === id);
      if (row === undefined) return [];
      const period = language.messages.card.upTo(format.day(row.asOf));
      return [{ name, value: format.number(row.value), period }];
    }
    const row = record.strikes.find((interval) => interval.id === id);
    if (row === undefined) return [];
    return [{ name, value: format.number(row.value), period: format.period(row.start, row.end) }];
  });
}
