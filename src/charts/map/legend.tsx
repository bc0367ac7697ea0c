/** What greys, circles, the hatch and squares mean. */
import { sum } from "d3";
import type { Format } from "../../messages/format";
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import { textStyles } from "../../plot/textStyles";
import { LETTER_WIDTH } from "../../plot/ticks";
import type { Point } from "./baseLayout";
import type { MapData } from "./data";
import type { MapContext } from "./rows";
import { Square } from "./Square";
import { OPACITIES, STEPS } from "./strikesLayout";
import { unknownReasons } from "./unknown";

/** Width of a grey: the least, the most, and from which each number has room below its border. */
const LEAST_STEP = 20;
const STEP = 38;
const NUMBERED_STEP = 36;
const HEIGHT = 12;
/** Greys with the numbers below them. */
const GREYS_HEIGHT = 26;
const HATCH = 18;
const SQUARE = 9;
const GAP = 14;

/** Symbols beside the maps; a compact plot has a shorter key of its own. */
export function mapLegend(
  data: MapData,
  { words, language, view }: MapContext,
  isCompact: boolean,
): readonly LegendItem[] {
  if (isCompact) return [];
  return [
    {
      label: words.legend.province,
      symbol: <Greys step={STEP} format={language.format} />,
      width: STEP * OPACITIES.length,
      height: GREYS_HEIGHT,
    },
    { label: words.legend.place, symbol: <Town />, width: HEIGHT, height: HEIGHT },
    ...(data.killed !== null || unknownReasons(view, view.asof).length > 0
      ? [{ label: words.legend.unknown, symbol: <Hatch />, width: HATCH, height: HEIGHT }]
      : []),
    ...(data.killed === null
      ? []
      : [{ label: words.legend.squares, symbol: <Squares />, width: 14, height: 14 }]),
  ];
}

interface KeyProps {
  readonly context: MapContext;
  readonly at: Point;
}

export interface CompactKeyProps extends KeyProps {
  /** Room for the key, in px. */
  readonly width: number;
  readonly hasTowns: boolean;
}

/** Greys, hatch and circle in one line of a compact plot. */
export function CompactKey({ context, at: [x, y], width, hasTowns }: CompactKeyProps) {
  const { words, language } = context;
  const { legend } = words;
  const { note } = textStyles(usePlotColors());
  const entries = [
    { label: legend.unknown, symbol: <Hatch />, symbolWidth: HATCH },
    ...(hasTowns ? [{ label: legend.place, symbol: <Town />, symbolWidth: HEIGHT }] : []),
  ];
  const textWidth = (text: string) => 6 + text.length * LETTER_WIDTH;
  const entryWidth = ({ label, symbolWidth }: (typeof entries)[number]) =>
    GAP + symbolWidth + textWidth(label);
  const others = textWidth(legend.province) + sum(entries, entryWidth);
  const room = Math.floor((width - others) / OPACITIES.length);
  const step = Math.max(LEAST_STEP, Math.min(STEP, room));
  const greys = step * OPACITIES.length;
  const start = greys + textWidth(legend.province);
  return (
    <g transform={`translate(${x},${y})`}>
      <Greys step={step} format={language.format} />
      <text {...note} x={greys + 6} y={10}>
        {legend.province}
      </text>
      {entries.map(({ label, symbol, symbolWidth }, at) => (
        <g
          key={label}
          transform={`translate(${start + GAP + sum(entries.slice(0, at), entryWidth)},0)`}
        >
          {symbol}
          <text {...note} x={symbolWidth + 6} y={10}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Each of the nested squares in one line of a compact plot. */
export function SquaresKey({ context, at: [x, y] }: KeyProps) {
  const { legend } = context.words;
  const colors = usePlotColors();
  const { note } = textStyles(colors);
  const { seriesAirwars, seriesCoalition } = colors;
  const entries = [
    { label: legend.lowest, fill: seriesAirwars, stroke: seriesAirwars },
    { label: legend.highest, fill: "none", stroke: seriesAirwars, strokeDasharray: "3 2" },
    { label: legend.conceded, fill: seriesCoalition, stroke: seriesCoalition },
  ];
  const widths = entries.map(({ label }) => SQUARE + label.length * LETTER_WIDTH + 22);
  return (
    <g transform={`translate(${x},${y})`}>
      {entries.map(({ label, ...square }, at) => (
        <g key={label} transform={`translate(${sum(widths.slice(0, at))},0)`}>
          <Square at={[SQUARE / 2 + 1, HEIGHT / 2]} side={SQUARE} {...square} />
          <text {...note} x={SQUARE + 8} y={10}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Squares() {
  const { seriesAirwars, seriesCoalition } = usePlotColors();
  const at = [7, 7] as const;
  return (
    <>
      <Square at={at} side={13} fill="none" stroke={seriesAirwars} strokeDasharray="3 2" />
      <Square at={at} side={9} fill={seriesAirwars} />
      <Square at={at} side={4} fill={seriesCoalition} />
    </>
  );
}

interface GreysProps {
  /** Width of each grey, in px. */
  readonly step: number;
  readonly format: Format;
}

/** The greys, and below the borders between them the number of strikes from which the next begins. */
function Greys({ step, format }: GreysProps) {
  const colors = usePlotColors();
  const { tick } = textStyles(colors);
  const every = step < NUMBERED_STEP ? 2 : 1;
  return (
    <>
      {OPACITIES.map((opacity, at) => (
        <rect
          key={opacity}
          x={at * step}
          width={step}
          height={HEIGHT}
          fill={colors.ink}
          fillOpacity={opacity}
        />
      ))}
      {STEPS.map((strikes, at) =>
        at % every > 0 ? null : (
          <text
            key={strikes}
            {...tick}
            x={(at + 1) * step}
            y={GREYS_HEIGHT - 2}
            textAnchor="middle"
          >
            {format.number(strikes)}
          </text>
        ),
      )}
    </>
  );
}

function Town() {
  const { ink, paper } = usePlotColors();
  return <circle cx={6} cy={6} r={5} fill={paper} stroke={ink} />;
}

/** Lines, since a pattern has an id. */
function Hatch() {
  const { ruleStrong } = usePlotColors();
  return (
    <path
      d="M0,12L12,0M6,12L18,0M0,6L6,0M12,12L18,6M0.5,0.5h17v11h-17z"
      fill="none"
      stroke={ruleStrong}
      strokeWidth={0.8}
    />
  );
}
