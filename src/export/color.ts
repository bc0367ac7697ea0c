/** Colours as every viewer of SVG files understands them. */

export interface LiteralColor {
  /** `#rrggbb`, `none`, or a reference `url(#id)`. */
  readonly color: string;
  /** From 0 to 1. */
  readonly alpha: number;
}

const NOTHING: LiteralColor = { color: "none", alpha: 1 };

const hex = (channels: readonly number[]) =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** A computed colour: `rgb(…)`, `rgba(…)`, `color(srgb …)`, `none` or a reference with a fallback. */
export function literalColor(computed: string): LiteralColor {
  const reference = /^url\(\s*["']?(#[^"')]+)["']?\s*\)/.exec(computed);
  if (reference !== null) return { color: `url(${reference[1]})`, alpha: 1 };
  if (computed === "" || computed === "none") return NOTHING;
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith("%") ? Number.parseFloat(text) / 100 : Number(text),
  );
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const scale = computed.startsWith("color(srgb") ? 255 : 1;
  if (!computed.startsWith("rgb") && scale === 1) return { color: computed, alpha: 1 };
  if (alpha === 0) return NOTHING;
  return { color: hex([red * scale, green * scale, blue * scale]), alpha };
}
