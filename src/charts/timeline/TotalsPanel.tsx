import { timelineWords } from "../../messages/timelineWords";
import { dayNumber } from "../../model/day";
import { quantityBounds } from "../../model/quantity";
import { TimeAxis, ValueAxis } from "../../plot/Axis";
import { dodge } from "../../plot/dodge";
import { valueScale } from "../../plot/scales";
import { seriesClass } from "../../plot/seriesColor";
import { EstimateGlyph } from "./EstimateGlyph";
import { seriesNames } from "./labels";
import { WIDE } from "./layout";
import styles from "./Timeline.module.css";
import type { PanelProps } from "./TimelinePlot";
import { totalMark } from "./table";
import { highest, type LinePoint, linePoints, seriesOf } from "./totalsLayout";

/** Civilians killed since the start: every published total at the last day it covers. */
export function TotalsPanel({ speech, rows, geometry, x, ticks, markProps, view }: PanelProps) {
  const { left, right, totals: panel } = geometry;
  const words = timelineWords(speech.language);
  const value = valueScale(
    highest(rows.totals) * 1.08,
    [panel.bottom, panel.top],
    speech.language.format,
    view.scale,
  );
  const series = seriesOf(rows.totals);
  const names = seriesNames(speech, series);
  // A total holds until the next one is published: across first, then up or down.
  const steps = (points: readonly LinePoint[]) =>
    points
      .map((point, at) => {
        const [across, up] = [x(point.day + 1), value.y(point.value)];
        return at === 0 ? `M${across},${up}` : `H${across}V${up}`;
      })
      .join("");
  const ends = series.map((one) => {
    const last = one.rows.at(-1);
    const bounds = last === undefined ? null : quantityBounds(last.quantity);
    return {
      x: last?.end == null ? right : x(dayNumber(last.end) + 1),
      y: value.y(bounds?.low ?? bounds?.high ?? 0),
    };
  });
  const labels = dodge(
    ends.map((end) => end.y),
    16,
    panel.top,
    panel.bottom,
  );

  return (
    <>
      <ValueAxis ticks={value.ticks} from={left} to={right} />
      {rows.totals.length === 0 && (
        <text className={styles.note} x={left + 8} y={panel.top + 20}>
          {words.noTotals}
        </text>
      )}
      {series.map((one, index) => {
        const points = linePoints(one);
        const end = ends[index];
        const label = labels[index];
        return (
          <g key={one.key} className={seriesClass(one.sourceId)}>
            {points.length > 1 && (
              <path
                className={one.countries === "both" ? styles.line : styles.lineDashed}
                d={steps(points)}
                data-series={one.key}
              />
            )}
            {geometry.width >= WIDE && end !== undefined && label !== undefined && (
              <>
                <path
                  className={styles.leader}
                  d={`M${end.x + 6},${end.y}L${right + 4},${label}H${right + 10}`}
                />
                <text className={styles.seriesLabel} x={right + 13} y={label + 4}>
                  {names[index]}
                </text>
              </>
            )}
          </g>
        );
      })}
      {rows.totals.map((row) => {
        if (row.end === null) return null;
        const mark = totalMark(speech, row);
        return (
          <g
            {...markProps(mark)}
            className={`${styles.mark} ${seriesClass(row.sourceId)}`}
            key={mark.id}
          >
            <EstimateGlyph
              x={x(dayNumber(row.end) + 1)}
              y={value.y}
              bounds={quantityBounds(row.quantity)}
            />
          </g>
        );
      })}
      <TimeAxis ticks={ticks} from={left} to={right} y={panel.bottom} />
    </>
  );
}
