import type { Country } from "../../model/placeTypes";
import { usePlotColors } from "../../plot/colors";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { BaseMap, hatchUrl } from "./BaseMap";
import styles from "./Map.module.css";
import { MapLabel } from "./MapLabel";
import type { MapContext, MarkedRow } from "./rows";
import { greyOf, type StrikesLayout } from "./strikesLayout";
import { Unassigned } from "./Unassigned";

export interface StrikesMapProps {
  readonly map: StrikesLayout;
  readonly context: MapContext;
  readonly countries: readonly Country[];
  /** Prefix of the hatch's id. */
  readonly prefix: string;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Greys by province and circles by town; a hatch where nothing is known. */
export function StrikesMap({ map, context, countries, prefix, getMarkProps }: StrikesMapProps) {
  const colors = usePlotColors();
  const { ink, paper } = colors;
  const { base, provinces, circles, labels, unassigned } = map;
  const towns = new Set(circles.map(({ row }) => row.id));
  return (
    <>
      <BaseMap base={base} countries={countries}>
        {provinces.map(({ row, shape }) => (
          <Mark
            key={row.id}
            mark={row.mark}
            getMarkProps={getMarkProps}
            className={styles.province}
          >
            <path d={shape} {...fillOf(row, prefix, ink)} pointerEvents="all" />
          </Mark>
        ))}
      </BaseMap>
      {circles.map(({ row, at: [cx, cy], radius }) => (
        <Mark key={row.id} mark={row.mark} getMarkProps={getMarkProps} className={plot.mark}>
          <circle cx={cx} cy={cy} r={radius} fill={paper} fillOpacity={0.4} stroke={ink} />
        </Mark>
      ))}
      {labels.map((label) => (
        <MapLabel key={label.id} label={label} isQuiet={towns.has(label.id)} />
      ))}
      {unassigned.map(({ row, y }) => (
        <Unassigned key={row.id} {...{ row, y, context, getMarkProps }} />
      ))}
    </>
  );
}

function fillOf({ quantity, value, reasons }: MarkedRow, prefix: string, ink: string) {
  if (quantity !== null) return { fill: ink, fillOpacity: greyOf(value) };
  return { fill: reasons.length > 0 ? hatchUrl(prefix) : "none" };
}
