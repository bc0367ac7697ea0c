import { useMemo } from "react";
import { BEST_HEIGHT } from "../../hydration/embedHeight";
import { Drawing } from "../../plot/Drawing";
import { useTextScale } from "../../plot/textScale";
import { useWidth } from "../../plot/useWidth";
import type { ChartLabels, ChartModule, ChartProps, PlotLayout } from "../types";
import { BEST_PLOT_HEIGHT } from "./bestPlotHeight";
import styles from "./SvgPlot.module.css";

export interface SvgPlotProps<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout>
  extends ChartProps<Data, Labels, Words> {
  readonly chart: ChartModule<Data, Labels, Words, Layout>;
  /** Height that a compact plot must fit, in px; null where the plot decides. */
  readonly height: number | null;
}

/** Width of a page that has not been measured yet, in px. */
const INITIAL_WIDTH = 960;

/** A chart's plot as one SVG element, as wide as its box on the page. */
export function SvgPlot<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout>({
  chart,
  height,
  ...props
}: SvgPlotProps<Data, Labels, Words, Layout>) {
  const { data, labels, context, isCompact } = props;
  const [ref, width] = useWidth<HTMLDivElement>(INITIAL_WIDTH);
  const scale = useTextScale();
  const layout = useMemo(
    () =>
      chart.getLayout(
        { data, labels, context },
        { width, height: height === null ? null : Math.floor(height / scale), isCompact },
      ),
    [chart, data, labels, context, width, height, isCompact, scale],
  );
  const { bestHeight = BEST_PLOT_HEIGHT } = layout;
  return (
    <div
      ref={ref}
      className={styles.box}
      {...(isCompact && { [BEST_HEIGHT]: Math.round(bestHeight * scale) })}
    >
      <Drawing width={width} height={layout.height} label={labels.title}>
        <chart.Plot {...props} width={width} layout={layout} />
      </Drawing>
    </div>
  );
}
