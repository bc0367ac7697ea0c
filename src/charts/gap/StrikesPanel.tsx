import type { SeriesPoint } from "../../model/series";
import type { StrikeTotal } from "../../model/strikeTypes";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { textStyles } from "../../plot/textStyles";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { GapContext } from "./labels";
import type { PanelsLayout } from "./layout";
import { PublicationMarks } from "./PublicationMarks";

export interface StrikesPanelProps {
  readonly placed: NonNullable<PanelsLayout["strikes"]>;
  readonly layout: PanelsLayout;
  readonly context: GapContext;
  readonly points: readonly SeriesPoint<StrikeTotal>[];
  readonly markById: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Strikes declared to date, on a separate axis because they count something else. */
export function StrikesPanel(props: StrikesPanelProps) {
  const { placed, layout, context, points, markById, getMarkProps } = props;
  const { language, words } = context;
  const colors = usePlotColors();
  const text = textStyles(colors);
  const { left, right, names, wide } = layout;
  const last = points.findLast((point) => point.isOnLine);
  return (
    <g data-panel="strikes">
      <text data-heading="" {...text.heading} x={0} y={placed.heading ?? 0}>
        {words.panel.strikes(last === undefined ? "" : language.format.number(last.row.value))}
      </text>
      <AxisY scale={placed.scale} ticks={placed.ticks} x1={left} x2={right} />
      <path fill="none" stroke={colors.ruleStrong} strokeWidth={2} d={placed.line} />
      {wide && last !== undefined && placed.end !== null && (
        <text {...text.name} x={names} y={placed.end.y + 4}>
          {words.strikesName(language.format.number(last.row.value))}
        </text>
      )}
      <AxisX scale={layout.x} ticks={layout.ticks} y={placed.bottom} />
      <PublicationMarks
        points={placed.marks}
        color={colors.ruleStrong}
        kind="strikes"
        markById={markById}
        getMarkProps={getMarkProps}
      />
    </g>
  );
}
