import { useMemo } from "react";
import { Drawing } from "../../plot/Drawing";
import { seriesClass } from "../../plot/seriesColor";
import { useWidth } from "../../plot/useWidth";
import { hasControls } from "../../url/view";
import type { ChartLabels, ChartProps } from "../types";
import type { GapData } from "./data";
import styles from "./Gap.module.css";
import { seriesLabel, toGapContext } from "./labels";
import type { PanelsLayout } from "./layout";
import type { GapMessages } from "./messages/en";
import { Panels, type PanelsProps } from "./Panels";
import { type GapLayout, placePanels } from "./placePanels";

export type GapProps = ChartProps<GapData, ChartLabels, GapMessages>;

/** Totals for the same countries; totals for one country and the strikes to date behind one press. */
export function GapPagePlot(props: GapProps) {
  const { data, labels, context: base, getMarkProps } = props;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const context = toGapContext(base);
  const { words, view } = context;
  const layout = useMemo(
    () => placePanels(data, base, { width, height: null, isCompact: false }),
    [data, base, width],
  );
  const markById = useMemo(
    () => new Map(labels.marks.map((mark) => [mark.id, mark])),
    [labels.marks],
  );
  const shared = { context, markById, getMarkProps, points: data.rows.strikes };
  const more = words.more(data.rows.panels.length > 1);
  return (
    <div ref={ref} className={styles.drawing}>
      {layout.key.length > 0 && <Key series={layout.key} context={context} />}
      <PanelsDrawing label={labels.title} {...shared} layout={layout.main} />
      {layout.rest !== null && (
        <details className={styles.more} open={!hasControls(view) || undefined}>
          <summary>{more}</summary>
          <PanelsDrawing label={more} {...shared} layout={layout.rest} />
        </details>
      )}
    </div>
  );
}

function PanelsDrawing({ label, ...panels }: PanelsProps & { readonly label: string }) {
  const { width, height }: PanelsLayout = panels.layout;
  return (
    <Drawing width={width} height={height} label={label}>
      <Panels {...panels} />
    </Drawing>
  );
}

/** Names and current totals above a narrow plot. */
function Key({
  series,
  context,
}: Pick<PanelsProps, "context"> & { readonly series: GapLayout["key"] }) {
  return (
    <ul className={styles.seriesKey}>
      {series.map((totals) => {
        const { name, figure } = seriesLabel(context, totals);
        return (
          figure !== "" && (
            <li key={totals.key} className={seriesClass(totals.source)} data-name={totals.source}>
              <span>{name}</span> <span className={styles.figure}>{figure}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
