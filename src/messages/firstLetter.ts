/** The case of a sentence's first letter, by the rules of a language (a BCP 47 tag). */

export function capitalize(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
