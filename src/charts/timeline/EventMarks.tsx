import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { textStyles } from "../../plot/textStyles";
import { eventRowY, type TimelineLayout } from "./layout";
import type { PanelProps } from "./panelProps";
import { eventMark } from "./table";

/** Thin lines through the panels, short for events without a label; only the head above them takes the pointer. */
export function EventLines({ layout }: { readonly layout: TimelineLayout }) {
  const { ruleStrong } = usePlotColors();
  const { events, eventFloor, periods } = layout;
  return (
    <g stroke={ruleStrong} strokeDasharray="1 3" pointerEvents="none">
      {events.map(({ event, x, row }) => (
        <line
          key={event.id}
          x1={x}
          x2={x}
          y1={row === null ? eventFloor : eventRowY(row) + 3}
          y2={row === null ? eventFloor + 8 : periods.bottom}
        />
      ))}
    </g>
  );
}

/** The heads of the lines: a point and, where there is room, its words. */
export function EventMarks({
  layout,
  context,
  getMarkProps,
}: Pick<PanelProps, "layout" | "context" | "getMarkProps">) {
  const colors = usePlotColors();
  return layout.events.map(({ event, x, row, anchor }) => {
    const mark = eventMark(context, event);
    const y = row === null ? layout.eventFloor : eventRowY(row);
    const inward = anchor === "start" ? 6 : -6;
    return (
      <Mark mark={mark} getMarkProps={getMarkProps} className={plot.mark} key={mark.id}>
        <HitArea x={x - 7} y={y - 11} width={14} height={14} rx={7} />
        <circle fill={colors.ink2} cx={x} cy={y - 4} r={3} />
        {row !== null && (
          <text {...textStyles(colors).note} x={x + inward} y={y} textAnchor={anchor}>
            {event.label}
          </text>
        )}
      </Mark>
    );
  });
}
