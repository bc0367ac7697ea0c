import type { SeriesPoint } from "../../model/series";
import type { StrikeTotal } from "../../model/strikeTypes";
import { usePlotColors } from "../../plot/colors";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { textStyles } from "../../plot/textStyles";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { GapContext } from "./labels";
import type { PanelsLayout } from "./layout";
import { StrikesPanel } from "./StrikesPanel";
import { TotalsPanel } from "./TotalsPanel";

export interface PanelsProps {
  readonly layout: PanelsLayout;
  readonly context: GapContext;
  readonly points: readonly SeriesPoint<StrikeTotal>[];
  readonly markById: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** A column of panels on one time axis. */
export function Panels({ layout, context, points, markById, getMarkProps }: PanelsProps) {
  const shared = { layout, context, markById, getMarkProps };
  return (
    <>
      <Lane layout={layout} context={context} />
      {layout.panels.map((placed) => (
        <TotalsPanel
          key={placed.panel.key}
          {...shared}
          placed={placed}
          scale={context.view.scale}
        />
      ))}
      {layout.strikes !== null && (
        <StrikesPanel {...shared} placed={layout.strikes} points={points} />
      )}
    </>
  );
}

/** The strip at the end for figures without a date. */
function Lane({ layout, context }: Pick<PanelsProps, "layout" | "context">) {
  const colors = usePlotColors();
  const { lane, panels } = layout;
  const [panel] = panels;
  if (lane === null || panel === undefined || panel.heading !== null) return null;
  return (
    <>
      <rect
        fill={colors.paper2}
        x={lane[0]}
        y={panel.top}
        width={lane[1] - lane[0]}
        height={panel.bottom - panel.top}
      />
      <text
        {...textStyles(colors).note}
        x={(lane[0] + lane[1]) / 2}
        y={panel.bottom + 17}
        textAnchor="middle"
      >
        {context.words.lane[context.timeBasis]}
      </text>
    </>
  );
}
