/**
 * Observable Plot, one plot a panel. It draws once and keeps nothing: as its guide says for pages
 * without a framework, a change makes the plots anew and puts them in the place of the old ones.
 */
import { areaY, axisX, axisY, dot, lineY, plot } from "@observablehq/plot";
import { run } from "../page";
import { type Shown, valueWords } from "../shown";

const FOOT = 40;

function plots({ from, to, panels }: Shown, width: number) {
  return panels.map(({ key, height, top, series }) =>
    plot({
      width,
      height: height + FOOT,
      marginLeft: 52,
      x: { type: "utc", domain: [from, to] },
      y: { domain: [0, top] },
      marks: [
        axisX({ label: null }),
        axisY({ label: null, ticks: key === "both" ? 5 : 2, tickFormat: valueWords }),
        ...series.flatMap(({ color, line, marks }) => [
          areaY(line, {
            x: "x",
            y1: "low",
            y2: "high",
            curve: "step-after",
            fill: color,
            fillOpacity: 0.22,
          }),
          lineY(line, { x: "x", y: "low", curve: "step-after", stroke: color, strokeWidth: 2 }),
          dot(marks, { x: "x", y: "low", r: 2.75, fill: color }),
        ]),
      ],
    }),
  );
}

await run((room, width, shown) => {
  const show = (next: Shown) => room.replaceChildren(...plots(next, width));
  show(shown);
  return show;
});
