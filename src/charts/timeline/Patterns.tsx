import styles from "./Timeline.module.css";

const COUNTRIES = ["iraq", "syria", "both"] as const;

/** Class of a country's solid bars. */
export const COUNTRY_CLASS = {
  iraq: styles.iraq,
  syria: styles.syria,
  both: styles.both,
} as const;

/** Reference to a hatch of one country, or to the pattern of days without a figure. */
export function patternUrl(prefix: string, name: (typeof COUNTRIES)[number] | "gap"): string {
  return `url(#${prefix}-${name})`;
}

/** Hatches: strikes without a known day, and days without strikes known. */
export function Patterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {COUNTRIES.map((country) => (
        <pattern
          key={country}
          id={`${prefix}-${country}`}
          className={COUNTRY_CLASS[country]}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className={styles.hatchGround} />
          <rect width="2.4" height="5" />
        </pattern>
      ))}
      <pattern
        id={`${prefix}-gap`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="1" height="8" className={styles.gapLine} />
      </pattern>
    </defs>
  );
}
