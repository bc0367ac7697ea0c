import { BarAxis } from "../../plot/BarAxis";
import { Bars } from "../../plot/Bars";
import { usePlotColors } from "../../plot/colors";
import type { PlotProps } from "../types";
import { columnBars, noBars } from "./columnBars";
import type { PlaceGroup } from "./data";
import { LEADING, PAD, type PlacedPlaces, type PlacedSection, type PlacesLayout } from "./layout";
import type { PlacesMessages } from "./messages/en";
import type { PlacesLabels } from "./rows";

export type PlacesPlotProps = PlotProps<
  readonly PlaceGroup[],
  PlacesLabels,
  PlacesMessages,
  PlacesLayout
>;

/** Base line of a line of words below its top edge, in px. */
const BASE = 14;

/** Sections of places as one drawing. */
export function PlacesPlot(props: PlacesPlotProps) {
  return props.layout.sections.map((section) => (
    <g key={section.key}>
      <SectionCaption {...props} section={section} />
      {section.groups.map((places) => (
        <PlaceColumns key={places.group.group.key} {...props} places={places} />
      ))}
    </g>
  ));
}

type SectionCaptionProps = PlacesPlotProps & { readonly section: PlacedSection };

/** Name of a section, what its columns hold, and their axes where the columns line up below. */
function SectionCaption({ section, labels, layout, context, width }: SectionCaptionProps) {
  const { ink, ruleStrong } = usePlotColors();
  const { words } = context;
  const heads = { strikes: labels.strikesHead, killed: words.killedHead };
  return (
    <g fill={ink} fontSize={14} fontWeight={600}>
      <rect fill={ruleStrong} y={section.top} width={width} height={2} />
      <text fontSize={17} y={section.top + PAD + BASE}>
        {words.sections[section.key]}
      </text>
      {section.captions.map(({ column, x, y }) => (
        <g key={column} transform={`translate(${x},${y})`}>
          <text y={BASE}>{heads[column]}</text>
          {layout.columns.beside && (
            <g fontWeight={400}>
              <BarAxis scale={section.scales[column]} whole y={LEADING + BASE} />
            </g>
          )}
        </g>
      ))}
    </g>
  );
}

type PlaceColumnsProps = PlacesPlotProps & { readonly places: PlacedPlaces };

/** A country or governorate: its name and its two columns. */
function PlaceColumns({ places, context, getMarkProps, width }: PlaceColumnsProps) {
  const colors = usePlotColors();
  const { group, top, name, columns } = places;
  return (
    <g>
      <line stroke={colors.rule} x2={width} y1={top} y2={top} />
      <g fill={colors.ink} fontSize={15} fontWeight={600}>
        {name.map((line, at) => (
          <text key={line} y={top + PAD + at * LEADING + BASE}>
            {line}
          </text>
        ))}
      </g>
      {columns.map(({ column, x, y, bars }) => (
        <g key={column} transform={`translate(${x},${y})`}>
          {bars === null ? (
            <text fill={colors.ink2} fontSize={14} fontStyle="italic" y={BASE}>
              {noBars(column, context)}
            </text>
          ) : (
            <g data-drawing="">
              <Bars {...columnBars(group, colors)} layout={bars} getMarkProps={getMarkProps} />
            </g>
          )}
        </g>
      ))}
    </g>
  );
}
