/** Accessible names of marks, which contain the words that are drawn (WCAG 2.2, 2.5.3 Label in Name). */

/** Words as speech control compares them: without case, punctuation and line breaks. */
const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** The label, after those of the drawn words that it lacks: readers say to speech control what they see. */
export function markName(label: string, words: readonly string[]): string {
  const said = spoken(label);
  const missing = words.filter((text) => !said.includes(spoken(text)));
  return missing.length === 0 ? label : `${missing.join(", ")}. ${label}`;
}

/** Wrapped lines joined again, for each text one; `first` begins a text. */
export function joinLines(
  lines: readonly { readonly text: string; readonly first: boolean }[],
): readonly string[] {
  const texts: string[] = [];
  for (const { text, first } of lines) {
    const before = first ? undefined : texts.pop();
    texts.push(before === undefined ? text : `${before} ${text}`);
  }
  return texts;
}
