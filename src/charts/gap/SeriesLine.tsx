import type { TotalSeries } from "../../model/gap";
import { seriesClass } from "../../plot/seriesColor";
import styles from "./Gap.module.css";
import { type GapContext, seriesLabel } from "./labels";
import type { GapLayout, PlacedSeries } from "./layout";

/** The line of a series with the band of its ranges. */
export function SeriesLine({ placed }: { readonly placed: PlacedSeries }) {
  return (
    <g className={seriesClass(placed.source)}>
      {placed.band !== "" && <path className={styles.band} d={placed.band} />}
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

/** A series' name and current total: beside a wide plot, or above the end of the line. */
export function SeriesName({ placed, series, layout, context }: SeriesNameProps) {
  const { label, end } = placed;
  if (label === null || end === null) return null;
  const { name, figure } = seriesLabel(context, series);
  const { names, wide } = layout;
  if (!wide)
    return (
      <text className={styles.name} x={names} y={label} textAnchor="end" data-name={placed.source}>
        {name} <tspan className={styles.figure}>{figure}</tspan>
      </text>
    );
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
