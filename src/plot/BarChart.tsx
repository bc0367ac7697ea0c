import { Bars, type BarsProps } from "./Bars";
import plot from "./Plot.module.css";

export interface BarChartProps extends BarsProps {
  /** What the bars are, for readers who hear them. */
  readonly label: string;
}

/** Laid-out rows as a drawing on the page. */
export function BarChart({ label, ...bars }: BarChartProps) {
  const { width, height } = bars.layout;
  return (
    <svg
      className={plot.plot}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      data-drawing=""
    >
      <Bars {...bars} />
    </svg>
  );
}
