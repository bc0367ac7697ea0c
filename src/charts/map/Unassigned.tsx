import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { textStyles } from "../../plot/textStyles";
import { LETTER_WIDTH } from "../../plot/ticks";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { edgeText } from "./marks";
import type { PlacedRow } from "./placedRows";
import type { MapContext } from "./rows";

export interface UnassignedProps extends PlacedRow {
  readonly context: MapContext;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** A number without a province, in words at the edge of the map. */
export function Unassigned({ row, y, context, getMarkProps }: UnassignedProps) {
  const { note } = textStyles(usePlotColors());
  const text = edgeText(row, context);
  return (
    <Mark mark={row.mark} getMarkProps={getMarkProps} words={[text]} className={plot.mark}>
      <HitArea x={0} y={y - 12} width={text.length * LETTER_WIDTH} height={16} />
      <text {...note} x={2} y={y}>
        {text}
      </text>
    </Mark>
  );
}
