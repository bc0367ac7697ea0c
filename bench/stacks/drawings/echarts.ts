/**
 * Apache ECharts, imported piece by piece (its handbook, "Shrinking Bundle Size"); one grid a panel,
 * drawn as SVG like ours; bands are stacked lines, as in its confidence band example. A change is
 * one `setOption`, merged by id into what stands.
 */
import {
  LineChart,
  type LineSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from "echarts/charts";
import { GridComponent, type GridComponentOption } from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { run } from "../page";
import { type Point, type Shown, valueWords } from "../shown";

type Option = ComposeOption<LineSeriesOption | ScatterSeriesOption | GridComponentOption>;

use([LineChart, ScatterChart, GridComponent, SVGRenderer]);

const FOOT = 40;
const low = ({ x, low }: Point) => [x, low];

/** Everything that a change may change. */
function changing({ from, to, panels }: Shown): Option {
  return {
    xAxis: panels.map(({ key }) => ({ id: key, type: "time", min: from, max: to })),
    yAxis: panels.map(({ key, top }) => ({ id: key, type: "value", max: top })),
    series: panels.flatMap(({ series }) =>
      series.flatMap(({ source, line, marks }) => [
        { id: `${source} low`, type: "line", data: line.map(low) },
        { id: `${source} band`, type: "line", data: line.map((at) => [at.x, at.high - at.low]) },
        { id: `${source} marks`, type: "scatter", data: marks.map(low) },
      ]),
    ),
  };
}

/** What stays for the life of the chart. */
function lasting({ panels }: Shown): Option {
  let top = 12;
  const grid = panels.map(({ key, height }) => {
    const placed = { id: key, left: 52, right: 10, top, height };
    top += height + FOOT;
    return placed;
  });
  return {
    animation: false,
    grid,
    xAxis: panels.map(({ key }, gridIndex) => ({ id: key, type: "time", gridIndex })),
    yAxis: panels.map(({ key }, gridIndex) => ({
      id: key,
      type: "value",
      min: 0,
      gridIndex,
      splitNumber: gridIndex === 0 ? 5 : 2,
      axisLabel: { formatter: valueWords, showMaxLabel: false },
    })),
    series: panels.flatMap(({ series }, index) =>
      series.flatMap(({ source, color }) => {
        // Nothing listens to the pointer: no stack has to prepare for one.
        const shared = { xAxisIndex: index, yAxisIndex: index, color, silent: true };
        const step = {
          ...shared,
          type: "line",
          step: "end",
          showSymbol: false,
          stack: source,
        } as const;
        return [
          { ...step, id: `${source} low`, lineStyle: { width: 2 } },
          {
            ...step,
            id: `${source} band`,
            lineStyle: { opacity: 0 },
            areaStyle: { opacity: 0.22 },
          },
          { ...shared, id: `${source} marks`, type: "scatter", symbolSize: 5.5 },
        ];
      }),
    ),
  };
}

await run((room, width, shown) => {
  const height = shown.panels.reduce((sum, panel) => sum + panel.height + FOOT, 12);
  const chart = init(room, null, { renderer: "svg", width, height });
  // Two options before the first frame are drawn once: the second is not held back by a paint.
  chart.setOption(lasting(shown), { lazyUpdate: true });
  chart.setOption(changing(shown));
  return (next) => chart.setOption(changing(next));
});
