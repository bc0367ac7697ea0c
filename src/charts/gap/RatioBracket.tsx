import styles from "./Gap.module.css";
import { type GapContext, ratioWords } from "./labels";
import type { GapLayout, RatioBracketLayout } from "./layout";

const CAP = 4;

export interface RatioBracketProps {
  readonly bracket: RatioBracketLayout;
  readonly layout: GapLayout;
  readonly context: GapContext;
}

/** A bracket between the two current totals, labelled with their ratio. */
export function RatioBracket({ bracket, layout, context }: RatioBracketProps) {
  const { x, top, bottom, ratio } = bracket;
  const { words, language, timeBasis } = context;
  const middle = (top + bottom) / 2;
  const end = (layout.lane?.[0] ?? layout.right) - 8;
  // By the days covered the two totals end on different days, some of them unknown.
  const day = timeBasis === "published" ? ratio.day : null;
  const under = day === null ? words.timesLast : words.timesOn(language.format.dayShort(day));
  return (
    <g data-bracket="">
      <path
        className={styles.bracket}
        d={`M${x - CAP},${top}h${2 * CAP}M${x - CAP},${bottom}h${2 * CAP}M${x},${top}V${bottom}`}
      />
      <text className={styles.times} x={end} y={middle} textAnchor="end" data-ratio="">
        {words.times(ratioWords(context, ratio))}
      </text>
      <text className={styles.note} x={end} y={middle + 16} textAnchor="end">
        {under}
      </text>
    </g>
  );
}
