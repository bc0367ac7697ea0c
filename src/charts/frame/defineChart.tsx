import type { InteractiveMark } from "../../plot/interactiveMark";
import type {
  ChartFigure,
  ChartLabels,
  ChartModule,
  FigureInput,
  LoadedChart,
  PlotLayout,
} from "../types";
import { ChartView } from "./ChartView";

const NOTHING_EXPANDED: ReadonlySet<string> = new Set();
const ignore = () => {};
/** Nothing in a picture reacts. Its marks have the ids of the page, which files of rows name too. */
const ACTIONS = {
  getMarkProps: ({ id, opens }: InteractiveMark) => ({
    [opens === undefined ? "data-mark" : "data-badge"]: id,
  }),
  onViewChange: ignore,
  onExpandedChange: ignore,
};

/** A chart's code joined with its messages in one language. */
export function defineChart<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout>(
  chart: ChartModule<Data, Labels, Words, Layout>,
  words: Words,
): LoadedChart {
  function labelled(input: FigureInput) {
    const data = chart.getData(input);
    const context = { ...input, words, tablesStatus: "ready" } as const;
    return { data, context, labels: chart.getLabels(data, context) };
  }
  return {
    getLabels: (input, language) =>
      labelled({ ...input, language, expanded: NOTHING_EXPANDED }).labels,
    getFigure(input): ChartFigure {
      const rows = labelled(input);
      const { Plot } = chart;
      return {
        labels: rows.labels,
        getLegend: (isCompact) => chart.getLegend?.(rows, isCompact) ?? [],
        plot: chart.isEmpty(rows.data)
          ? null
          : (size) => {
              const layout = chart.getLayout(rows, size);
              const { width, isCompact } = size;
              const content = <Plot {...rows} {...ACTIONS} {...{ layout, width, isCompact }} />;
              return { height: layout.height, content };
            },
      };
    },
    Chart: (props) => <ChartView chart={chart} words={words} {...props} />,
  };
}
