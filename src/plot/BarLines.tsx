import styles from "./BarChart.module.css";
import type { BarRow } from "./barLayout";
import { usePlotColors } from "./colors";
import { HitArea } from "./HitArea";
import type { InteractiveMark } from "./interactiveMark";
import { Mark } from "./Mark";
import { joinLines } from "./markName";
import { NotEqualIcon } from "./NotEqualIcon";
import { textStyles } from "./textStyles";
import type { MarkNavigation } from "./useMarkNavigation";

type Lines = BarRow["lines"];

/** The smaller words below a bar; those of a badge behind its sign. */
export function BarLines({ lines }: { readonly lines: Lines }) {
  const text = textStyles(usePlotColors());
  return lines.map((line) => (
    <g key={line.y}>
      {line.tone === "badge" && line.first && <NotEqualIcon x={line.x - 18} y={line.y - 11} />}
      {line.tone === "badge" ? (
        <text {...text.name} x={line.x} y={line.y}>
          {line.text}
        </text>
      ) : (
        <text {...text.note} x={line.x} y={line.y}>
          {line.text}
        </text>
      )}
    </g>
  ));
}

export interface BarBadgeProps {
  /** The lines of the badge: at least one. */
  readonly lines: Lines;
  /** Width of the drawing. */
  readonly width: number;
  readonly mark: InteractiveMark;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Room above the first line's base and below the last one's: one line makes 24 px to press. */
const ABOVE = 14;
const BELOW = 10;
const SIGN = 20;

/** A badge as a control of its own, on top of its row: it opens what differs. */
export function BarBadge({ lines, width, mark, getMarkProps }: BarBadgeProps) {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    // A badge is a stop of the chart and no row of its table: only rows are counted as marks.
    <Mark
      mark={mark}
      getMarkProps={getMarkProps}
      words={joinLines(lines)}
      className={styles.control}
    >
      <HitArea
        className={styles.target}
        x={first.x - SIGN}
        y={first.y - ABOVE}
        width={Math.max(0, width - first.x + SIGN - 1)}
        height={last.y - first.y + ABOVE + BELOW}
      />
      <BarLines lines={lines} />
    </Mark>
  );
}
