import { dateFromNumber } from "../../model/day";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { valueScale } from "../../plot/scales";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import { valueTicks } from "../../plot/ticks";
import { arrow } from "./EstimateGlyph";
import type { PanelProps } from "./panelProps";
import { highestRate, type PeriodBox, periodBoxes } from "./periodsLayout";
import { periodMark } from "./table";

/** Civilians killed in single months and periods, per 30 days, each over the days it covers. */
export function PeriodsPanel({ context, rows, layout, getMarkProps }: PanelProps) {
  const { left, right, x, ticks, periods: panel } = layout;
  const colors = usePlotColors();
  const boxes = periodBoxes(rows.periods, context.timeDomain);
  const y = valueScale(highestRate(boxes) * 1.08, [panel.bottom, panel.top]);
  return (
    <>
      <AxisY scale={y} ticks={valueTicks(y, context.language.format)} x1={left} x2={right} />
      {boxes.length === 0 && (
        <text {...textStyles(colors).note} x={left + 8} y={panel.top + 20}>
          {context.words.noPeriods}
        </text>
      )}
      {boxes.map((box) => {
        const mark = periodMark(context, box.row);
        return (
          <Mark mark={mark} getMarkProps={getMarkProps} className={plot.mark} key={mark.id}>
            <Box
              color={seriesColor(colors, box.row.sourceId)}
              box={box}
              from={x(dateFromNumber(box.start))}
              to={x(dateFromNumber(box.end))}
              y={y}
            />
          </Mark>
        );
      })}
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
    </>
  );
}

interface BoxProps {
  readonly box: PeriodBox;
  readonly from: number;
  readonly to: number;
  readonly y: (value: number) => number;
  readonly color: string;
}

function Box({ box, from, to, y, color }: BoxProps) {
  const { low, high } = box;
  const dashes = box.row.countries !== "both" && { strokeDasharray: "4 2" };
  const width = Math.max(3, to - from);
  if (low !== null && high !== null && low !== high)
    return (
      <rect
        {...dashes}
        fill={color}
        fillOpacity={0.3}
        stroke={color}
        strokeWidth={1.25}
        x={from}
        y={y(high)}
        width={width}
        height={y(low) - y(high)}
      />
    );
  const at = y(low ?? high ?? 0);
  const open = low === null ? 1 : high === null ? -1 : null;
  const line = { fill: "none", stroke: color } as const;
  return (
    <>
      <HitArea x={from} y={at - 6} width={width} height={12} />
      <path {...line} {...dashes} strokeWidth={2.5} d={`M${from},${at}h${width}`} />
      {open !== null && <path {...line} strokeWidth={1.5} d={arrow(from + width / 2, at, open)} />}
    </>
  );
}
