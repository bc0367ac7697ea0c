import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { textStyles } from "../../plot/textStyles";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { PartBox } from "./PartBox";
import type { PartsLayout } from "./partsLayout";
import type { PartRow } from "./rows";

export interface PartsBarProps {
  readonly parts: readonly PartRow[];
  readonly layout: PartsLayout;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** All incidents or reports as one bar; the words of its parts are the legend of the other bars. */
export function PartsBar({ parts, layout, getMarkProps }: PartsBarProps) {
  const colors = usePlotColors();
  const { name } = textStyles(colors);
  return layout.parts.map(({ id, x, width, label }, at) => {
    const row = parts[at];
    if (row === undefined) return null;
    return (
      <Mark
        key={id}
        mark={row.mark}
        getMarkProps={getMarkProps}
        words={[label.text]}
        className={plot.mark}
      >
        <PartBox part={row.part} x={x} y={0} width={width} height={layout.barHeight} />
        <HitArea x={label.x} y={label.y} width={label.width} height={label.height - 1} />
        <PartBox
          part={row.part}
          x={label.x + 1}
          y={label.y + label.height / 2 - 6}
          width={10}
          height={10}
        />
        <text
          {...name}
          fontSize={layout.fontSize}
          x={label.x + 18}
          y={label.y + label.height / 2 + 4}
        >
          {label.text}
        </text>
      </Mark>
    );
  });
}
