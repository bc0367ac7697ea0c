import { utcDay } from "d3";
import { dateFromNumber, utcDate } from "../../model/day";
import type { TimelineRows } from "../../model/timeline";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { valueScale } from "../../plot/scales";
import { textStyles } from "../../plot/textStyles";
import { LETTER_WIDTH, valueTicks } from "../../plot/ticks";
import type { Panel } from "./layout";
import { patternUrl, strikesColor } from "./Patterns";
import type { PanelProps } from "./panelProps";
import { type Block, clipBlock, isLeftOver, stackRows, uncoveredDays } from "./strikesLayout";
import { strikesMark } from "./table";

/** Why a run of days has no bar, as far as the rows say it. */
function isTogether(gap: { start: string; end: string }, rows: TimelineRows): boolean {
  return rows.withoutCountry.some(
    (row) => !isLeftOver(row) && row.start <= gap.end && row.end >= gap.start,
  );
}

export interface StrikesPanelProps extends PanelProps {
  readonly rows: TimelineRows;
  readonly panel: Panel;
  /** Prefix of the pattern ids of this drawing. */
  readonly prefix: string;
}

/** Declared strikes: a histogram of unequal intervals in which area is the number of strikes. */
export function StrikesPanel(props: StrikesPanelProps) {
  const { context, rows, panel, layout, getMarkProps, prefix } = props;
  const { words, timeDomain, language } = context;
  const { left, right, x, ticks } = layout;
  const colors = usePlotColors();
  const shapes = stackRows(rows.strikes).map(({ row, blocks }) => ({
    row,
    blocks: blocks.flatMap((block) => clipBlock(block, timeDomain) ?? []),
  }));
  const maximum = shapes
    .flatMap((shape) => shape.blocks)
    .reduce((max, block) => Math.max(max, block.base + block.height), 0);
  const y = valueScale(maximum * 1.02, [panel.bottom, panel.top]);
  const path = (block: Block) => {
    const [from, to] = [x(dateFromNumber(block.start)), x(dateFromNumber(block.end))];
    return `M${from},${y(block.base)}H${to}V${y(block.base + block.height)}H${from}Z`;
  };

  return (
    <>
      <AxisY
        scale={y}
        ticks={valueTicks(y, language.format, tickCount(panel))}
        x1={left}
        x2={right}
      />
      {uncoveredDays(rows.strikes, timeDomain).map((gap) => {
        const from = x(utcDate(gap.start));
        const width = x(utcDay.offset(utcDate(gap.end), 1)) - from;
        const label = isTogether(gap, rows) ? words.together : words.gap;
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
              <text {...textStyles(colors).note} x={from + 6} y={panel.top + 16}>
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
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
    </>
  );
}

/** As many ticks as the height of a panel has room for. */
export const tickCount = ({ top, bottom }: Panel) => Math.max(2, Math.round((bottom - top) / 44));
