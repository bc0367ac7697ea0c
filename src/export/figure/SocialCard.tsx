import { sourceLine } from "../../charts/frame/sourceLine";
import type { ChartFigure } from "../../charts/types";
import type { Language } from "../../messages/language";
import { MessagesProvider } from "../../messages/useMessages";
import { PictureThemeProvider, THEME_COLORS } from "../../plot/colors";
import { FONT_TEXT } from "../../plot/textStyles";
import type { View } from "../../url/view";
import { CARD } from "./cardSize";
import { FigureLegend, layoutLegend } from "./FigureLegend";
import type { TextStyle } from "./layoutFigure";
import { TextBlock } from "./TextBlock";
import { wrapText } from "./textWidth";

const MARGIN = 48;
const INNER = CARD.width - 2 * MARGIN;
/** How much larger than on the page a plot is: cards are shown at a third of their size. */
const PLOT_SCALE = 1.3;
const TITLE: TextStyle = { size: 36, leading: 43, isBold: true, isSerif: true };
const SUBTITLE: TextStyle = { size: 21, leading: 28, isQuiet: true };
const LEGEND = { size: 18 } as const;
const SOURCE: TextStyle = { size: 17, leading: 23, isQuiet: true };
const NAME: TextStyle = { size: 17, leading: 23, isBold: true };

export interface SocialCardProps {
  readonly figure: ChartFigure;
  readonly view: Pick<View, "asof">;
  readonly language: Language;
}

/** What a link shows where it is shared: finding, legend, compact plot, source line and day. */
export function SocialCard({ figure, view, language }: SocialCardProps) {
  const { labels } = figure;
  const { paper, ink, ink2, ruleStrong } = THEME_COLORS.light;
  const title = wrapText(labels.title, INNER, TITLE);
  const subtitle = wrapText(labels.subtitle, INNER, SUBTITLE);
  const source = wrapText(sourceLine(labels, view, language), INNER, SOURCE);
  const legend = layoutLegend(figure.getLegend(true), INNER, LEGEND);

  const subtitleTop = MARGIN + title.length * TITLE.leading + 4;
  const legendTop = subtitleTop + subtitle.length * SUBTITLE.leading + 10;
  const plotTop = legendTop + legend.height + 6;
  const nameTop = CARD.height - MARGIN / 2 - NAME.leading;
  const sourceTop = nameTop - source.length * SOURCE.leading - 2;
  const room = sourceTop - 14 - plotTop;

  const size = { width: INNER / PLOT_SCALE, height: room / PLOT_SCALE };
  const plot = figure.plot?.({
    width: Math.floor(size.width),
    height: Math.floor(size.height),
    isCompact: true,
  });
  return (
    <MessagesProvider value={language}>
      <PictureThemeProvider value="light">
        <svg
          xmlns="http://www.w3.org/2000/svg"
          width={CARD.width}
          height={CARD.height}
          fontFamily={FONT_TEXT}
          fontSize={12}
        >
          <title>{labels.title}</title>
          <rect width={CARD.width} height={CARD.height} fill={paper} />
          <rect width={CARD.width} height={8} fill={ink} />
          <TextBlock lines={title} x={MARGIN} y={MARGIN - 8} style={TITLE} fill={ink} />
          <TextBlock lines={subtitle} x={MARGIN} y={subtitleTop} style={SUBTITLE} fill={ink2} />
          <g transform={`translate(${MARGIN},${legendTop})`}>
            <FigureLegend layout={legend} font={LEGEND} fill={ink} />
          </g>
          {plot !== undefined && (
            <>
              {/* What does not fit is cut off; the page has the rest. */}
              <clipPath id="room">
                <rect width={size.width} height={size.height} />
              </clipPath>
              <g transform={`translate(${MARGIN},${plotTop}) scale(${PLOT_SCALE})`}>
                <g clipPath="url(#room)">{plot.content}</g>
              </g>
            </>
          )}
          <rect x={MARGIN} y={sourceTop - 6} width={INNER} height={1} fill={ruleStrong} />
          <TextBlock lines={source} x={MARGIN} y={sourceTop} style={SOURCE} fill={ink2} />
          <TextBlock
            lines={[language.messages.app.page.name]}
            x={MARGIN}
            y={nameTop}
            style={NAME}
            fill={ink}
          />
        </svg>
      </PictureThemeProvider>
    </MessagesProvider>
  );
}
