import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { textStyles } from "../../plot/textStyles";
import type { TimelineLayout } from "./layout";
import type { PanelProps } from "./panelProps";
import { eventMark } from "./table";

export interface EventRowProps extends PanelProps {
  readonly row: NonNullable<TimelineLayout["events"]>;
}

/** Height of the letters above the base line of a label, in px. */
const ASCENT = 11;

/** Events on one line; the labelled ones are joined to their words below it. */
export function EventRow({ context, getMarkProps, layout, row }: EventRowProps) {
  const { y, label: baseline } = row;
  const colors = usePlotColors();
  const { note } = textStyles(colors);
  const line = { fill: "none", stroke: colors.ruleStrong } as const;
  return (
    <g>
      <text {...note} x={0} y={y + 4}>
        {context.words.panels.events}
      </text>
      <path {...line} d={`M${layout.left},${y}H${layout.right}`} />
      {layout.placedEvents.map(({ event, x, label }) => {
        const mark = eventMark(context, event);
        return (
          <Mark
            mark={mark}
            getMarkProps={getMarkProps}
            words={label === null || baseline === null ? [] : [event.label]}
            className={plot.mark}
            key={mark.id}
          >
            <HitArea x={x - 4} y={y - 8} width={8} height={16} />
            {label !== null && baseline !== null ? (
              <>
                <path
                  {...line}
                  d={`M${x},${y}L${Math.min(label[1] - 6, Math.max(label[0] + 6, x))},${baseline - ASCENT}`}
                />
                <circle fill={colors.ink2} cx={x} cy={y} r={4} />
                <text {...note} x={label[0]} y={baseline}>
                  {event.label}
                </text>
              </>
            ) : (
              <rect fill={colors.ink2} x={x - 1} y={y - 5} width={2} height={10} />
            )}
          </Mark>
        );
      })}
    </g>
  );
}
