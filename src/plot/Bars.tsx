import { Fragment } from "react";
import { useMessages } from "../messages/useMessages";
import { BarAxis } from "./BarAxis";
import styles from "./BarChart.module.css";
import { BarBadge, BarLines } from "./BarLines";
import type { BarLayout } from "./barLayout";
import { usePlotColors } from "./colors";
import { HitArea } from "./HitArea";
import type { InteractiveMark } from "./interactiveMark";
import { Mark } from "./Mark";
import { joinLines } from "./markName";
import { RangeBar } from "./RangeBar";
import { RangeDot } from "./RangeDot";
import { textStyles } from "./textStyles";
import { barTicks } from "./ticks";
import type { MarkNavigation } from "./useMarkNavigation";

export interface BarsProps {
  readonly layout: BarLayout;
  readonly marks: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
  /** The control of a row's badge, for badges that open what differs. */
  readonly badgeOf?: (id: string) => InteractiveMark | null;
  /** A row's colour. */
  readonly colorOf: (id: string) => string;
}

/** Draws laid-out rows, with their axis below. */
export function Bars(props: BarsProps) {
  const { layout, marks, getMarkProps, colorOf, badgeOf } = props;
  const { width, rows, scale, whole, axisY, style, drawn } = layout;
  const { format } = useMessages();
  const colors = usePlotColors();
  const { name, halo } = textStyles(colors);
  const [x0] = scale.range();
  const Glyph = layout.glyph === "dot" ? RangeDot : RangeBar;
  return (
    <>
      {drawn && (
        <g stroke={colors.rule}>
          {barTicks(scale, format, whole).map(({ value }) => (
            <line key={value} x1={scale(value)} x2={scale(value)} y1={0} y2={axisY} />
          ))}
          {style === "beside" && <line stroke={colors.ink2} x1={x0} x2={x0} y1={0} y2={axisY} />}
        </g>
      )}
      {drawn && <BarAxis scale={scale} whole={whole} y={axisY + 16} />}
      {rows.map((row) => {
        const mark = marks.get(row.id);
        if (mark === undefined) return null;
        const badge = badgeOf?.(row.id) ?? null;
        const badgeLines = row.lines.filter((line) => line.tone === "badge");
        const lines = row.lines.filter((line) => badge === null || line.tone !== "badge");
        return (
          // With and without a badge, so that the bar keeps its element, and the focus on it.
          <Fragment key={row.id}>
            <Mark
              mark={mark}
              getMarkProps={getMarkProps}
              words={[row.name.text, row.figure.text, ...joinLines(lines)]}
              className={styles.row}
            >
              <HitArea
                className={styles.target}
                x={1}
                y={row.top - 1}
                width={width - 2}
                height={row.height - 6}
              />
              {row.mark !== null && <Glyph {...row.mark} color={colorOf(row.id)} />}
              <text {...name} fontSize={14} x={row.name.x} y={row.name.y}>
                {row.name.text}
              </text>
              <text
                {...halo}
                fill={colors.ink}
                fontSize={14}
                x={row.figure.x}
                y={row.figure.y}
                textAnchor={row.figure.anchor}
              >
                {row.figure.text}
              </text>
              <BarLines lines={lines} />
            </Mark>
            {badge !== null && (
              <BarBadge lines={badgeLines} width={width} mark={badge} getMarkProps={getMarkProps} />
            )}
          </Fragment>
        );
      })}
    </>
  );
}
