/** Fills the HTML templates (`index.html`, `embed.html`, `method.html`), in the build and in development. */

const MARKER = /<!--([a-z]+)-->/;

/** Replaces each marker `<!--name-->` by its value. Throws unless markers and values match. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(values));
  // Splitting by a pattern with a group puts the names of the markers at the odd places.
  const parts = template.split(MARKER).map((part, index) => {
    if (index % 2 === 0) return part;
    const value = values[part];
    if (value === undefined) throw new Error(`no value for the marker ${part}`);
    unused.delete(part);
    return value;
  });
  if (unused.size > 0) throw new Error(`the template has no marker ${[...unused].join(", ")}`);
  return parts.join("");
}

/** A value as a block of JSON in a page; no text in it can end the block. */
export function jsonBlock(attributes: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<script ${attributes}>${json}</script>`;
}
