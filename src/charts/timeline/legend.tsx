/** What colours, hatches and arrows mean; only what is drawn. */
import type { ReactNode } from "react";
import type { TimelineRows } from "../../model/timeline";
import type { Countries, SourceId } from "../../model/types";
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import { seriesColor } from "../../plot/seriesColor";
import { usePatternId } from "../../plot/usePatternId";
import { sourceName, type TimelineContext } from "./labels";
import { Patterns, patternUrl, strikesColor } from "./Patterns";
import { isLeftOver, uncoveredDays } from "./strikesLayout";

const WIDTH = 14;
const HEIGHT = 12;

export function buildLegend(context: TimelineContext, rows: TimelineRows): readonly LegendItem[] {
  const { parts } = context.language.messages;
  const words = context.words.legend;
  const areas = (["iraq", "syria", "both"] as const).filter((area) =>
    rows.strikes.some((row) => row.country === area),
  );
  const estimates = [...rows.totals, ...rows.periods];
  const drawn = new Set<SourceId>(estimates.map((row) => row.sourceId));
  const sources = [...context.sources.keys()].filter((id) => drawn.has(id));
  const hasGaps =
    rows.strikes.length > 0 && uncoveredDays(rows.strikes, context.timeDomain).length > 0;
  const hatched = rows.strikes.find(isLeftOver)?.country;
  const items: readonly (readonly [string, ReactNode] | false)[] = [
    ...areas.map(
      (area) =>
        [
          area === "both" ? words.both : parts.countries[area],
          <AreaSymbol key={area} area={area} />,
        ] as const,
    ),
    hatched !== undefined && [words.rest, <PatternSymbol key="rest" name={hatched} />],
    hasGaps && [
      rows.withoutCountry.length > 0 ? words.gapOrTogether : words.gap,
      <PatternSymbol key="gap" name="gap" />,
    ],
    ...sources.map((id) => [sourceName(context, id), <SeriesSymbol key={id} id={id} />] as const),
    estimates.some((row) => row.countries !== "both") && [
      words.dashed,
      <LineSymbol key="dashed" d="M0,6H14" strokeWidth={1.75} strokeDasharray="4 2" />,
    ],
    estimates.length > 0 && [
      words.open,
      <LineSymbol key="open" d="M7,12V1M4,4L7,1L10,4" strokeWidth={1.5} />,
    ],
  ];
  return items.flatMap((item) =>
    item === false ? [] : [{ label: item[0], symbol: item[1], width: WIDTH, height: HEIGHT }],
  );
}

function AreaSymbol({ area }: { readonly area: Countries }) {
  return <rect fill={strikesColor(usePlotColors(), area)} width={WIDTH} height={HEIGHT} />;
}

function PatternSymbol({ name }: { readonly name: Countries | "gap" }) {
  const prefix = usePatternId(`legend-${name}`);
  const { paper } = usePlotColors();
  return (
    <>
      <Patterns prefix={prefix} />
      <rect
        fill={patternUrl(prefix, name)}
        stroke={paper}
        strokeWidth={0.5}
        width={WIDTH}
        height={HEIGHT}
      />
    </>
  );
}

function SeriesSymbol({ id }: { readonly id: SourceId }) {
  const colors = usePlotColors();
  const color = seriesColor(colors, id);
  return (
    <>
      <path stroke={color} strokeWidth={1.75} d="M0,6H14" />
      <circle fill={color} stroke={colors.paper} strokeWidth={0.75} cx={7} cy={6} r={3.2} />
    </>
  );
}

interface LineSymbolProps {
  readonly d: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

function LineSymbol(line: LineSymbolProps) {
  return <path fill="none" stroke={usePlotColors().ink} {...line} />;
}
