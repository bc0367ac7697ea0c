import type { SeriesPoint } from "../../model/series";
import type { StrikeTotal } from "../../model/types";
import { AxisX, AxisY } from "../../plot/Axis";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import styles from "./Gap.module.css";
import type { GapContext } from "./labels";
import type { GapLayout } from "./layout";
import { PublicationMarks } from "./PublicationMarks";

export interface StrikesPanelProps {
  readonly placed: NonNullable<GapLayout["strikes"]>;
  readonly layout: GapLayout;
  readonly context: GapContext;
  readonly points: readonly SeriesPoint<StrikeTotal>[];
  readonly markById: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Strikes declared to date, on a separate axis because they count something else. */
export function StrikesPanel(props: StrikesPanelProps) {
  const { placed, layout, context, points, markById, getMarkProps } = props;
  const { language, words } = context;
  const { left, right, names, wide } = layout;
  const last = points.findLast((point) => point.isOnLine);
  return (
    <g data-panel="strikes" className={styles.strikes}>
      <text data-heading="" className={styles.heading} x={0} y={placed.heading ?? 0}>
        {words.panel.strikes(last === undefined ? "" : language.format.number(last.row.value))}
      </text>
      <AxisY scale={placed.scale} ticks={placed.ticks} x1={left} x2={right} />
      <path className={styles.line} d={placed.line} />
      {wide && last !== undefined && placed.end !== null && (
        <text className={styles.name} x={names} y={placed.end.y + 4}>
          {words.strikesName(language.format.number(last.row.value))}
        </text>
      )}
      <AxisX scale={layout.x} ticks={layout.ticks} y={placed.bottom} />
      <PublicationMarks
        points={placed.marks}
        kind="strikes"
        markById={markById}
        getMarkProps={getMarkProps}
      />
    </g>
  );
}
