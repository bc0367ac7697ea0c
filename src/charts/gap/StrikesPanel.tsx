import type { StrikeTotal } from "../../data/types";
import type { Step } from "../../record/steps";
import { TimeAxis, ValueAxis } from "../parts/Axis";
import type { Mark, Marks } from "../parts/useMarks";
import styles from "./Gap.module.css";
import type { GapLayout } from "./layout";
import { StepMarks } from "./StepMarks";
import type { Speech } from "./text";

export interface StrikesPanelProps {
  readonly placed: NonNullable<GapLayout["strikes"]>;
  readonly layout: GapLayout;
  readonly speech: Speech;
  readonly steps: readonly Step<StrikeTotal>[];
  readonly markOf: ReadonlyMap<string, Mark>;
  readonly markProps: Marks["markProps"];
}

/** Strikes declared to date, on an axis of their own: how much was struck while the totals grew. */
export function StrikesPanel(props: StrikesPanelProps) {
  const { placed, layout, speech, steps, markOf, markProps } = props;
  const { language, words } = speech;
  const { left, right, time, names, wide } = layout;
  const last = steps.findLast((step) => step.leads);
  return (
    <g data-panel="strikes" className={styles.strikes}>
      <text className={styles.heading} x={0} y={placed.heading}>
        {words.panel.strikes}
      </text>
      <ValueAxis ticks={placed.ticks} from={left} to={right} />
      <path className={styles.line} d={placed.line} />
      {last !== undefined && placed.end !== null && (
        <text
          className={styles.name}
          x={names}
          y={placed.end.y + (wide ? 4 : -7)}
          textAnchor={wide ? "start" : "end"}
        >
          {words.strikesName(language.format.number(last.row.value))}
        </text>
      )}
      <TimeAxis ticks={time} from={left} to={right} y={placed.bottom} />
      <StepMarks steps={placed.marks} kind="strikes" markOf={markOf} markProps={markProps} />
    </g>
  );
}
