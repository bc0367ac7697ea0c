import { useMessages } from "../../messages/useMessages";
import type { LegendItem } from "../../plot/legendItem";
import styles from "./Legend.module.css";

/** What the symbols of a plot mean. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  const { messages } = useMessages();
  if (items.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={messages.parts.frame.legend}>
      {items.map(({ label, symbol, width, height }) => (
        <li key={label}>
          <svg width={width} height={height} aria-hidden="true">
            {symbol}
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
