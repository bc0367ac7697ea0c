import styles from "./Axis.module.css";

/** A tick at `at` px along its axis. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

interface Span {
  readonly ticks: readonly Tick[];
  /** Where the axis starts and ends across the plot, in px. */
  readonly from: number;
  readonly to: number;
}

/** Horizontal grid lines with their values at the start. Marks carry the figures in words. */
export function ValueAxis({ ticks, from, to }: Span) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line className={styles.grid} x1={from} x2={to} y1={tick.at} y2={tick.at} />
          <text className={styles.text} x={from - 6} y={tick.at + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A base line at `y` with short ticks; words below it unless `labelled` is false. */
export function TimeAxis({
  ticks,
  from,
  to,
  y,
  labelled = true,
}: Span & { readonly y: number; readonly labelled?: boolean }) {
  return (
    <g>
      <line className={styles.base} x1={from} x2={to} y1={y} y2={y} />
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line className={styles.base} x1={tick.at} x2={tick.at} y1={y} y2={y + 4} />
          {labelled && (
            <text
              className={styles.text}
              x={tick.at}
              y={y + 17}
              textAnchor={tick.at < from + 14 ? "start" : tick.at > to - 14 ? "end" : "middle"}
            >
              {tick.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
