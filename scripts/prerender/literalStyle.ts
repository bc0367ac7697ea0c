/**
 * Writes the look of a drawing into the drawing: what a style sheet says of an SVG element becomes
 * its own attributes, with colours and lengths resolved, so that the drawing needs nothing else.
 */

/** Properties of style sheets that are attributes of SVG elements too. */
const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "display",
  "visibility",
] as const;

interface Rule {
  readonly selector: string;
  /** What an element must have to be worth a look: a class or a tag of the selector's last part. */
  readonly key: string;
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, string>;
}

/** Weight of a selector as the cascade orders it: ids, then classes, then elements. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    count(/\.[\w-]+|\[[^\]]+\]|(?<!:):(?!:|is|where|not|has)[\w-]+/g) * 100 +
    count(/(?:^|[\s>+~(])[a-z][\w-]*/gi)
  );
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  return new Map(
    body.split(";").flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 1
        ? []
        : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
    }),
  );
}

/** The rules of a built sheet that hold without a condition; blocks of an at-rule are left out. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === "{") {
      if (depth === 0) open = at;
      depth += 1;
    }
    if (css[at] !== "}") continue;
    depth -= 1;
    if (depth > 0) continue;
    const head = css
      .slice(start, open)
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .trim();
    const body = css.slice(open + 1, at);
    start = at + 1;
    if (head.startsWith("@") || body.includes("{")) continue;
    const declarations = declarationsOf(body);
    // Not at commas inside `:is(...)`.
    for (const selector of head.split(/,(?![^(]*\))/))
      rules.push({
        selector: selector.trim(),
        key: keyOf(selector.trim()),
        weight: weightOf(selector),
        declarations,
      });
  }
  return rules;
}

/** A class, or else the tag, of the last part of a selector. */
function keyOf(selector: string): string {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? "";
  return /\.[\w-]+/.exec(last)?.[0] ?? /^[\w-]+/.exec(last)?.[0] ?? last;
}

function mayMatch(element: Element, key: string): boolean {
  if (key.startsWith(".")) return element.classList.contains(key.slice(1));
  return key === element.tagName.toLowerCase();
}

/** The light tokens: the custom properties of `:root`. */
function tokensOf(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(
    rules
      .filter(({ selector }) => selector === ":root")
      .flatMap(({ declarations }) => [...declarations])
      .filter(([name]) => name.startsWith("--")),
  );
}

function resolved(value: string, tokens: ReadonlyMap<string, string>): string {
  // From the inside out: a fallback may hold another token.
  const literal = value.replace(
    /var\((--[\w-]+)(?:,([^()]*))?\)/g,
    (_, name: string, fallback = "none") => tokens.get(name) ?? fallback,
  );
  if (literal !== value) return resolved(literal, tokens);
  return literal
    .replace(/([\d.]+)rem\b/g, (_, n) => `${Number(n) * 16}px`)
    .replace(/^transparent$/, "none")
    .trim();
}

export interface LiteralStyle {
  /** Gives every element below a drawing the attributes that the sheet gives it. */
  readonly apply: (drawing: Element) => void;
  /** The value of a light token, for instance `--ink`. */
  readonly token: (name: string) => string;
}

/** Reads a built style sheet; tokens set on an element (`--series`) hold for what is inside it. */
export function literalStyle(css: string): LiteralStyle {
  const rules = [...rulesOf(css)].sort((a, b) => a.weight - b.weight);
  const root = tokensOf(rules);

  function declared(element: Element): ReadonlyMap<string, string> {
    const own = new Map<string, string>();
    for (const { selector, key, declarations } of rules)
      if (mayMatch(element, key) && element.matches(selector))
        for (const [name, value] of declarations) own.set(name, value);
    return own;
  }

  /** Tokens that hold in an element whose parent has `inherited`. */
  function tokensIn(own: ReadonlyMap<string, string>, inherited: ReadonlyMap<string, string>) {
    return new Map([...inherited, ...[...own].filter(([name]) => name.startsWith("--"))]);
  }

  function tokensAround(element: Element | null): ReadonlyMap<string, string> {
    if (element === null || element.parentElement === null) return root;
    return tokensIn(declared(element), tokensAround(element.parentElement));
  }

  function apply(element: Element, inherited: ReadonlyMap<string, string>): void {
    const own = declared(element);
    const tokens = tokensIn(own, inherited);
    for (const name of PROPERTIES) {
      const value = own.get(name);
      if (value !== undefined) element.setAttribute(name, resolved(value, tokens));
    }
    if (own.get("font-family")?.includes("--font-display"))
      element.setAttribute("font-family", "Noto Serif");
    for (const child of element.children) apply(child, tokens);
  }

  return {
    apply: (drawing) => apply(drawing, tokensAround(drawing.parentElement)),
    token: (name) => resolved(root.get(name) ?? "", root),
  };
}
