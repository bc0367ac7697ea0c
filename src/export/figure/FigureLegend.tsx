import type { LegendItem } from "../../plot/legendItem";
import { type Font, textWidth } from "./textWidth";

const GAP = 6;
const BETWEEN = 18;
const LEADING = 22;

export interface PlacedItem extends LegendItem {
  /** Px from the start of the line. */
  readonly x: number;
  readonly y: number;
}

export interface LegendLayout {
  readonly items: readonly PlacedItem[];
  readonly height: number;
}

/** Places symbols with their words in lines of at most `width` px. */
export function layoutLegend(
  items: readonly LegendItem[],
  width: number,
  font: Font,
): LegendLayout {
  let x = 0;
  let y = 0;
  const placed = items.map((item): PlacedItem => {
    const length = item.width + GAP + textWidth(item.label, font);
    if (x > 0 && x + length > width) {
      x = 0;
      y += LEADING;
    }
    const at = { ...item, x, y };
    x += length + BETWEEN;
    return at;
  });
  return { items: placed, height: placed.length === 0 ? 0 : y + LEADING };
}

export interface FigureLegendProps {
  readonly layout: LegendLayout;
  readonly font: Font;
  readonly fill: string;
  /** Width of the lines, for languages that run from right to left; null for the others. */
  readonly mirrored?: number | null;
}

/** The symbols of the plot with what they mean, as SVG. */
export function FigureLegend({ layout, font, fill, mirrored = null }: FigureLegendProps) {
  const symbolX = ({ x, width }: PlacedItem) => (mirrored === null ? x : mirrored - x - width);
  const labelX = ({ x, width }: PlacedItem) => {
    const start = x + width + GAP;
    return mirrored === null ? start : mirrored - start;
  };
  return (
    <g fill={fill} fontSize={font.size}>
      {layout.items.map((item) => (
        <g key={item.label} transform={`translate(0,${item.y})`}>
          <g transform={`translate(${symbolX(item)},${(LEADING - item.height) / 2})`}>
            {item.symbol}
          </g>
          <text x={labelX(item)} y={(LEADING + font.size * 0.7) / 2}>
            {item.label}
          </text>
        </g>
      ))}
    </g>
  );
}
