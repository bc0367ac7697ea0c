import styles from "./Floating.module.css";

/** Classes of a floating control; `isAway` while the reader scrolls down. */
export const floatingClass = (isAway: boolean): string =>
  [styles.floating, ...(isAway ? [styles.away] : [])].join(" ");
