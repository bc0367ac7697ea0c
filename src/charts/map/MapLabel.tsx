import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import { LINE, type PlacedLabel } from "./mapLabels";

export interface MapLabelProps {
  readonly label: PlacedLabel;
  /** Colour of each line; the ink where there are fewer. The first line is bold. */
  readonly fills?: readonly string[];
  readonly isQuiet?: boolean;
}

/** A label over the map: the pointer goes through it to the mark. */
export function MapLabel({ label, fills = [], isQuiet = false }: MapLabelProps) {
  const colors = usePlotColors();
  const { halo } = textStyles(colors);
  const { lines, x, y } = label;
  return (
    <g {...halo} fontSize={12} textAnchor="middle" pointerEvents="none">
      {lines.map((line, at) => (
        <text
          key={line}
          x={x}
          y={y + at * LINE}
          fill={fills[at] ?? (isQuiet ? colors.ink2 : colors.ink)}
          fontWeight={at === 0 && !isQuiet ? 600 : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
