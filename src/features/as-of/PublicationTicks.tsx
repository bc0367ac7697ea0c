import { memo } from "react";
import { type SliderLayout, TRACK } from "./layout";
import styles from "./Track.module.css";
import { tickClass } from "./tickClass";

/** The publications and the years: some hundred marks that stay while the day is dragged. */
export const PublicationTicks = memo(function Marks({
  marks,
  years,
}: Pick<SliderLayout, "marks" | "years">) {
  return (
    <>
      {marks.map(({ key, x, y0, y1, sourceId }) => (
        <path
          key={key}
          className={`${styles.mark} ${tickClass(sourceId)}`}
          d={`M${x.toFixed(1)},${y0.toFixed(1)}V${y1.toFixed(1)}`}
        />
      ))}
      {years.map(({ x, label }) => (
        <text key={label} className={styles.year} x={x} y={TRACK + 11}>
          {label}
        </text>
      ))}
    </>
  );
});
