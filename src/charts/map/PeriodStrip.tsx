import { max } from "d3";
import type { Language } from "../../messages/language";
import { firstDay, lastDay, type Month, utcDate } from "../../model/day";
import type { PlacedSum } from "../../model/placedStrikes";
import { AxisX } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { timeScale, valueScale } from "../../plot/scales";
import { timeTicks } from "../../plot/ticks";
import { useBrush } from "../../plot/useBrush";
import { useBoxWidth } from "../../plot/useWidth";
import type { View } from "../../url/view";
import styles from "./Map.module.css";

export interface PeriodStripProps {
  readonly months: ReadonlyMap<Month, PlacedSum>;
  readonly view: Pick<View, "from" | "to">;
  readonly label: string;
  readonly language: Language;
  readonly onMonths: (from: Month, to: Month) => void;
}

const BARS = 34;
const AXIS = 22;
const PAD = 2;

/**
 * The campaign month by month, to drag over. Its bars have no marks: the months are chosen without a
 * pointer by the buttons below it, and read on the map.
 */
export function PeriodStrip({ months, view, label, language, onMonths }: PeriodStripProps) {
  const { ink, accent, rule } = usePlotColors();
  const [ref, width] = useBoxWidth<HTMLDivElement>(960);
  const all = [...months.keys()].sort();
  const [first, last] = [all[0], all.at(-1)];
  const x = timeScale(
    { start: firstDay(first ?? ("2014-10" as Month)), end: lastDay(last ?? ("2018-12" as Month)) },
    [PAD, width - PAD],
  );
  const brush = useBrush(x, onMonths);
  const y = valueScale(max(months.values(), (sum) => sum.strikes) ?? 1, [BARS, 0]);
  const isShown = (month: Month) =>
    (view.from === null || month >= view.from) && (view.to === null || month <= view.to);
  return (
    <div ref={ref}>
      <p className={styles.hint}>{label}</p>
      <svg className={styles.strip} width={width} height={BARS + AXIS} aria-hidden="true">
        <g {...brush.handlers}>
          <HitArea x={PAD} y={0} width={width - 2 * PAD} height={BARS} />
          {[...months].map(([month, { strikes }]) => {
            const left = x(utcDate(firstDay(month)));
            const wide = x(utcDate(lastDay(month))) - left;
            return (
              <rect
                key={month}
                x={left}
                y={y(strikes)}
                width={Math.max(1, wide)}
                height={BARS - y(strikes)}
                fill={isShown(month) ? ink : rule}
                fillOpacity={isShown(month) ? 0.6 : 1}
              />
            );
          })}
          {brush.span !== null && (
            <rect
              fill={accent}
              fillOpacity={0.2}
              stroke={accent}
              pointerEvents="none"
              x={brush.span.from}
              width={brush.span.to - brush.span.from}
              height={BARS}
            />
          )}
        </g>
        <AxisX scale={x} ticks={timeTicks(x, language.format)} y={BARS} />
      </svg>
    </div>
  );
}
