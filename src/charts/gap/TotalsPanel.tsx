import { AxisX, AxisY } from "../../plot/Axis";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { NotEqualIcon } from "../../plot/NotEqualIcon";
import { seriesClass } from "../../plot/seriesColor";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { View } from "../../url/view";
import styles from "./Gap.module.css";
import { type GapContext, panelHeading } from "./labels";
import type { GapLayout, PlacedPanel } from "./layout";
import { PublicationMarks } from "./PublicationMarks";
import { RatioBracket } from "./RatioBracket";
import { SeriesLine, SeriesName } from "./SeriesLine";

export interface TotalsPanelProps {
  readonly placed: PlacedPanel;
  readonly layout: GapLayout;
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
  const heading = panelHeading(context, panel);
  const badge = markById.get(`differs:${panel.key}`);
  const title = placed.heading !== null && (
    <text data-heading="" className={styles.heading} x={badge && 20} y={placed.heading}>
      {scale === "log" ? context.words.panel.log(heading) : heading}
    </text>
  );
  return (
    <g data-panel={panel.key}>
      {badge === undefined || placed.heading === null ? (
        title
      ) : (
        <g {...getMarkProps(badge)} className={styles.mark}>
          <rect className={styles.hit} y={placed.heading - 18} width={right} height={26} />
          <NotEqualIcon x={0} y={placed.heading - 11} />
          {title}
        </g>
      )}
      <AxisY scale={placed.scale} ticks={placed.ticks} x1={left} x2={right} />
      <path className={styles.distance} d={placed.distance} data-distance="" />
      <AxisX scale={layout.x} ticks={layout.ticks} y={placed.bottom} />
      {series.map((placedSeries) => (
        <SeriesLine key={placedSeries.key} placed={placedSeries} />
      ))}
      {series.map((placedSeries) => (
        <g key={placedSeries.key} className={seriesClass(placedSeries.source)}>
          <PublicationMarks
            points={placedSeries.marks}
            kind="total"
            markById={markById}
            getMarkProps={getMarkProps}
          />
        </g>
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
