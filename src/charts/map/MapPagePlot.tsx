import type { ReactNode } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { usePlotColors } from "../../plot/colors";
import { Drawing } from "../../plot/Drawing";
import { usePatternId } from "../../plot/usePatternId";
import { useWidth } from "../../plot/useWidth";
import { hasControls } from "../../url/view";
import { TodayLine } from "../frame/TodayLine";
import type { ChartProps } from "../types";
import { HatchPattern } from "./BaseMap";
import { layoutSketch } from "./baseLayout";
import type { MapData } from "./data";
import { KilledMap } from "./KilledMap";
import {
  GUTTER,
  isBeside,
  mapWidth,
  phaseColumns,
  placeKilled,
  placePhases,
  placeStrikes,
  shownCountries,
  widthBesidePhases,
} from "./layout";
import styles from "./Map.module.css";
import type { MapMessages } from "./messages/en";
import { Phases } from "./Phases";
import type { MapLabels } from "./rows";
import { StrikesMap } from "./StrikesMap";

export type MapProps = ChartProps<MapData, MapLabels, MapMessages>;

/**
 * The maps; before scripts run the page has their outlines only, since the shapes are heavier than
 * all other charts of its HTML. A frame has the maps at once.
 */
export function MapPagePlot(props: MapProps) {
  const isHydrated = useIsHydrated();
  const { tablesStatus, view } = props.context;
  // Without the tables the maps would say that nothing is known.
  return tablesStatus !== "loading" && (isHydrated || view.embed !== null) ? (
    <Maps {...props} />
  ) : (
    <Sketch {...props} />
  );
}

function Sketch({ labels, context }: MapProps) {
  const { ruleStrong } = usePlotColors();
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const map = layoutSketch({
    width: mapWidth(width, 1),
    height: null,
    fit: shownCountries(context),
  });
  return (
    <div ref={ref}>
      <Drawing width={map.width} height={map.height} label={labels.title}>
        <path d={map.outline} fill="none" stroke={ruleStrong} />
      </Drawing>
    </div>
  );
}

/** The maps of strikes and of killed, and small maps of the parts of the campaign beside or below. */
function Maps(props: MapProps) {
  const { data, labels, context, getMarkProps, onViewChange } = props;
  const { words, view } = context;
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const prefix = usePatternId("map");
  const hasKilled = data.killed !== null;
  const hasPhases = data.phases.length > 0;
  const alone = hasKilled || !hasPhases ? null : widthBesidePhases(width);
  const each = alone ?? mapWidth(width, hasKilled ? 2 : 1);
  const strikes = placeStrikes(props, { width: each, height: null });
  const killed = hasKilled
    ? placeKilled(props, { width: each, height: isBeside(width) ? strikes.base.height : null })
    : null;
  const shared = { context, countries: shownCountries(context), prefix, getMarkProps };
  const columns = alone === null ? phaseColumns(width) : 2;
  const phases = placePhases(props, alone === null ? width : width - alone - GUTTER, columns);
  const panel = (head: string, months: string, height: number, content: ReactNode) => (
    <section>
      <h3 className={styles.head}>{words.heads.withMonths(head, months)}</h3>
      <Drawing width={each} height={height} label={head}>
        {content}
      </Drawing>
    </section>
  );
  const small = hasPhases && (
    <Phases
      phases={phases}
      words={words.phases}
      columns={columns}
      prefix={prefix}
      canChoose={hasControls(view)}
      onViewChange={onViewChange}
    />
  );
  return (
    <div ref={ref}>
      <div
        className={
          alone !== null
            ? `${styles.maps} ${styles.aside}`
            : hasKilled && isBeside(width)
              ? `${styles.maps} ${styles.beside}`
              : styles.maps
        }
      >
        {panel(
          words.heads.strikes,
          labels.strikesMonths,
          strikes.base.height,
          <>
            <HatchPattern prefix={prefix} />
            <StrikesMap {...shared} map={strikes} />
          </>,
        )}
        {killed !== null &&
          panel(
            words.heads.killed,
            labels.killedMonths,
            killed.base.height,
            <KilledMap {...shared} map={killed} />,
          )}
        {alone !== null && small}
      </div>
      {!hasKilled && <TodayLine {...words.today} {...{ view, onViewChange }} />}
      {alone === null && small}
    </div>
  );
}
