import type { Estimate } from "../../model/estimateTypes";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { type ValueScale, valueScale } from "../../plot/scales";
import { seriesColor } from "../../plot/seriesColor";
import { valueTicks } from "../../plot/ticks";
import { highestMonth, type MonthMark, placeMonths } from "./deathsLayout";
import { isOneCountry } from "./keyEntries";
import type { Panel } from "./layout";
import type { PanelProps } from "./panelProps";
import { tickCount } from "./StrikesPanel";
import { periodMark } from "./table";

export interface DeathsPanelProps extends PanelProps {
  readonly months: readonly Estimate[];
  readonly panel: Panel;
}

/** Civilians killed in single months, each figure at its own value in the middle of its month. */
export function DeathsPanel(props: DeathsPanelProps) {
  const { context, months, panel, layout, getMarkProps } = props;
  const { x, ticks } = layout;
  const colors = usePlotColors();
  const y = valueScale(highestMonth(months) * 1.06, [panel.bottom, panel.top]);
  const { format } = context.language;
  return (
    <>
      <AxisY
        scale={y}
        ticks={valueTicks(y, format, tickCount(panel))}
        x1={layout.left}
        x2={layout.right}
      />
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
      {placeMonths(months, x).map((one) => {
        const { row } = one;
        const mark = periodMark(context, row);
        const color = seriesColor(colors, row.sourceId);
        return (
          <Mark mark={mark} getMarkProps={getMarkProps} className={plot.mark} key={mark.id}>
            <g
              fill={isOneCountry(row) ? colors.paper : color}
              stroke={color}
              strokeWidth={MONTH_STROKE}
            >
              <MonthGlyph mark={one} y={y} />
            </g>
          </Mark>
        );
      })}
    </>
  );
}

/** Width of the outline of a mark of a month, in px. */
export const MONTH_STROKE = 1.5;
const RADIUS = 3.5;
/** Length of an arrow, and half the width of its head. */
const ARROW = 14;
const HEAD = 3;

/** A point, a bar from lowest to highest, or a point with an arrow where the figure is open. */
function MonthGlyph({
  mark: { x, low, high },
  y,
}: {
  readonly mark: MonthMark;
  readonly y: ValueScale;
}) {
  if (low !== null && high !== null && low !== high)
    return (
      <rect
        x={x - RADIUS}
        y={y(high)}
        width={2 * RADIUS}
        height={Math.max(2 * RADIUS, y(low) - y(high))}
        rx={RADIUS}
      />
    );
  const at = y(low ?? high ?? 0);
  const direction = low === null ? 1 : high === null ? -1 : null;
  const tip = at + (direction ?? 0) * ARROW;
  return (
    <>
      {direction !== null && (
        <path
          fill="none"
          d={`M${x},${at}V${tip}M${x - HEAD},${tip - direction * HEAD}L${x},${tip}L${x + HEAD},${tip - direction * HEAD}`}
        />
      )}
      <circle cx={x} cy={at} r={RADIUS} />
    </>
  );
}
