import { useMemo } from "react";
import type { QuantityKind, StrikeRecord } from "../../data/types";
import { compareSources } from "../../record/comparison";
import { sourcesWords } from "../../text/sourcesWords";
import { useLanguage } from "../../text/useLanguage";
import { Bars } from "../parts/Bars";
import { layoutBars } from "../parts/barLayout";
import { ChartFrame, type ChartProps } from "../parts/ChartFrame";
import { EmptyChart } from "../parts/EmptyChart";
import { RangeLegend } from "../parts/RangeLegend";
import { Sized } from "../parts/Sized";
import { seriesClass } from "../parts/seriesClass";
import { useMarks } from "../parts/useMarks";
import { sourceGroups } from "./rows";
import styles from "./SourcesChart.module.css";
import { sourcesSummary } from "./summary";
import { sourcesTable } from "./table";

/** Below this width names stand above their bars. */
const BESIDE = 640;

/** Comparison by source: one bar for each source and scope, grouped by the place they count. */
export function SourcesChart({ record, view, onView }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = sourcesWords(language);
  const groups = useMemo(() => sourceGroups(record, view, language), [record, view, language]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.mark.id, row])), [rows]);
  const marks = useMemo(
    () => rows.flatMap(({ mark, badgeMark }) => (badgeMark === null ? [mark] : [mark, badgeMark])),
    [rows],
  );
  const markOf = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { current, markProps } = useMarks(marks);
  const asRate = view.measure === "rate";
  const kinds = new Set<QuantityKind>(rows.flatMap(({ drawn }) => drawn?.kind ?? []));

  return (
    <ChartFrame
      id="sources"
      title={asRate ? words.titleRate : words.title}
      summary={sourcesSummary(groups, view, language)}
      view={view}
      onView={onView}
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
      reading={current}
      empty={
        rows.length > 0 ? undefined : (
          <EmptyChart
            view={view}
            onView={onView}
            hasRows={(wider) => compareSources(record, wider).length > 0}
          />
        )
      }
    >
      <Sized>
        {(width) =>
          groups.map(({ group, heading, scope, rows: own }) => (
            <section className={styles.group} key={group.key} data-group={group.key}>
              <h3 className={styles.heading}>{heading}</h3>
              <p className={styles.scope}>{scope}</p>
              <Bars
                label={heading}
                layout={layoutBars(
                  own.map((row) => row.bar),
                  {
                    width,
                    style: width < BESIDE ? "above" : "beside",
                    scale: view.scale,
                    whole: !asRate,
                  },
                )}
                marks={markOf}
                markProps={markProps}
                badgeOf={(id) => byId.get(id)?.badgeMark ?? null}
                colorOf={(id) => {
                  const row = byId.get(id);
                  return row === undefined ? "" : seriesClass(row.source.id);
                }}
              />
            </section>
          ))
        }
      </Sized>
    </ChartFrame>
  );
}
