import { AxisX, AxisY } from "../../plot/Axis";
import { NotEqualIcon } from "../../plot/NotEqualIcon";
import { seriesClass } from "../../plot/seriesColor";
import type { InteractiveMark, MarkNavigation } from "../../plot/useMarkNavigation";
import type { View } from "../../url/view";
import styles from "./Gap.module.css";
import { type LabelContext, panelHeading } from "./labels";
import type { GapLayout, PlacedPanel } from "./layout";
import { PublicationMarks } from "./PublicationMarks";
import { RatioBracket } from "./RatioBracket";
import { SeriesLine, SeriesName } from "./SeriesLine";

export interface TotalsPanelProps {
  readonly placed: PlacedPanel;
  readonly layout: GapLayout;
  readonly speech: LabelContext;
  readonly isFirst: boolean;
  readonly scale: View["scale"];
  readonly markOf: ReadonlyMap<string, InteractiveMark>;
  readonly markProps: MarkNavigation["getMarkProps"];
}

/** The totals of one scope: the area between the two that are compared, lines, marks, names. */
export function TotalsPanel(props: TotalsPanelProps) {
  const { placed, layout, speech, isFirst, scale, markOf, markProps } = props;
  const { panel, series, measure } = placed;
  const { left, right } = layout;
  const heading = panelHeading(speech, panel, isFirst);
  const badge = markOf.get(`differs:${panel.key}`);
  const title = (
    <text className={styles.heading} x={badge && 20} y={placed.heading}>
      {scale === "log" ? speech.words.panel.log(heading) : heading}
    </text>
  );
  return (
    <g data-panel={panel.key}>
      {badge === undefined ? (
        title
      ) : (
        <g {...markProps(badge)} className={styles.mark}>
          <rect className={styles.hit} y={placed.heading - 18} width={right} height={26} />
          <NotEqualIcon x={0} y={placed.heading - 11} />
          {title}
        </g>
      )}
      <AxisY scale={placed.scale} ticks={placed.ticks} x1={left} x2={right} />
      <path className={styles.distance} d={placed.distance} data-distance="" />
      <AxisX scale={layout.x} ticks={layout.ticks} y={placed.bottom} />
      {series.map((one) => (
        <SeriesLine key={one.key} placed={one} />
      ))}
      {series.map((one) => (
        <g key={one.key} className={seriesClass(one.source)}>
          <PublicationMarks steps={one.marks} kind="total" markOf={markOf} markProps={markProps} />
        </g>
      ))}
      {measure !== null && <RatioBracket measure={measure} layout={layout} speech={speech} />}
      {series.map((one, at) => {
        const source = panel.series[at];
        return (
          source !== undefined && (
            <SeriesName
              key={one.key}
              placed={one}
              series={source}
              layout={layout}
              speech={speech}
            />
          )
        );
      })}
    </g>
  );
}
