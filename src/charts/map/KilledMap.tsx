import { Fragment } from "react";
import type { Country } from "../../model/placeTypes";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { BaseMap, hatchUrl } from "./BaseMap";
import type { KilledLayout } from "./killedLayout";
import styles from "./Map.module.css";
import { MapLabel } from "./MapLabel";
import type { MapContext } from "./rows";
import { Square } from "./Square";
import { Unassigned } from "./Unassigned";

export interface KilledMapProps {
  readonly map: KilledLayout;
  readonly context: MapContext;
  readonly countries: readonly Country[];
  readonly prefix: string;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Smallest target of a mark, px. */
const TARGET = 14;

/** Nested squares by province: Airwars' lowest and highest count, and what the Coalition accepted. */
export function KilledMap({ map, context, countries, prefix, getMarkProps }: KilledMapProps) {
  const { seriesAirwars, seriesCoalition, ink, paper } = usePlotColors();
  const { base, quiet, squares, uncounted, unassigned } = map;
  return (
    <>
      <BaseMap base={base} countries={countries}>
        {quiet.map(({ row, shape }) => (
          <Mark
            key={row.id}
            mark={row.mark}
            getMarkProps={getMarkProps}
            className={styles.province}
          >
            <path d={shape} fill="none" pointerEvents="all" />
          </Mark>
        ))}
        {uncounted !== null && (
          <Mark mark={uncounted.row.mark} getMarkProps={getMarkProps} className={styles.province}>
            <path
              d={base.countries[uncounted.country]}
              fill={hatchUrl(prefix)}
              pointerEvents="all"
            />
          </Mark>
        )}
      </BaseMap>
      {squares.map(({ row, at, lowest, highest, conceded, label }) => {
        const target = Math.max(TARGET, highest);
        const [x, y] = at;
        return (
          <Fragment key={row.id}>
            <Mark mark={row.mark} getMarkProps={getMarkProps} className={plot.mark}>
              <HitArea x={x - target / 2} y={y - target / 2} width={target} height={target} />
              <Square
                at={at}
                side={highest}
                fill="none"
                stroke={seriesAirwars}
                strokeDasharray="3 2"
              />
              <Square at={at} side={Math.max(2, lowest)} fill={seriesAirwars} fillOpacity={0.85} />
            </Mark>
            {conceded !== null && (
              <Mark mark={conceded.row.mark} getMarkProps={getMarkProps} className={plot.mark}>
                <HitArea
                  x={x - Math.max(6, conceded.side) / 2}
                  y={y - Math.max(6, conceded.side) / 2}
                  width={Math.max(6, conceded.side)}
                  height={Math.max(6, conceded.side)}
                />
                <Square at={at} side={conceded.side} fill={seriesCoalition} stroke={paper} />
              </Mark>
            )}
            {label !== null && (
              <MapLabel label={label} fills={[ink, seriesAirwars, seriesCoalition]} />
            )}
          </Fragment>
        );
      })}
      {uncounted?.label && <MapLabel label={uncounted.label} isQuiet />}
      {unassigned.map(({ row, y }) => (
        <Unassigned key={row.id} {...{ row, y, context, getMarkProps }} />
      ))}
    </>
  );
}
