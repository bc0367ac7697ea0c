/**
 * Explains the signs that are drawn and that no label explains. Lines are named beside them; a
 * compact frame has room for the signs alone that one cannot guess.
 */
import type { ReactNode } from "react";
import { isAtPublication } from "../../model/gap";
import type { TimeBasis } from "../../model/series";
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import type { GapData } from "./data";
import type { GapMessages } from "./messages/en";

export function buildLegend(
  { rows }: GapData,
  words: GapMessages,
  timeBasis: TimeBasis,
  isCompact: boolean,
): readonly LegendItem[] {
  const points = (rows.panels[0]?.series ?? []).flatMap(({ points }) => points);
  const items: readonly (readonly [string, boolean, ReactNode])[] = [
    [words.legend.point, !isCompact, <PointSymbol key="point" />],
    [
      words.legend.range,
      points.some(({ row }) => row.quantity.kind === "range"),
      <RangeSymbol key="range" />,
    ],
    [
      words.legend.hollow[timeBasis],
      points.some((point) => !point.isOnLine || isAtPublication(point, timeBasis)),
      <HollowSymbol key="hollow" />,
    ],
  ];
  return items.flatMap(([label, drawn, symbol]) =>
    drawn ? [{ label, symbol, width: 18, height: 12 }] : [],
  );
}

function PointSymbol() {
  return <circle fill={usePlotColors().ink} cx={9} cy={6} r={3} />;
}

function RangeSymbol() {
  return <path fill="none" stroke={usePlotColors().ink} strokeWidth={1.5} d="M9,12V1M6,1h6" />;
}

function HollowSymbol() {
  const { ink, paper } = usePlotColors();
  return <circle fill={paper} stroke={ink} strokeWidth={1.5} cx={9} cy={6} r={3} />;
}
