import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import { usePatternId } from "../../plot/usePatternId";
import type { PlotProps } from "../types";
import { HatchPattern } from "./BaseMap";
import type { MapData } from "./data";
import { KilledMap } from "./KilledMap";
import { type MapLayout, NOTE_LINE, PHASE_LINE, shownCountries } from "./layout";
import { CompactKey, SquaresKey } from "./legend";
import type { MapMessages } from "./messages/en";
import { PhaseMap } from "./PhaseMap";
import type { MapLabels } from "./rows";
import { StrikesMap } from "./StrikesMap";

export type MapPlotProps = PlotProps<MapData, MapLabels, MapMessages, MapLayout>;

/** Below this width (px) headings have no months. */
const NARROW = 380;

/** All maps of a view as one drawing: pictures and compact frames. */
export function MapPlot({ layout, labels, context, isCompact, getMarkProps }: MapPlotProps) {
  const colors = usePlotColors();
  const { heading, note } = textStyles(colors);
  const prefix = usePatternId("map");
  const { heads } = context.words;
  const { keys, note: killedNote, strikes, killed, phases } = layout;
  const countries = shownCountries(context);
  const shared = { context, countries, prefix, getMarkProps };
  const headOf = (text: string, months: string, width: number) =>
    width < NARROW || isCompact ? text : heads.withMonths(text, months);
  return (
    <>
      <HatchPattern prefix={prefix} />
      {keys.greys !== null && (
        <CompactKey
          context={context}
          at={keys.greys}
          width={killed === null ? layout.width : strikes.map.base.width}
          hasTowns={strikes.map.circles.length > 0}
        />
      )}
      {keys.squares !== null && <SquaresKey context={context} at={keys.squares} />}
      {killedNote?.lines.map((line, at) => (
        <text {...note} key={line} y={killedNote.y + at * NOTE_LINE}>
          {line}
        </text>
      ))}
      {strikes.head !== null && (
        <text {...heading} x={strikes.x} y={strikes.head}>
          {headOf(heads.strikes, labels.strikesMonths, strikes.map.base.width)}
        </text>
      )}
      <g transform={`translate(${strikes.x},${strikes.y})`} data-drawing="">
        <StrikesMap {...shared} map={strikes.map} />
      </g>
      {killed !== null && (
        <>
          <text {...heading} x={killed.x} y={killed.head}>
            {headOf(
              killed.map.base.width < NARROW ? heads.killedShort : heads.killed,
              labels.killedMonths,
              killed.map.base.width,
            )}
          </text>
          <g transform={`translate(${killed.x},${killed.y})`} data-drawing="">
            <KilledMap {...shared} map={killed.map} />
          </g>
        </>
      )}
      {phases.map(({ x, head, y, map }) => (
        <g key={map.id} transform={`translate(${x},0)`}>
          <text {...heading} y={head}>
            {map.name}
          </text>
          <g transform={`translate(0,${y})`}>
            <PhaseMap map={map} prefix={prefix} />
            {map.lines.map((line, at) => (
              <text {...note} key={line} y={map.base.height + (at + 1) * PHASE_LINE}>
                {line}
              </text>
            ))}
          </g>
        </g>
      ))}
    </>
  );
}
