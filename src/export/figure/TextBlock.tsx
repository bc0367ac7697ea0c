import { FONT_DISPLAY } from "../../plot/textStyles";
import type { TextStyle } from "./layoutFigure";

export interface TextBlockProps {
  readonly lines: readonly string[];
  /** Where each line starts: its left end, or its right end in a right-to-left language. */
  readonly x: number;
  /** Upper edge of the first line. */
  readonly y: number;
  readonly style: TextStyle;
  readonly fill: string;
}

/** Lines of text below each other. */
export function TextBlock({ lines, x, y, style, fill }: TextBlockProps) {
  const { size, leading, isBold, isSerif } = style;
  const placed = lines.map((line, at) => ({
    line,
    base: y + at * leading + (leading + size * 0.7) / 2,
  }));
  return (
    <g
      fill={fill}
      fontFamily={isSerif ? FONT_DISPLAY : undefined}
      fontSize={size}
      fontWeight={isBold ? 600 : undefined}
    >
      {placed.map(({ line, base }) => (
        <text key={base} x={x} y={base}>
          {line}
        </text>
      ))}
    </g>
  );
}
