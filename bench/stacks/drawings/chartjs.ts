/**
 * Chart.js, with only what is drawn registered (its guide, "Bundle optimization"), and set up as its
 * page "Performance" advises: no animation, no parsing, sorted data, ticks that are not rotated. One
 * chart a panel. A change is new data and scales, and `update("none")`.
 */
import {
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import { run } from "../page";
import { type Point, type Shown, type ShownPanel, timeWords, valueWords } from "../shown";

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

const FOOT = 40;
const low = ({ x, low }: Point) => ({ x, y: low });
const high = ({ x, high }: Point) => ({ x, y: high });

/** Lines, bands and marks, in the order of `changed`. */
function datasets({ series }: ShownPanel): ChartDataset<"line">[] {
  return series.flatMap(({ color }): ChartDataset<"line">[] => [
    { data: [], borderColor: color, borderWidth: 2, stepped: "before", pointRadius: 0 },
    {
      data: [],
      borderWidth: 0,
      backgroundColor: `${color}38`,
      fill: "-1",
      stepped: "before",
      pointRadius: 0,
    },
    {
      data: [],
      showLine: false,
      pointBackgroundColor: color,
      pointBorderWidth: 0,
      pointRadius: 2.75,
    },
  ]);
}

const dataOf = ({ series }: ShownPanel) =>
  series.flatMap(({ line, marks }) => [line.map(low), line.map(high), marks.map(low)]);

function configuration(
  panel: ShownPanel,
  ticks: () => readonly number[],
): ChartConfiguration<"line"> {
  return {
    type: "line",
    data: { datasets: datasets(panel) },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: false,
      events: [],
      scales: {
        // A scale of numbers with given ticks: a time scale would need a library of dates as well.
        x: {
          type: "linear",
          afterBuildTicks: (axis) => {
            axis.ticks = ticks().map((value) => ({ value }));
          },
          ticks: { maxRotation: 0, callback: (value) => timeWords(Number(value)) },
        },
        y: {
          type: "linear",
          min: 0,
          ticks: {
            maxTicksLimit: panel.height / 50 + 1,
            includeBounds: false,
            callback: (value) => valueWords(Number(value)),
          },
          afterFit: (axis) => {
            axis.width = 52;
          },
        },
      },
    },
  };
}

await run((room, width, first) => {
  let current = first;
  const charts = first.panels.map((panel) => {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = panel.height + FOOT;
    room.append(canvas);
    return new Chart(
      canvas,
      configuration(panel, () => current.ticks),
    );
  });
  const show = (shown: Shown) => {
    current = shown;
    charts.forEach((chart, index) => {
      const panel = shown.panels[index];
      if (panel === undefined) return;
      dataOf(panel).forEach((data, at) => {
        const dataset = chart.data.datasets[at];
        if (dataset !== undefined) dataset.data = data;
      });
      const { x, y } = chart.options.scales ?? {};
      if (x !== undefined) Object.assign(x, { min: shown.from, max: shown.to });
      if (y !== undefined) y.max = panel.top;
      chart.update("none");
    });
  };
  show(first);
  return show;
});
