import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import { textStyles } from "../../plot/textStyles";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import styles from "./Answers.module.css";
import { PartBox } from "./PartBox";
import type { StackRow } from "./rows";
import type { StackLayout } from "./stackLayout";

export interface StacksProps {
  readonly rows: readonly StackRow[];
  readonly layout: StackLayout;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

const ANCHORS = ["start", "middle", "end"] as const;

/** Years or provinces, each with its incidents by answer and its figures. */
export function Stacks({ rows, layout, getMarkProps }: StacksProps) {
  const colors = usePlotColors();
  const { tick, note, halo } = textStyles(colors);
  const markById = new Map(rows.map(({ mark }) => [mark.id, mark]));
  const { ticks, axisY, heads, width } = layout;
  const [first] = layout.rows;
  return (
    <g fill={colors.ink} fontSize={14}>
      {ticks.map(({ label, x }, at) => (
        <g key={label}>
          <line stroke={colors.rule} x1={x} x2={x} y1={first?.top ?? 0} y2={axisY} />
          <text {...tick} x={x} y={axisY + 14} textAnchor={ANCHORS[at]}>
            {label}
          </text>
        </g>
      ))}
      {heads.map(({ x, y, text, anchor }) => (
        <text {...note} key={text} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {layout.rows.map((row) => {
        const mark = markById.get(row.id);
        if (mark === undefined) return null;
        return (
          <Mark
            key={row.id}
            mark={mark}
            getMarkProps={getMarkProps}
            words={[row.name, ...row.figures, ...(row.note === null ? [] : [row.note])].map(
              ({ text }) => text,
            )}
            className={styles.row}
          >
            <HitArea
              className={styles.target}
              x={1}
              y={row.top}
              width={width - 2}
              height={row.height - 1}
            />
            {row.boxes.map(({ answer, ...box }) => (
              <PartBox key={box.x} part={answer} {...box} />
            ))}
            <text {...halo} fontWeight={600} x={row.name.x} y={row.name.y}>
              {row.name.text}
            </text>
            {row.figures.map(({ x, y, text, anchor }) => (
              <text {...halo} key={x} x={x} y={y} textAnchor={anchor}>
                {text}
              </text>
            ))}
            {row.note !== null && (
              <text {...note} x={row.note.x} y={row.note.y}>
                {row.note.text}
              </text>
            )}
          </Mark>
        );
      })}
    </g>
  );
}
