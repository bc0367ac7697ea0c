import { dayNumber } from "../../model/day";
import type { RatioPoint } from "../../model/ratioSeries";
import type { PlotArea } from "./seriesLayout";

/** Area between the two totals of each reading, as a path; empty where there is none. */
export function distanceArea(readings: readonly RatioPoint[], frame: PlotArea): string {
  const px = (value: number) => Math.round(value * 10) / 10;
  const placed = readings.flatMap((reading) => (reading.day === null ? [] : [{ ...reading }]));
  return placed
    .map(({ day, total, minimum }, index) => {
      const at = (one: RatioPoint["day"]) =>
        one === null ? frame.right : Math.max(frame.left, px(frame.x(dayNumber(one))));
      const from = at(day);
      const to = at(placed[index + 1]?.day ?? null);
      return to > from
        ? `M${from},${px(frame.y(total))}V${px(frame.y(minimum))}H${to}V${px(frame.y(total))}Z`
        : "";
    })
    .join("");
}
