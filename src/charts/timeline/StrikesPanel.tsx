import { utcDay } from "d3";
import { dateFromNumber, utcDate } from "../../model/day";
import { LAST_PLACED_DAY, type TimelineRows } from "../../model/timeline";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { valueScale } from "../../plot/scales";
import { textStyles } from "../../plot/textStyles";
import { LETTER_WIDTH, valueTicks } from "../../plot/ticks";
import { WIDE } from "./layout";
import { patternUrl, strikesColor } from "./Patterns";
import type { PanelProps } from "./panelProps";
import {
  areaKey,
  type Block,
  clipBlock,
  isLeftOver,
  RATE_DAYS,
  stackRows,
  uncoveredDays,
} from "./strikesLayout";
import { strikesMark } from "./table";

/** Why a run of days has no bar, as far as the rows say it. */
function isTogether(gap: { start: string; end: string }, rows: TimelineRows): boolean {
  return rows.withoutCountry.some(
    (row) => !isLeftOver(row) && row.start <= gap.end && row.end >= gap.start,
  );
}

/** Declared strikes: a histogram of unequal intervals in which area is the number of strikes. */
export function StrikesPanel({ context, rows, layout, getMarkProps, prefix }: PanelProps) {
  const words = context.words;
  const { left, right, x, ticks, strikes: panel } = layout;
  const colors = usePlotColors();
  const { note } = textStyles(colors);
  const { timeDomain } = context;
  const shapes = stackRows(rows.strikes).map(({ row, blocks }) => ({
    row,
    blocks: blocks.flatMap((block) => clipBlock(block, timeDomain) ?? []),
  }));
  const maximum = shapes
    .flatMap((shape) => shape.blocks)
    .reduce((max, block) => Math.max(max, block.base + block.height), 0);
  const y = valueScale(maximum * 1.02, [panel.bottom, panel.top]);
  const path = (block: Block) => {
    const [left, right] = [x(dateFromNumber(block.start)), x(dateFromNumber(block.end))];
    return `M${left},${y(block.base)}H${right}V${y(block.base + block.height)}H${left}Z`;
  };
  const totalsFrom = Math.max(left, x(utcDay.offset(utcDate(LAST_PLACED_DAY), 1)));
  const hasLater = rows.strikes.some((row) => row.end > LAST_PLACED_DAY) && totalsFrom < right;
  const unitWidth = x(dateFromNumber(RATE_DAYS)) - x(dateFromNumber(0));
  const key = areaKey(unitWidth * (y(0) - y(1)));
  const keyX = layout.width >= WIDE ? right + 14 : left + 2;
  const keyY = layout.width >= WIDE ? panel.top : panel.top - 14 - key.side / 2;
  const laterWords = layout.width < 480 ? words.totalsOnlyShort : words.totalsOnly;

  return (
    <>
      <AxisY scale={y} ticks={valueTicks(y, context.language.format)} x1={left} x2={right} />
      {uncoveredDays(rows.strikes, timeDomain).map((gap) => {
        const from = x(utcDate(gap.start));
        const width = x(utcDay.offset(utcDate(gap.end), 1)) - from;
        const label = isTogether(gap, rows) ? words.together : words.legend.gap;
        return (
          <g key={gap.start}>
            <rect
              x={from}
              y={panel.top}
              width={width}
              height={panel.bottom - panel.top}
              fill={patternUrl(prefix, "gap")}
            >
              <title>{label}</title>
            </rect>
            {width > label.length * LETTER_WIDTH + 8 && (
              <text {...note} x={from + 6} y={panel.top + 16}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {shapes.map(({ row, blocks }) => {
        const mark = strikesMark(context, row);
        return (
          <Mark mark={mark} getMarkProps={getMarkProps} className={plot.mark} key={mark.id}>
            <path
              fill={
                isLeftOver(row)
                  ? patternUrl(prefix, row.country)
                  : strikesColor(colors, row.country)
              }
              stroke={colors.paper}
              strokeWidth={0.5}
              d={blocks.map(path).join("")}
            />
          </Mark>
        );
      })}
      {hasLater && (
        <g>
          <path
            fill="none"
            stroke={colors.ink2}
            strokeDasharray="2 3"
            d={`M${totalsFrom},${panel.bottom}V${panel.top - 4}H${right}`}
          />
          <text {...note} x={right} y={panel.top - 8} textAnchor="end">
            {laterWords}
          </text>
        </g>
      )}
      {rows.strikes.length > 0 && (
        <g>
          <rect
            fill={colors.strikesBoth}
            x={keyX}
            y={keyY}
            width={key.side}
            height={key.side}
            data-key={key.strikes}
          />
          <text {...note} x={keyX + key.side + 6} y={keyY + key.side / 2 + 4}>
            {words.legend.key(context.language.format.number(key.strikes), key.strikes)}
          </text>
        </g>
      )}
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
    </>
  );
}
