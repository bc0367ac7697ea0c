import { useId } from "react";
import type { TimelineRows } from "../../model/timeline";
import type { CampaignEvent } from "../../model/types";
import { timeScale } from "../../plot/scales";
import { timeTicks } from "../../plot/ticks";
import { useBrush } from "../../plot/useBrush";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { useWidth } from "../../plot/useWidth";
import { hasControls, type View } from "../../url/view";
import type { OnViewChange } from "../types";
import { EventLines, EventMarks } from "./EventMarks";
import type { TimelineContext } from "./labels";
import { layoutTimeline, placeEvents, rowsOf } from "./layout";
import { Patterns } from "./Patterns";
import { PeriodsPanel } from "./PeriodsPanel";
import { StrikesPanel } from "./StrikesPanel";
import styles from "./Timeline.module.css";
import { TotalsPanel } from "./TotalsPanel";

export interface TimelinePlotProps {
  readonly context: TimelineContext;
  readonly rows: TimelineRows;
  /** The events that are drawn: none when they are switched off. */
  readonly events: readonly CampaignEvent[];
  readonly view: View;
  readonly onViewChange: OnViewChange;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Three panels on one time axis. */
export function TimelinePlot({
  context,
  rows,
  events,
  view,
  onViewChange,
  getMarkProps,
}: TimelinePlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const prefix = useId();
  const words = context.words;
  const plain = layoutTimeline(width, 0);
  const x = timeScale(context.timeDomain, [plain.left, plain.right]);
  const placed = placeEvents(events, x, plain);
  const geometry = layoutTimeline(width, rowsOf(placed));
  const ticks = timeTicks(x, context.language.format);
  const brush = useBrush(x, (from, to) => onViewChange({ from, to }, { history: "push" }));
  const brushes = hasControls(view);
  const { left, right, strikes, totals, periods } = geometry;
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
  const panelProps = { context, rows, view, getMarkProps, geometry, x, ticks, prefix };

  return (
    <div ref={ref} className={styles.drawing}>
      <svg
        className={styles.svg}
        width={width}
        height={geometry.height}
        viewBox={`0 0 ${width} ${geometry.height}`}
        role="group"
        aria-label={words.title}
      >
        <Patterns prefix={prefix} />
        {headings.map(([text, y]) => (
          <text key={y} data-heading="" className={styles.heading} x={0} y={y}>
            {text}
          </text>
        ))}
        <EventLines placed={placed} geometry={geometry} />
        <g {...(brushes ? { className: styles.brushed, ...brush.handlers } : {})}>
          {brushes && (
            <rect
              className={styles.hit}
              x={left}
              y={strikes.top}
              width={right - left}
              height={strikes.bottom - strikes.top}
            >
              <title>{words.brushHint}</title>
            </rect>
          )}
          <StrikesPanel {...panelProps} />
          {brush.span !== null && (
            <rect
              className={styles.brush}
              x={brush.span.from}
              y={strikes.top}
              width={brush.span.to - brush.span.from}
              height={strikes.bottom - strikes.top}
            />
          )}
        </g>
        <TotalsPanel {...panelProps} />
        <PeriodsPanel {...panelProps} />
        <EventMarks
          placed={placed}
          geometry={geometry}
          context={context}
          getMarkProps={getMarkProps}
        />
      </svg>
    </div>
  );
}
