/**
 * Vega-Lite: compiled when the page is built, so that the page ships Vega alone, which is less than
 * vega-embed does; panels are concatenated, the drawing is SVG like ours. A change sets signals and
 * tables of the one view and runs it once.
 */

import spec from "virtual:vega-spec";
import { parse, View } from "vega";
import { run } from "../page";
import type { Shown } from "../shown";

function show(view: View, { from, to, panels }: Shown): void {
  view.signal("from", from).signal("to", to);
  for (const { key, top, series } of panels) {
    const rows = (read: "line" | "marks") =>
      series.flatMap((one) => one[read].map((point) => ({ ...point, color: one.color })));
    view
      .signal(`${key}_top`, top)
      .data(`${key}_line`, rows("line"))
      .data(`${key}_marks`, rows("marks"));
  }
  view.run();
}

await run((room, width, shown) => {
  const view = new View(parse(spec), { container: room, renderer: "svg", hover: false });
  // The panels share one width; their value axes stand beside it.
  view.width(width - 60);
  show(view, shown);
  return (next) => show(view, next);
});
