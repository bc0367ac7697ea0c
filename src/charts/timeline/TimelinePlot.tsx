import { useIsPicture, usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import { useBrush } from "../../plot/useBrush";
import { usePatternId } from "../../plot/usePatternId";
import { hasControls } from "../../url/view";
import type { PlotProps } from "../types";
import { DeathsPanel, MONTH_STROKE } from "./DeathsPanel";
import type { TimelineData } from "./data";
import { EventRow } from "./EventRow";
import { Key } from "./Key";
import type { TimelineLabels } from "./labels";
import type { TimelineMessages } from "./messages/en";
import { Patterns, patternUrl, strikesColor } from "./Patterns";
import type { PlacedTimeline } from "./placeTimeline";
import { SpanList } from "./SpanList";
import { StrikesPanel } from "./StrikesPanel";
import styles from "./Timeline.module.css";

export type TimelinePlotProps = PlotProps<
  TimelineData,
  TimelineLabels,
  TimelineMessages,
  PlacedTimeline
>;

/** Width in px below which headings are short. */
const NARROW = 560;

/** Strikes, events and deaths on one time axis. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { data, labels, context: base, layout, width, getMarkProps, onViewChange } = props;
  const { rows, months } = data;
  const { timelineContext: context } = labels;
  const { panels } = context.words;
  const colors = usePlotColors();
  const prefix = usePatternId("plot");
  const brush = useBrush(layout.x, (from, to) => onViewChange({ from, to }, { history: "push" }));
  const isPicture = useIsPicture();
  const canBrush = hasControls(base.view) && !isPicture;
  const { left, right, strikes, events, deaths, spans } = layout;
  const panelProps = { context, getMarkProps, layout };
  const heading = (text: string, y: number) => (
    <text {...textStyles(colors).heading} data-heading="" x={0} y={y}>
      {text}
    </text>
  );

  return (
    <>
      <Patterns prefix={prefix} />
      {strikes !== null && (
        <>
          {heading(panels.strikes, strikes.heading)}
          <Key
            placed={layout.countries}
            y={strikes.key}
            sign={({ country, isHatched }) => (
              <rect
                fill={isHatched ? patternUrl(prefix, country) : strikesColor(colors, country)}
                x={-6}
                y={-5}
                width={12}
                height={10}
              />
            )}
          />
          <g {...(canBrush ? { className: styles.brushed, ...brush.handlers } : {})}>
            {canBrush && (
              <HitArea
                x={left}
                y={strikes.top}
                width={right - left}
                height={strikes.bottom - strikes.top}
              />
            )}
            <StrikesPanel {...panelProps} rows={rows} panel={strikes} prefix={prefix} />
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
        </>
      )}
      {events !== null && <EventRow {...panelProps} row={events} />}
      {deaths !== null && (
        <>
          {heading(panels.deaths, deaths.heading)}
          <Key
            placed={layout.sources}
            y={deaths.key}
            sign={({ id, isHollow }) =>
              id === null ? (
                <rect fill={colors.ink2} x={-3.5} y={-7} width={7} height={14} rx={3.5} />
              ) : (
                <circle
                  fill={isHollow ? colors.paper : seriesColor(colors, id)}
                  stroke={seriesColor(colors, id)}
                  strokeWidth={MONTH_STROKE}
                  r={4}
                />
              )
            }
          />
          <DeathsPanel {...panelProps} months={months} panel={deaths} />
        </>
      )}
      {spans !== null && (
        <>
          {heading(width < NARROW ? panels.spansShort : panels.spans, spans.heading)}
          <SpanList {...panelProps} spans={layout.placedSpans} top={spans.top} />
        </>
      )}
    </>
  );
}
