import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { TimelineContext } from "./labels";
import { eventRowY, type PlacedEvent, type TimelineLayout } from "./layout";
import styles from "./Timeline.module.css";
import { eventMark } from "./table";

/** Thin lines through the panels, short for events without a label; only the head above them takes the pointer. */
export function EventLines({
  placed,
  geometry,
}: {
  placed: readonly PlacedEvent[];
  geometry: TimelineLayout;
}) {
  return (
    <g>
      {placed.map(({ event, x, row }) => (
        <line
          key={event.id}
          className={styles.eventLine}
          x1={x}
          x2={x}
          y1={row === null ? geometry.eventFloor : eventRowY(row) + 3}
          y2={row === null ? geometry.eventFloor + 8 : geometry.periods.bottom}
        />
      ))}
    </g>
  );
}

/** The heads of the lines: a point and, where there is room, its words. */
export function EventMarks({
  placed,
  geometry,
  context,
  getMarkProps,
}: {
  placed: readonly PlacedEvent[];
  geometry: TimelineLayout;
  context: TimelineContext;
  getMarkProps: MarkNavigation["getMarkProps"];
}) {
  return placed.map(({ event, x, row, anchor }) => {
    const mark = eventMark(context, event);
    const y = row === null ? geometry.eventFloor : eventRowY(row);
    const inward = anchor === "start" ? 6 : -6;
    return (
      <g {...getMarkProps(mark)} className={styles.mark} key={mark.id}>
        <circle className={styles.hit} cx={x} cy={y - 4} r={7} />
        <circle className={styles.eventDot} cx={x} cy={y - 4} r={3} />
        {row !== null && (
          <text className={styles.eventLabel} x={x + inward} y={y} textAnchor={anchor}>
            {event.label}
          </text>
        )}
      </g>
    );
  });
}
