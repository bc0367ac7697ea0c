/**
 * Recharts, in React like ours, one chart a panel, sized by number because nobody resizes the page.
 * A change is new state: React renders the charts with new properties.
 */
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Area, ComposedChart, Line, Scatter, XAxis, YAxis, ZAxis } from "recharts";
import { run } from "../page";
import { type Point, type Shown, type ShownPanel, timeWords, valueWords } from "../shown";

const FOOT = 40;
const MARGIN = { top: 5, right: 10, bottom: 5, left: 0 };
const bounds = ({ low, high }: Point) => [low, high];

interface PanelProps {
  readonly panel: ShownPanel;
  readonly shown: Shown;
  readonly width: number;
}

function Panel({ panel, shown, width }: PanelProps) {
  const { height, top, series } = panel;
  return (
    <ComposedChart width={width} height={height + FOOT} margin={MARGIN} accessibilityLayer={false}>
      <XAxis
        dataKey="x"
        type="number"
        scale="time"
        domain={[shown.from, shown.to]}
        ticks={shown.ticks}
        fontSize={12}
        tickFormatter={timeWords}
        allowDataOverflow
      />
      <YAxis width={52} domain={[0, top]} ticks={panel.ticks} tickFormatter={valueWords} />
      <ZAxis range={[24, 24]} />
      {series.map(({ source, color, line }) => (
        <Area
          key={`${source} band`}
          data={line}
          dataKey={bounds}
          type="stepAfter"
          stroke="none"
          fill={color}
          fillOpacity={0.22}
          isAnimationActive={false}
        />
      ))}
      {series.map(({ source, color, line }) => (
        <Line
          key={`${source} line`}
          data={line}
          dataKey="low"
          type="stepAfter"
          stroke={color}
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      ))}
      {series.map(({ source, color, marks }) => (
        <Scatter
          key={`${source} marks`}
          data={marks}
          dataKey="low"
          fill={color}
          isAnimationActive={false}
        />
      ))}
    </ComposedChart>
  );
}

let change: ((shown: Shown) => void) | null = null;

function Charts({ first, width }: { readonly first: Shown; readonly width: number }) {
  const [shown, setShown] = useState(first);
  change = setShown;
  return shown.panels.map((panel) => (
    <Panel key={panel.key} panel={panel} shown={shown} width={width} />
  ));
}

await run((room, width, shown) => {
  const root = createRoot(room);
  flushSync(() => root.render(<Charts first={shown} width={width} />));
  return (next) => change?.(next);
});
