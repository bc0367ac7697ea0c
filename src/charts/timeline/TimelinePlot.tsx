import { useIsPicture, usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { textStyles } from "../../plot/textStyles";
import { useBrush } from "../../plot/useBrush";
import { usePatternId } from "../../plot/usePatternId";
import { hasControls } from "../../url/view";
import type { PlotProps } from "../types";
import type { TimelineData } from "./data";
import { EventLines, EventMarks } from "./EventMarks";
import type { TimelineLabels } from "./labels";
import type { TimelineLayout } from "./layout";
import type { TimelineMessages } from "./messages/en";
import { Patterns } from "./Patterns";
import { PeriodsPanel } from "./PeriodsPanel";
import { StrikesPanel } from "./StrikesPanel";
import styles from "./Timeline.module.css";
import { TotalsPanel } from "./TotalsPanel";

export type TimelinePlotProps = PlotProps<
  TimelineData,
  TimelineLabels,
  TimelineMessages,
  TimelineLayout
>;

/** Three panels on one time axis. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { data, labels, layout, width, getMarkProps, onViewChange } = props;
  const { view } = props.context;
  const { rows } = data;
  const context = labels.timelineContext;
  const prefix = usePatternId("plot");
  const colors = usePlotColors();
  const words = context.words;
  const brush = useBrush(layout.x, (from, to) => onViewChange({ from, to }, { history: "push" }));
  const isPicture = useIsPicture();
  const brushes = hasControls(view) && !isPicture;
  const { left, right, strikes, totals, periods } = layout;
  const narrow = width < 560;
  const headings = [
    [narrow ? words.panels.strikesShort : words.panels.strikes, strikes.heading],
    [
      narrow
        ? words.panels.totalsShort
        : view.scale === "log"
          ? words.panels.totalsLog
          : words.panels.totals,
      totals.heading,
    ],
    [narrow ? words.panels.periodsShort : words.panels.periods, periods.heading],
  ] as const;
  const panelProps = { context, rows, view, getMarkProps, layout, prefix };

  return (
    <>
      <Patterns prefix={prefix} />
      {headings.map(([text, y]) => (
        <text key={y} {...textStyles(colors).heading} x={0} y={y}>
          {text}
        </text>
      ))}
      <EventLines layout={layout} />
      <g {...(brushes ? { className: styles.brushed, ...brush.handlers } : {})}>
        {brushes && (
          <HitArea
            x={left}
            y={strikes.top}
            width={right - left}
            height={strikes.bottom - strikes.top}
          >
            <title>{words.brushHint}</title>
          </HitArea>
        )}
        <StrikesPanel {...panelProps} />
        {brush.span !== null && (
          <rect
            fill={colors.accent}
            fillOpacity={0.2}
            stroke={colors.accent}
            pointerEvents="none"
            x={brush.span.from}
            y={strikes.top}
            width={brush.span.to - brush.span.from}
            height={strikes.bottom - strikes.top}
          />
        )}
      </g>
      <TotalsPanel {...panelProps} />
      <PeriodsPanel {...panelProps} />
      <EventMarks layout={layout} context={context} getMarkProps={getMarkProps} />
    </>
  );
}
