/** What greys, circles and the hatch mean. */
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import { textStyles } from "../../plot/textStyles";
import { LETTER_WIDTH } from "../../plot/ticks";
import type { MapData } from "./data";
import type { MapContext } from "./rows";
import { HIGHEST_STEP, OPACITIES } from "./strikesLayout";
import { unknownReasons } from "./unknown";

const STEP = 16;
const SHORT_STEP = 10;
const HEIGHT = 12;

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
  ];
}

/** Greys and hatch in one line of a compact plot. */
export function CompactKey({ context, y }: { readonly context: MapContext; readonly y: number }) {
  const { words, language } = context;
  const { note } = textStyles(usePlotColors());
  const text = words.legend.province(language.format.number(HIGHEST_STEP));
  const greys = SHORT_STEP * OPACITIES.length;
  const hatch = greys + 6 + text.length * LETTER_WIDTH + 12;
  return (
    <g transform={`translate(0,${y})`}>
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
