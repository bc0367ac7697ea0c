import { useMemo } from "react";
import { sourcesWords } from "../../messages/sourcesWords";
import { useLanguage } from "../../messages/useLanguage";
import { compareSources } from "../../model/comparison";
import type { QuantityKind, StrikeRecord } from "../../model/types";
import { BarChart } from "../../plot/BarChart";
import { layoutBars } from "../../plot/barLayout";
import { RangeLegend } from "../../plot/RangeLegend";
import { Responsive } from "../../plot/Responsive";
import { seriesClass } from "../../plot/seriesColor";
import { useMarkNavigation } from "../../plot/useMarkNavigation";
import { ChartFrame, type ChartProps } from "../frame/ChartFrame";
import { EmptyState } from "../frame/EmptyState";
import { buildSourceGroups } from "./data";
import styles from "./SourcesChart.module.css";
import { sourcesSummary } from "./summary";
import { sourcesTable } from "./table";

/** Below this width names stand above their bars. */
const BESIDE = 640;

/** Comparison by source: one bar for each source and scope, grouped by the place they count. */
export function SourcesChart({ record, view, onViewChange }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = sourcesWords(language);
  const groups = useMemo(() => buildSourceGroups(record, view, language), [record, view, language]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.mark.id, row])), [rows]);
  const marks = useMemo(
    () => rows.flatMap(({ mark, badgeMark }) => (badgeMark === null ? [mark] : [mark, badgeMark])),
    [rows],
  );
  const markOf = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { hover, getMarkProps } = useMarkNavigation(marks);
  const asRate = view.measure === "rate";
  const kinds = new Set<QuantityKind>(rows.flatMap(({ drawn }) => drawn?.kind ?? []));

  return (
    <ChartFrame
      id="sources"
      title={asRate ? words.titleRate : words.title}
      summary={sourcesSummary(groups, view, language)}
      view={view}
      onView={onViewChange}
      table={sourcesTable(groups, record, view, language)}
      sourceNames={[...new Set(rows.map((row) => row.source.shortName))]}
      notes={[
        words.notes.rows,
        words.notes.axis,
        ...(view.scale === "log" ? [language.messages.parts.logNote] : []),
        ...(asRate ? [words.notes.rate] : []),
      ]}
      legend={
        <RangeLegend
          kinds={kinds}
          sign={rows.some((row) => row.badge !== "") ? words.signMeans : null}
        />
      }
      reading={hover}
      empty={
        rows.length > 0 ? undefined : (
          <EmptyState
            view={view}
            onView={onViewChange}
            hasRows={(wider) => compareSources(record, wider).length > 0}
          />
        )
      }
    >
      <Responsive>
        {(width) =>
          groups.map(({ group, heading, scope, rows: own }) => (
            <section className={styles.group} key={group.key} data-group={group.key}>
              <h3 className={styles.heading}>{heading}</h3>
              <p className={styles.scope}>{scope}</p>
              <BarChart
                label={heading}
                layout={layoutBars(
                  own.map((row) => row.bar),
                  {
                    width,
                    style: width < BESIDE ? "above" : "beside",
                    type: view.scale,
                    whole: !asRate,
                  },
                )}
                marks={markOf}
                markProps={getMarkProps}
                badgeOf={(id) => byId.get(id)?.badgeMark ?? null}
                colorOf={(id) => {
                  const row = byId.get(id);
                  return row === undefined ? "" : seriesClass(row.source.id);
                }}
              />
            </section>
          ))
        }
      </Responsive>
    </ChartFrame>
  );
}
