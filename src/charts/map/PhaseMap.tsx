import { usePlotColors } from "../../plot/colors";
import { BaseMap, hatchUrl } from "./BaseMap";
import type { PhaseLayout } from "./phaseLayout";
import { Square } from "./Square";

const COUNTRIES = ["iraq", "syria"] as const;

export interface PhaseMapProps {
  readonly map: PhaseLayout;
  /** Prefix of the hatch's id. */
  readonly prefix: string;
}

/** A small map without marks: its figures are in words below it, and on the map that it opens. */
export function PhaseMap({ map, prefix }: PhaseMapProps) {
  const { base, greys, unknown, squares } = map;
  const { ink, paper, seriesAirwars, seriesCoalition } = usePlotColors();
  return (
    <g pointerEvents="none">
      <BaseMap base={base} countries={COUNTRIES}>
        {unknown.map((code) => (
          <path key={code} d={base.provinces.get(code)} fill={hatchUrl(prefix)} />
        ))}
        {greys.map(({ code, opacity }) => (
          <path key={code} d={base.provinces.get(code)} fill={ink} fillOpacity={opacity} />
        ))}
      </BaseMap>
      {squares.map(({ code, at, lowest, conceded }) => (
        <g key={code}>
          <Square at={at} side={lowest} fill={seriesAirwars} stroke={paper} strokeWidth={0.5} />
          <Square at={at} side={conceded} fill={seriesCoalition} stroke={paper} strokeWidth={0.5} />
        </g>
      ))}
    </g>
  );
}
