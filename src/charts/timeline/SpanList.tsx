import { usePlotColors } from "../../plot/colors";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import type { SpanMark } from "./deathsLayout";
import { spanText } from "./labels";
import { LANE } from "./layout";
import type { PanelProps } from "./panelProps";
import { periodMark } from "./table";

export interface SpanListProps extends Pick<PanelProps, "context" | "getMarkProps"> {
  readonly spans: readonly SpanMark[];
  /** Top of the list, in px. */
  readonly top: number;
}

/** Civilians killed in periods of unequal length: a line over the days of each, its figure in words. */
export function SpanList({ context, getMarkProps, spans, top }: SpanListProps) {
  const colors = usePlotColors();
  const { halo } = textStyles(colors);
  return spans.map(({ row, lane, x0, x1, text }) => {
    const mark = periodMark(context, row);
    const words = spanText(context, row);
    const y = top + lane * LANE;
    return (
      <Mark
        mark={mark}
        getMarkProps={getMarkProps}
        words={[words]}
        className={plot.mark}
        key={mark.id}
      >
        <text {...halo} fill={colors.ink} fontSize={12} x={text} y={y + 12}>
          {words}
        </text>
        <rect
          fill={seriesColor(colors, row.sourceId)}
          x={x0}
          y={y + 16}
          width={x1 - x0}
          height={4}
        />
      </Mark>
    );
  });
}
