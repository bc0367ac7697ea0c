import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colorToken, THEME_COLORS } from "../../src/plot/colors";
import { FONT_DISPLAY, FONT_TEXT } from "../../src/plot/textStyles";

const sheet = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), "utf8");
const css = sheet("tokens.css");

/** The colours of a sheet, each by its token. */
function colors(text: string, scheme: "light" | "dark"): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...pairs].map(([, name = "", ...pair]) => [name, pair[scheme === "light" ? 0 : 1] ?? ""]),
  );
}
const LIGHT = colors(css, "light");
const DARK = colors(css, "dark");

/** The colours of a reader who asks for more contrast. */
const contrastCss = sheet("contrast.css");
const LIGHT_MORE = new Map([...LIGHT, ...colors(contrastCss, "light")]);
const DARK_MORE = new Map([...DARK, ...colors(contrastCss, "dark")]);

/** Linear sRGB of a hex colour, each channel 0 to 1 (WCAG 2.2, relative luminance). */
const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const luminance = (hex: string) => dot(linear(hex), [0.2126, 0.7152, 0.0722]);
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB. */
const SIGHT: Readonly<Record<string, readonly (readonly number[])[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB (D65) of a hex colour as seen. */
function lab(hex: string, sight: readonly (readonly number[])[]): readonly number[] {
  const rgb = sight.map((row) => Math.min(1, Math.max(0, dot(row, linear(hex)))));
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot(rgb, [0.4124, 0.3576, 0.1805]) / 0.95047);
  const y = f(dot(rgb, [0.2126, 0.7152, 0.0722]));
  const z = f(dot(rgb, [0.0193, 0.1192, 0.9505]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));

const TEXT = ["--ink", "--ink-2", "--accent", "--alert"];
const MAIN = ["coalition", "airwars", "snhr", "sohr", "amnesty"].map((id) => `--series-${id}`);
const STRIKES = ["iraq", "syria", "both"].map((id) => `--strikes-${id}`);

describe.each([
  ["light", LIGHT, 4.5, 3],
  ["dark", DARK, 4.5, 3],
  ["light, high-contrast", LIGHT_MORE, 7, 4.5],
  ["dark, high-contrast", DARK_MORE, 7, 4.5],
] as const)("the %s colours", (_, tokens, text, mark) => {
  const colour = (name: string) => tokens.get(name) ?? "";
  const papers = ["--paper", "--paper-2"].map(colour);

  it.each(TEXT)(`%s is text of at least ${text}:1 on both papers`, (name) => {
    for (const paper of papers) expect(contrast(colour(name), paper)).toBeGreaterThanOrEqual(text);
  });

  it(`marks, borders of controls and focus have at least ${mark}:1 on both papers`, () => {
    const marks = [...tokens.keys()].filter((name) => /^--(series|strikes)/.test(name));
    expect(marks).toHaveLength(12);
    for (const name of [...marks, "--rule-strong", "--focus"])
      for (const paper of papers)
        expect(contrast(colour(name), paper), name).toBeGreaterThanOrEqual(mark);
  });

  it.each(Object.keys(SIGHT))("series stay apart with %s sight", (sight) => {
    for (const group of [MAIN, STRIKES])
      for (const [at, name] of group.entries())
        for (const other of group.slice(at + 1)) {
          const seen = SIGHT[sight] ?? [];
          const apart = distance(lab(colour(name), seen), lab(colour(other), seen));
          expect(apart, `${name} and ${other}`).toBeGreaterThan(15);
        }
  });
});

describe("plots without a style sheet", () => {
  it.each([
    ["light", LIGHT],
    ["dark", DARK],
  ] as const)("have the %s colours of the tokens", (theme, tokens) => {
    const colors = Object.entries(THEME_COLORS[theme]);
    expect(colors.length).toBeGreaterThan(15);
    expect(colors).toEqual(colors.map(([name]) => [name, tokens.get(colorToken(name))]));
  });

  it("have the fonts of the tokens", () => {
    const font = (name: string) =>
      new RegExp(`${name}:([^;]+);`).exec(css)?.[1]?.replace(/\s+/g, " ").trim();
    expect(FONT_TEXT).toBe(font("--font-text"));
    expect(FONT_DISPLAY).toBe(font("--font-display"));
  });
});
