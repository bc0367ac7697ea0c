import { Bars, type BarsProps } from "./Bars";
import { Drawing } from "./Drawing";

export interface BarChartProps extends BarsProps {
  /** What the bars are, for readers who hear them. */
  readonly label: string;
}

/** Laid-out rows as a drawing on the page. */
export function BarChart({ label, ...bars }: BarChartProps) {
  const { width, height } = bars.layout;
  return (
    <Drawing width={width} height={height} label={label}>
      <Bars {...bars} />
    </Drawing>
  );
}
