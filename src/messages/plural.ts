/** The words of each plural category that a language has; `other` serves for all it leaves out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};

/** Picks the words for a number by the plural rules of a locale (CLDR, through Intl). */
export function createPlural(locale: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
