import { useMessages } from "../../messages/useMessages";
import type { Country } from "../../model/placeTypes";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../../model/sources";
import { BarAxis } from "../../plot/BarAxis";
import { type PlotColors, usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import { RangeBar } from "../../plot/RangeBar";
import { RangeDot } from "../../plot/RangeDot";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import { barTicks } from "../../plot/ticks";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { MonthStrip } from "./MonthStrip";
import styles from "./PlacesPagePlot.module.css";
import type { PlacedCell, PlacedHeading, SameLayout } from "./sameLayout";
import type { SameColumn } from "./samePlaces";

export interface SamePlotProps {
  readonly layout: SameLayout;
  readonly isLog: boolean;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

function colorOf(colors: PlotColors, column: SameColumn, country: Country): string {
  if (column === "killed") return seriesColor(colors, AIRWARS_SOURCE);
  if (column === "conceded") return seriesColor(colors, COALITION_SOURCE);
  return country === "syria" ? colors.strikesSyria : colors.strikesIraq;
}

/** Three figures of each place side by side, each column on its axis; the calendar below. */
export function SamePlot({ layout, isLog, getMarkProps }: SamePlotProps) {
  const colors = usePlotColors();
  const { halo } = textStyles(colors);
  const { headings, lines, plotTop, axisY, strip } = layout;
  return (
    <g fill={colors.ink} fontSize={14}>
      {headings.map((heading) => (
        <Heading key={heading.column} heading={heading} plotTop={plotTop} axisY={axisY} />
      ))}
      {lines.map(({ line, name, cells }) => (
        <g key={line.key} data-place={line.key}>
          <text {...halo} fontWeight={600} x={name.x} y={name.y}>
            {name.text}
          </text>
          {cells.map((placed) => (
            <Cell
              key={placed.column}
              placed={placed}
              color={colorOf(colors, placed.column, line.country)}
              {...{ isLog, getMarkProps }}
            />
          ))}
        </g>
      ))}
      {strip !== null && <MonthStrip strip={strip} />}
    </g>
  );
}

interface HeadingProps extends Pick<SameLayout, "plotTop" | "axisY"> {
  readonly heading: PlacedHeading;
}

function Heading({ heading, plotTop, axisY }: HeadingProps) {
  const { names, sources, scale } = heading;
  const { format } = useMessages();
  const colors = usePlotColors();
  const { heading: style, note } = textStyles(colors);
  return (
    <>
      {scale !== null && axisY !== null && (
        <>
          <g stroke={colors.rule}>
            {barTicks(scale, format, true).map(({ value }) => (
              <line key={value} x1={scale(value)} x2={scale(value)} y1={plotTop} y2={axisY} />
            ))}
          </g>
          <BarAxis scale={scale} whole y={axisY + 16} />
        </>
      )}
      {names.map(({ text, x, y }) => (
        <text {...style} key={text} x={x} y={y}>
          {text}
        </text>
      ))}
      {sources.map(({ text, x, y }) => (
        <text {...note} key={text} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

interface CellProps extends Omit<SamePlotProps, "layout"> {
  readonly placed: PlacedCell;
  readonly color: string;
}

/** A figure that can be opened, or the words why there is none. */
function Cell({ placed, color, isLog, getMarkProps }: CellProps) {
  const { cell, texts, bar, x, top, width, height } = placed;
  const colors = usePlotColors();
  const { halo, note } = textStyles(colors);
  const words = texts.map(({ text, tone, x: left, y }) => (
    <text
      key={`${tone} ${text}`}
      {...(tone === "figure" ? { ...halo, fontWeight: 600 } : note)}
      x={left}
      y={y}
    >
      {text}
    </text>
  ));
  if (cell.row === null) return <g data-missing={cell.column}>{words}</g>;
  const Glyph = isLog ? RangeDot : RangeBar;
  return (
    <Mark
      mark={cell.row.mark}
      getMarkProps={getMarkProps}
      words={texts.map(({ text }) => text)}
      className={styles.row}
    >
      <HitArea className={styles.target} {...{ x, width, height }} y={top} />
      {bar !== null && <Glyph {...bar} color={color} />}
      {words}
    </Mark>
  );
}
