/** The chart as a specification of Vega-Lite, compiled to one of Vega when the page is built. */
import type { Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { PANELS } from "./shown";

const HEIGHTS = { both: 280, syria: 110, strikes: 56 };

/** Width, window and tops of the value axes are signals, and every table is filled by the page. */
const SPEC: TopLevelSpec = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  padding: 0,
  params: [
    { name: "from", value: 0 },
    { name: "to", value: 1 },
    ...PANELS.map((key) => ({ name: `${key}_top`, value: 1 })),
  ],
  vconcat: PANELS.map((key) => {
    const x = {
      field: "x",
      type: "temporal",
      title: null,
      scale: { type: "utc", domainMin: { expr: "from" }, domainMax: { expr: "to" }, nice: false },
      axis: { grid: false },
    } as const;
    const scale = { domainMin: 0, domainMax: { expr: `${key}_top` }, nice: false };
    const axis = { tickCount: key === "both" ? 5 : 2, minExtent: 40 };
    const y = { field: "low", type: "quantitative", title: null, scale, axis } as const;
    const color = { field: "color", type: "nominal", scale: null } as const;
    return {
      width: 600,
      height: HEIGHTS[key],
      layer: [
        {
          data: { name: `${key}_line` },
          mark: { type: "area", interpolate: "step-after", opacity: 0.22 },
          encoding: { x, y, y2: { field: "high" }, color },
        },
        {
          data: { name: `${key}_line` },
          mark: { type: "line", interpolate: "step-after" },
          encoding: { x, y, color },
        },
        {
          data: { name: `${key}_marks` },
          mark: { type: "circle", size: 24, opacity: 1 },
          encoding: { x, y, color },
        },
      ],
    };
  }),
};

export const compiledSpec = (): Spec => compile(SPEC).spec;
