import { Bars } from "../../plot/Bars";
import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import type { PlotProps } from "../types";
import type { PlacesData } from "./data";
import { KilledCard } from "./KilledCard";
import { NOTE_LINE, type PlacesLayout } from "./layout";
import type { PlacesMessages } from "./messages/en";
import type { PlacesLabels } from "./rows";
import { SamePlot } from "./SamePlot";
import { strikesBars } from "./strikesBars";

export type PlacesPlotProps = PlotProps<PlacesData, PlacesLabels, PlacesMessages, PlacesLayout>;

/** Above a card, px. */
const HEADING_RISE = 6;

/** What is not folded, as one drawing: strikes, then a card for each place. */
export function PlacesPlot(props: PlacesPlotProps) {
  const { labels, layout, isCompact, getMarkProps, context } = props;
  const colors = usePlotColors();
  const { note } = textStyles(colors);
  const { countries, provinces } = labels.strikes;
  return (
    <>
      {layout.same !== null && (
        <g data-drawing="">
          <SamePlot
            layout={layout.same}
            isLog={context.view.scale === "log"}
            getMarkProps={getMarkProps}
          />
        </g>
      )}
      {layout.strikes !== null && (
        <g data-drawing="">
          <Bars
            {...strikesBars([...countries, ...provinces], colors)}
            layout={layout.strikes}
            getMarkProps={getMarkProps}
          />
        </g>
      )}
      {layout.note?.lines.map((line, at) => (
        <text {...note} key={line} y={(layout.note?.y ?? 0) + at * NOTE_LINE} data-hidden="">
          {line}
        </text>
      ))}
      {layout.cards.map(({ card, layout: placed, top }) => (
        <g key={card.key} transform={`translate(0,${top})`}>
          {!isCompact && (
            <text fill={colors.ink} fontSize={15} fontWeight={600} y={-HEADING_RISE}>
              {card.heading}
            </text>
          )}
          <g data-drawing="">
            <KilledCard card={card} layout={placed} getMarkProps={getMarkProps} />
          </g>
        </g>
      ))}
    </>
  );
}
