import { sourceLine } from "../../charts/frame/sourceLine";
import type { ChartFigure } from "../../charts/types";
import type { Language } from "../../messages/language";
import { MessagesProvider } from "../../messages/useMessages";
import { PictureThemeProvider, type PlotTheme, THEME_COLORS } from "../../plot/colors";
import { FONT_TEXT } from "../../plot/textStyles";
import type { View } from "../../url/view";
import { FigureLegend } from "./FigureLegend";
import { layoutFigure } from "./layoutFigure";
import { TextBlock } from "./TextBlock";

export interface StaticFigureProps {
  readonly figure: ChartFigure;
  readonly view: Pick<View, "asof">;
  readonly language: Language;
  readonly theme: PlotTheme;
  /** Width of the plot, in px. */
  readonly width: number;
  /** The address that shows the same view. */
  readonly link: string;
}

/**
 * A view of a chart as one SVG element that needs nothing but itself: finding, legend, plot, notes,
 * source line with the day, and link. It is drawn from the chart's data, not read from the page.
 */
export function StaticFigure({ figure, view, language, theme, width, link }: StaticFigureProps) {
  const { labels } = figure;
  const { messages, direction } = language;
  const isRightToLeft = direction === "rtl";
  const layout = layoutFigure({
    labels,
    legend: figure.getLegend(false),
    plot: figure.plot?.({ width, height: null, isCompact: false }) ?? null,
    sourceLine: sourceLine(labels, view, language),
    siteName: messages.app.page.name,
    link,
    width,
  });
  const { margin, legend, plot, bullets } = layout;
  const { paper, ink, ink2 } = THEME_COLORS[theme];
  const fromStart = (x: number) => (isRightToLeft ? layout.width - margin - x : margin + x);
  return (
    <MessagesProvider value={language}>
      <PictureThemeProvider value={theme}>
        <svg
          xmlns="http://www.w3.org/2000/svg"
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          fontFamily={FONT_TEXT}
          fontSize={12}
        >
          <title>{labels.title}</title>
          <desc>{labels.summary}</desc>
          <rect width={layout.width} height={layout.height} fill={paper} />
          <g direction={isRightToLeft ? "rtl" : undefined}>
            {layout.blocks.map(({ lines, y, style, indent = 0 }) => (
              <TextBlock
                key={y}
                lines={lines}
                x={fromStart(indent)}
                y={y}
                style={style}
                fill={style.isQuiet ? ink2 : ink}
              />
            ))}
            {bullets.map((y) => (
              <circle key={y} cx={fromStart(6)} cy={y} r={2} fill={ink2} />
            ))}
            <g transform={`translate(${margin},${legend.top})`}>
              <FigureLegend {...legend} fill={ink} mirrored={isRightToLeft ? width : null} />
            </g>
          </g>
          {plot !== null && (
            <g transform={`translate(${margin},${plot.top})`} data-drawing="">
              {plot.content}
            </g>
          )}
        </svg>
      </PictureThemeProvider>
    </MessagesProvider>
  );
}
