/**
 * uPlot, one plot a panel, with its own step paths and bands. A change is one batch of new data and
 * scales a plot. Its series share one column of days, so those of a panel are joined first, as its
 * documentation says.
 */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { run } from "../page";
import { type Shown, type ShownPanel, valueWords } from "../shown";

const FOOT = 40;
const stepped = uPlot.paths.stepped?.({ align: 1 });
const none = () => null;

/** Columns of a panel: days, then low, high and mark of each series. */
function columns({ series }: ShownPanel): uPlot.AlignedData {
  const tables = series.flatMap(({ line, marks }): uPlot.AlignedData[] => [
    [line.map(({ x }) => x / 1000), line.map(({ low }) => low), line.map(({ high }) => high)],
    [marks.map(({ x }) => x / 1000), marks.map(({ low }) => low)],
  ]);
  return uPlot.join(tables);
}

function options(panel: ShownPanel, width: number): uPlot.Options {
  const series = panel.series.flatMap(({ color }): uPlot.Series[] => {
    const line = { points: { show: false }, spanGaps: true, ...(stepped && { paths: stepped }) };
    return [
      { ...line, stroke: color, width: 2 },
      { ...line, width: 0 },
      { paths: none, points: { show: true, size: 5.5, fill: color, width: 0 } },
    ];
  });
  return {
    width,
    height: panel.height + FOOT,
    legend: { show: false },
    cursor: { show: false },
    // Days are UTC everywhere.
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    scales: { x: { auto: false }, y: { auto: false } },
    axes: [{ grid: { show: false } }, { size: 52, values: (_, values) => values.map(valueWords) }],
    series: [{}, ...series],
    bands: panel.series.map(({ color }, index) => ({
      series: [3 * index + 2, 3 * index + 1],
      fill: `${color}38`,
    })),
  };
}

await run((room, width, first) => {
  const plots = first.panels.map((panel) => new uPlot(options(panel, width), undefined, room));
  const show = ({ from, to, panels }: Shown) =>
    plots.forEach((one, index) => {
      const panel = panels[index];
      if (panel === undefined) return;
      one.batch(() => {
        one.setData(columns(panel), false);
        one.setScale("x", { min: from / 1000, max: to / 1000 });
        one.setScale("y", { min: 0, max: panel.top });
      });
    });
  show(first);
  return show;
});
