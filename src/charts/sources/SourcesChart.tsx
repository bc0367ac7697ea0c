import { useMemo } from "react";
import type { StrikeRecord } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import { DEFAULT_VIEW } from "../../view/view";
import { Bars } from "../parts/Bars";
import { layoutBars } from "../parts/barLayout";
import { ChartFrame, type ChartProps } from "../parts/ChartFrame";
import { useMarks } from "../parts/useMarks";
import { useWidth } from "../parts/useWidth";
import { sourceGroups } from "./rows";
import styles from "./SourcesChart.module.css";
import { sourcesSummary, sourcesTable } from "./text";

/** Comparison by source: one bar for each source and scope, grouped by the place they count. */
export function SourcesChart({ record, view, onView }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const { messages, format } = language;
  const words = messages.sources;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const groups = useMemo(() => sourceGroups(record, view, language), [record, view, language]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const marks = useMemo(() => rows.map((row) => row.mark), [rows]);
  const { current, markProps } = useMarks(marks);
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const sourceOf = useMemo(() => new Map(rows.map((row) => [row.mark.id, row.source.id])), [rows]);
  const names = [...new Set(rows.map((row) => row.source.shortName))];
  const filters = [
    view.asof === "latest" ? null : words.emptyAsof(format.day(view.asof)),
    view.from === null && view.to === null ? null : words.emptyPeriod,
    view.sources === null ? null : words.emptySources,
    view.places === null ? null : words.emptyPlaces,
  ].filter((part) => part !== null);
  const { from, to, sources, places } = DEFAULT_VIEW;

  return (
    <ChartFrame
      id="sources"
      title={view.measure === "rate" ? words.titleRate : words.title}
      summary={sourcesSummary(groups, view, language)}
      view={view}
      onView={onView}
      table={sourcesTable(groups, view, language)}
      sourceNames={names}
      notes={view.measure === "rate" ? [...words.notes, words.noteRate] : words.notes}
      reading={current}
      empty={
        rows.length > 0 ? undefined : (
          <>
            <p>{words.empty}</p>
            {filters.length > 0 && <p>{words.emptyWhy(filters.join("; "))}</p>}
            <button type="button" onClick={() => onView({ from, to, sources, places })}>
              {words.widen}
            </button>
          </>
        )
      }
    >
      <div ref={ref}>
        {groups.map(({ group, heading, scope, rows: groupRows }) => (
          <section className={styles.group} key={group.key} data-group={group.key}>
            <h3 className={styles.heading}>{heading}</h3>
            <p className={styles.scope}>{scope}</p>
            <Bars
              label={heading}
              layout={layoutBars(
                groupRows.map((row) => row.bar),
                { width, scale: view.scale },
              )}
              marks={byId}
              markProps={markProps}
              sourceOf={(id) => sourceOf.get(id) ?? null}
            />
          </section>
        ))}
      </div>
    </ChartFrame>
  );
}
