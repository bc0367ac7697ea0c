import { type ReactNode, useId } from "react";
import type { TimelineRows } from "../../model/timeline";
import type { SourceId } from "../../model/types";
import { seriesClass } from "../../plot/seriesColor";
import { sourceName, type TimelineContext } from "./labels";
import { COUNTRY_CLASS, Patterns, patternUrl } from "./Patterns";
import { isLeftOver, uncoveredDays } from "./strikesLayout";
import styles from "./Timeline.module.css";

/** What colours, hatches and arrows mean; only what is drawn. */
export function Legend({ context, rows }: { context: TimelineContext; rows: TimelineRows }) {
  const prefix = useId();
  const { messages } = context.language;
  const words = context.words.legend;
  const countries = (["iraq", "syria", "both"] as const).filter((country) =>
    rows.strikes.some((row) => row.country === country),
  );
  const estimates = [...rows.totals, ...rows.periods];
  const drawn = new Set<SourceId>(estimates.map((row) => row.sourceId));
  const sources = [...context.sources.keys()].filter((id) => drawn.has(id));
  const gaps =
    rows.strikes.length > 0 && uncoveredDays(rows.strikes, context.timeDomain).length > 0;
  const hatched = rows.strikes.find(isLeftOver)?.country;
  return (
    <ul className={styles.legend} aria-label={messages.parts.frame.legend}>
      {countries.map((country) => (
        <li key={country}>
          <Swatch>
            <rect className={COUNTRY_CLASS[country]} width="14" height="12" />
          </Swatch>
          {country === "both" ? words.both : messages.parts.countries[country]}
        </li>
      ))}
      {hatched !== undefined && (
        <li>
          <Swatch>
            <Patterns prefix={prefix} />
            <rect
              className={styles.rest}
              fill={patternUrl(prefix, hatched)}
              width="14"
              height="12"
            />
          </Swatch>
          {words.rest}
        </li>
      )}
      {gaps && (
        <li>
          <Swatch>
            <Patterns prefix={`${prefix}-days`} />
            <rect fill={patternUrl(`${prefix}-days`, "gap")} width="14" height="12" />
          </Swatch>
          {rows.withoutCountry.length > 0 ? words.gapOrTogether : words.gap}
        </li>
      )}
      {sources.map((id) => (
        <li key={id} className={seriesClass(id)}>
          <Swatch>
            <path className={styles.line} d="M0,6H14" />
            <circle className={styles.dot} cx="7" cy="6" r="3.2" />
          </Swatch>
          {sourceName(context, id)}
        </li>
      ))}
      {estimates.some((row) => row.countries !== "both") && (
        <li>
          <Swatch>
            <path className={styles.dashKey} d="M0,6H14" />
          </Swatch>
          {words.dashed}
        </li>
      )}
      {estimates.length > 0 && (
        <li>
          <Swatch>
            <path className={styles.arrowKey} d="M7,12V1M4,4L7,1L10,4" />
          </Swatch>
          {words.open}
        </li>
      )}
    </ul>
  );
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.swatch} width="14" height="12" role="presentation">
      {children}
    </svg>
  );
}
