import type { ChartLabels, ChartModule, LoadedChart } from "../types";
import { ChartView } from "./ChartView";

/** A chart's code joined with its messages in one language. */
export function defineChart<Data, Labels extends ChartLabels, Words>(
  chart: ChartModule<Data, Labels, Words>,
  words: Words,
): LoadedChart {
  return {
    getLabels: (input, language) =>
      chart.getLabels(chart.getData(input), {
        ...input,
        language,
        words,
        expanded: new Set(),
        tablesStatus: "ready",
      }),
    Chart: (props) => <ChartView chart={chart} words={words} {...props} />,
  };
}
