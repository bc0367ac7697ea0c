/** Attributes of the texts in plots. */
import type { PlotColors } from "./colors";

/** The page's text and display fonts (tokens.css), for files that have no style sheet. */
export const FONT_TEXT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Geeza Pro", Tahoma, Arial, sans-serif';
export const FONT_DISPLAY =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "DejaVu Serif", "Noto Naskh Arabic", "Geeza Pro", "Times New Roman", serif';

export function textStyles({ paper, ink, ink2 }: PlotColors) {
  /** A rim of paper keeps lines out of the words. */
  const halo = {
    stroke: paper,
    strokeWidth: 3,
    strokeLinejoin: "round",
    paintOrder: "stroke",
  } as const;
  return {
    halo,
    tick: { fill: ink2, fontSize: 12 },
    heading: { fill: ink, fontSize: 13, fontWeight: 600, ...halo },
    name: { fill: ink, fontSize: 12, fontWeight: 600, ...halo },
    /** A figure that a plot is about; its size is set where it is drawn. */
    display: { fill: ink, fontFamily: FONT_DISPLAY, fontWeight: 600, ...halo },
    note: { fill: ink2, fontSize: 12, ...halo },
  } as const;
}
