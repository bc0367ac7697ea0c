import { useMessages } from "../../messages/useMessages";
import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import { timeTicks } from "../../plot/ticks";
import type { MonthState } from "./monthStrip";
import { STRIP, type StripLayout } from "./monthStripLayout";

/** A stretch of months: solid where known, halved where some days are, an outline where not. */
export function StateSymbol(props: {
  readonly state: MonthState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) {
  const { state, x, y, width } = props;
  const colors = usePlotColors();
  const inner = Math.max(1, width - 1);
  return (
    <g data-state={state}>
      {state === "known" && <rect fill={colors.ink2} x={x} y={y} width={inner} height={STRIP} />}
      {state === "some_days" && (
        <rect fill={colors.ink2} x={x} y={y + STRIP / 2} width={inner} height={STRIP / 2} />
      )}
      {state !== "known" && (
        <rect
          fill="none"
          stroke={colors.ruleStrong}
          x={x + 0.5}
          y={y + 0.5}
          width={Math.max(1, inner - 1)}
          height={STRIP - 1}
        />
      )}
    </g>
  );
}

/** The months of the view, and in which of them each figure is known. */
export function MonthStrip({ strip }: { readonly strip: StripLayout }) {
  const { scale, top, foot, lanes } = strip;
  const { format } = useMessages();
  const colors = usePlotColors();
  const { tick, note } = textStyles(colors);
  return (
    <g data-month-strip="">
      {timeTicks(scale, format).map(({ value, label }) => {
        const x = scale(value);
        const [x0 = 0, x1 = 0] = scale.range();
        const anchor = x < x0 + 14 ? "start" : x > x1 - 14 ? "end" : "middle";
        return (
          <g key={label}>
            <line stroke={colors.rule} x1={x} x2={x} y1={top + 16} y2={foot} />
            <text {...tick} x={x} y={top + 12} textAnchor={anchor}>
              {label}
            </text>
          </g>
        );
      })}
      {lanes.map(({ id, label, runs, y }) => (
        <g key={id} data-lane={id}>
          <text {...note} fill={colors.ink} x={label.x} y={label.y}>
            {label.text}
          </text>
          {runs.map((run) => (
            <StateSymbol key={run.start} state={run.state} x={run.x} y={y} width={run.width} />
          ))}
        </g>
      ))}
    </g>
  );
}
