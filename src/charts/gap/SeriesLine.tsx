import type { TotalSeries } from "../../model/gap";
import { seriesClass } from "../../plot/seriesColor";
import styles from "./Gap.module.css";
import { type GapContext, seriesLabel } from "./labels";
import type { GapLayout, PlacedSeries } from "./layout";

/** The line of a series. */
export function SeriesLine({ placed }: { readonly placed: PlacedSeries }) {
  return (
    <g className={seriesClass(placed.source)}>
      {placed.line !== "" && (
        <path className={styles.line} d={placed.line} data-series={placed.key} />
      )}
      {placed.tail !== "" && <path className={styles.tail} d={placed.tail} />}
    </g>
  );
}

export interface SeriesNameProps {
  readonly placed: PlacedSeries;
  readonly series: TotalSeries;
  readonly layout: GapLayout;
  readonly context: GapContext;
}

/** A series' name and current total, beside the plot. */
export function SeriesName({ placed, series, layout, context }: SeriesNameProps) {
  const { label, end } = placed;
  if (label === null || end === null) return null;
  const { name, figure } = seriesLabel(context, series);
  const { names } = layout;
  return (
    <g className={seriesClass(placed.source)}>
      <path
        className={styles.leader}
        d={`M${end.x + 4},${end.y}H${names - 10}L${names - 4},${label}`}
      />
      <text className={styles.name} x={names} y={label} data-name={placed.source}>
        {name}
        <tspan className={styles.figure} x={names} dy={15}>
          {figure}
        </tspan>
      </text>
    </g>
  );
}

/** Names and current totals above a narrow plot, where labels beside the lines have no room. */
export function SeriesKey({
  series,
  context,
}: {
  readonly series: readonly TotalSeries[];
  readonly context: GapContext;
}) {
  return (
    <ul className={styles.seriesKey}>
      {series.map((totals) => {
        const { name, figure } = seriesLabel(context, totals);
        return (
          figure !== "" && (
            <li key={totals.key} className={seriesClass(totals.source)} data-name={totals.source}>
              {name} <span className={styles.figure}>{figure}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
