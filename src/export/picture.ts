/**
 * A drawing as plain values and its file: elements with literal attributes, without a style sheet,
 * a script or a reference to anything outside. No DOM here; the reader of the page stands apart.
 */

export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Shape | string)[];
}

/** An element; attributes that are undefined are left out. */
export function shape(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (Shape | string)[] = [],
): Shape {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === "number" ? px(value) : value] as const],
  );
  return { name, attributes: Object.fromEntries(own), children };
}

/** A length in px with at most two decimals: finer than any screen, shorter than a float. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const REFERENCE = /url\(\s*["']?#([^"')]+)["']?\s*\)/g;

function referencesOf(node: Shape | string, found: string[]): string[] {
  if (typeof node === "string") return found;
  for (const [key, value] of Object.entries(node.attributes)) {
    for (const [, id] of value.matchAll(REFERENCE)) if (id !== undefined) found.push(id);
    if (key === "href" && value.startsWith("#")) found.push(value.slice(1));
  }
  for (const child of node.children) referencesOf(child, found);
  return found;
}

/**
 * Keeps of what is defined only what is used, under short names in order of use. React's own ids
 * count up with everything the page has done; without them the same view gives the same file.
 */
export function tidyIds(root: Shape): Shape {
  const names = new Map<string, string>();
  for (const id of referencesOf(root, [])) if (!names.has(id)) names.set(id, `p${names.size + 1}`);
  const renamed = (text: string) =>
    text.replace(REFERENCE, (_all, id: string) => `url(#${names.get(id) ?? id})`);

  function tidy(node: Shape): Shape | null {
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(node.attributes)) {
      if (key !== "id")
        attributes[key] =
          key === "href" && value.startsWith("#")
            ? `#${names.get(value.slice(1)) ?? value.slice(1)}`
            : renamed(value);
    }
    const id = node.attributes.id === undefined ? undefined : names.get(node.attributes.id);
    if (id !== undefined) attributes.id = id;
    const inDefs = node.name === "defs";
    const children = node.children.flatMap((child): readonly (Shape | string)[] => {
      if (typeof child === "string") return [child];
      if (inDefs && !names.has(child.attributes.id ?? "")) return [];
      const kept = tidy(child);
      return kept === null ? [] : [kept];
    });
    if (inDefs && children.length === 0) return null;
    return { name: node.name, attributes, children };
  }
  return tidy(root) ?? root;
}

/** Every text of a drawing, line by line, in order. */
export function textsOf(node: Shape): readonly string[] {
  if (node.name === "text") return [node.children.map(plain).join("")];
  return node.children.flatMap((child) => (typeof child === "string" ? [] : textsOf(child)));
}

const plain = (node: Shape | string): string =>
  typeof node === "string" ? node : node.children.map(plain).join("");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for XML: marked characters escaped, control characters that XML forbids left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, "")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** The drawing as text of an XML file. */
export function toXml(node: Shape | string, indent = ""): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>`;
  // White space inside a text would be drawn, so only elements stand on lines of their own.
  const inline = node.children.some((child) => typeof child === "string");
  const children = node.children.map((child) => toXml(child, inline ? "" : `${indent}  `));
  return inline
    ? `${indent}<${node.name}${attributes}>${children.join("")}</${node.name}>`
    : `${indent}<${node.name}${attributes}>\n${children.join("\n")}\n${indent}</${node.name}>`;
}
