/** What greys, circles, the hatch and squares mean. */
import { sum } from "d3";
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import { textStyles } from "../../plot/textStyles";
import { LETTER_WIDTH } from "../../plot/ticks";
import type { Point } from "./baseLayout";
import type { MapData } from "./data";
import type { MapContext } from "./rows";
import { Square } from "./Square";
import { HIGHEST_STEP, OPACITIES } from "./strikesLayout";
import { unknownReasons } from "./unknown";

const STEP = 16;
const SHORT_STEP = 10;
const HEIGHT = 12;
const SQUARE = 9;

/** Symbols beside the maps; a compact plot has a shorter key of its own. */
export function mapLegend(
  data: MapData,
  { words, language, view }: MapContext,
  isCompact: boolean,
): readonly LegendItem[] {
  if (isCompact) return [];
  return [
    {
      label: words.legend.province(language.format.number(HIGHEST_STEP)),
      symbol: <Greys step={STEP} />,
      width: STEP * OPACITIES.length,
      height: HEIGHT,
    },
    { label: words.legend.place, symbol: <Town />, width: HEIGHT, height: HEIGHT },
    ...(data.killed !== null || unknownReasons(view, view.asof).length > 0
      ? [{ label: words.legend.unknown, symbol: <Hatch />, width: 18, height: HEIGHT }]
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

/** Greys and hatch in one line of a compact plot. */
export function CompactKey({ context, at: [x, y] }: KeyProps) {
  const { words, language } = context;
  const { note } = textStyles(usePlotColors());
  const text = words.legend.province(language.format.number(HIGHEST_STEP));
  const greys = SHORT_STEP * OPACITIES.length;
  const hatch = greys + 6 + text.length * LETTER_WIDTH + 12;
  return (
    <g transform={`translate(${x},${y})`}>
      <Greys step={SHORT_STEP} />
      <text {...note} x={greys + 6} y={10}>
        {text}
      </text>
      <g transform={`translate(${hatch},0)`}>
        <Hatch />
      </g>
      <text {...note} x={hatch + 24} y={10}>
        {words.legend.unknown}
      </text>
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

function Greys({ step }: { readonly step: number }) {
  const { ink } = usePlotColors();
  return OPACITIES.map((opacity, at) => (
    <rect
      key={opacity}
      x={at * step}
      width={step}
      height={HEIGHT}
      fill={ink}
      fillOpacity={opacity}
    />
  ));
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
