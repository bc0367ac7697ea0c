import { useLanguage } from "../messages/useLanguage";
import styles from "./BarChart.module.css";
import type { ValueAxis } from "./barAxis";

/** Values of an axis along the base line `y`. */
export function TickLabels({ axis, y }: { readonly axis: ValueAxis; readonly y: number }) {
  const { format } = useLanguage();
  const { ticks, digits, x0, x1 } = axis;
  return (
    <g>
      {ticks.map(({ x, value }) => (
        <text
          key={value}
          className={styles.tick}
          x={x}
          y={y}
          textAnchor={x <= x0 + 8 ? "start" : x > x1 - 8 ? "end" : "middle"}
        >
          {digits === 0 ? format.number(value) : format.decimal(value, digits)}
        </text>
      ))}
    </g>
  );
}
