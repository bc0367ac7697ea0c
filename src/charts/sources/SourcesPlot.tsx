import { useMemo } from "react";
import type { ScopeGroup } from "../../model/comparison";
import { BarChart } from "../../plot/BarChart";
import { layoutBars } from "../../plot/barLayout";
import { Responsive } from "../../plot/Responsive";
import { seriesClass } from "../../plot/seriesColor";
import type { PlotProps } from "../types";
import type { SourcesMessages } from "./messages/en";
import type { SourcesLabels } from "./rows";
import styles from "./SourcesPlot.module.css";

/** Below this width (px) names are written above their bars. */
const BESIDE = 640;

/** One block of bars for each group, each on its own scale. */
export function SourcesPlot({
  labels,
  context: { view },
  getMarkProps,
}: PlotProps<readonly ScopeGroup[], SourcesLabels, SourcesMessages>) {
  const { groups, marks } = labels;
  const rowById = useMemo(
    () => new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.mark.id, row])),
    [groups],
  );
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  return (
    <Responsive>
      {(width) =>
        groups.map(({ group, heading, scope, rows }) => (
          <section className={styles.group} key={group.key} data-group={group.key}>
            <h3 className={styles.heading}>{heading}</h3>
            <p className={styles.scope}>{scope}</p>
            <BarChart
              label={heading}
              layout={layoutBars(
                rows.map((row) => row.bar),
                {
                  width,
                  style: width < BESIDE ? "above" : "beside",
                  type: view.scale,
                  whole: view.measure !== "rate",
                },
              )}
              marks={markById}
              markProps={getMarkProps}
              badgeOf={(id) => rowById.get(id)?.badgeMark ?? null}
              colorOf={(id) => {
                const row = rowById.get(id);
                return row === undefined ? "" : seriesClass(row.source.id);
              }}
            />
          </section>
        ))
      }
    </Responsive>
  );
}
