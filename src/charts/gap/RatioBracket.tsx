import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import { type GapContext, ratioWords } from "./labels";
import type { PanelsLayout, RatioBracketLayout } from "./layout";

const CAP = 4;
/** Wide enough that no grid line runs between the figures. */
const HALO = 9;

export interface RatioBracketProps {
  readonly bracket: RatioBracketLayout;
  readonly layout: PanelsLayout;
  readonly context: GapContext;
}

/** A bracket between the two current totals, labelled with their ratio. */
export function RatioBracket({ bracket, layout, context }: RatioBracketProps) {
  const colors = usePlotColors();
  const text = textStyles(colors);
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
        fill="none"
        stroke={colors.ink}
        strokeWidth={1.5}
        d={`M${x - CAP},${top}h${2 * CAP}M${x - CAP},${bottom}h${2 * CAP}M${x},${top}V${bottom}`}
      />
      <text
        {...text.display}
        strokeWidth={HALO}
        fontSize={26}
        x={end}
        y={middle}
        textAnchor="end"
        data-ratio=""
      >
        {words.times(ratioWords(context, ratio))}
      </text>
      <text {...text.note} strokeWidth={HALO} x={end} y={middle + 16} textAnchor="end">
        {under}
      </text>
    </g>
  );
}
