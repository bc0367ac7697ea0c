import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { Mark } from "../../plot/Mark";
import { NotEqualIcon } from "../../plot/NotEqualIcon";
import plot from "../../plot/Plot.module.css";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { View } from "../../url/view";
import styles from "./Gap.module.css";
import { type GapContext, panelHeading } from "./labels";
import type { PanelsLayout, PlacedPanel } from "./layout";
import { PublicationMarks } from "./PublicationMarks";
import { RatioBracket } from "./RatioBracket";
import { SeriesLine, SeriesName } from "./SeriesLine";

export interface TotalsPanelProps {
  readonly placed: PlacedPanel;
  readonly layout: PanelsLayout;
  readonly context: GapContext;
  readonly scale: View["scale"];
  readonly markById: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** The totals of one scope: distance area, lines, marks and names. */
export function TotalsPanel(props: TotalsPanelProps) {
  const { placed, layout, context, scale, markById, getMarkProps } = props;
  const { panel, series, bracket } = placed;
  const { left, right } = layout;
  const colors = usePlotColors();
  const heading = panelHeading(context, panel);
  const badge = markById.get(`differs:${panel.key}`);
  const headingText = scale === "log" ? context.words.panel.log(heading) : heading;
  const title = placed.heading !== null && (
    <text data-heading="" {...textStyles(colors).heading} x={badge && 20} y={placed.heading}>
      {headingText}
    </text>
  );
  return (
    <g data-panel={panel.key}>
      {badge === undefined || placed.heading === null ? (
        title
      ) : (
        <Mark
          mark={badge}
          getMarkProps={getMarkProps}
          words={[headingText]}
          className={`${plot.mark} ${styles.badge}`}
        >
          <HitArea y={placed.heading - 18} width={right} height={26} />
          <NotEqualIcon x={0} y={placed.heading - 11} />
          {title}
        </Mark>
      )}
      <AxisY scale={placed.scale} ticks={placed.ticks} x1={left} x2={right} />
      <path fill={colors.ink} fillOpacity={0.07} d={placed.distance} data-distance="" />
      <AxisX scale={layout.x} ticks={layout.ticks} y={placed.bottom} />
      {series.map((placedSeries) => (
        <SeriesLine key={placedSeries.key} placed={placedSeries} />
      ))}
      {series.map((placedSeries) => (
        <PublicationMarks
          key={placedSeries.key}
          points={placedSeries.marks}
          color={seriesColor(colors, placedSeries.source)}
          kind="total"
          markById={markById}
          getMarkProps={getMarkProps}
        />
      ))}
      {bracket !== null && <RatioBracket bracket={bracket} layout={layout} context={context} />}
      {series.map((placedSeries, index) => {
        const source = panel.series[index];
        return (
          layout.wide &&
          source !== undefined && (
            <SeriesName
              key={placedSeries.key}
              placed={placedSeries}
              series={source}
              layout={layout}
              context={context}
            />
          )
        );
      })}
    </g>
  );
}
