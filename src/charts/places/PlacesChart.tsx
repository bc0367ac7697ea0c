import { useMemo, useState } from "react";
import { useStrikesByPlace } from "../../data/drawnFiles";
import { readyValue } from "../../data/loaded";
import { useInView } from "../../hydration/inView";
import { useIsPrinting } from "../../hydration/printing";
import { placesWords } from "../../messages/placesWords";
import { useLanguage } from "../../messages/useLanguage";
import { mergeSums } from "../../model/places";
import { indexReleases } from "../../model/releaseIndex";
import type { QuantityKind, StrikeRecord } from "../../model/types";
import { BarChart } from "../../plot/BarChart";
import { RangeLegend } from "../../plot/RangeLegend";
import { seriesClass } from "../../plot/seriesColor";
import { useMarkNavigation } from "../../plot/useMarkNavigation";
import { useWidth } from "../../plot/useWidth";
import { hasControls } from "../../url/view";
import { ChartFrame, type ChartProps } from "../frame/ChartFrame";
import { EmptyState } from "../frame/EmptyState";
import { placeGroups } from "./data";
import { buildScales, columnsOf, layoutColumn, sectionsOf } from "./layout";
import { PlaceRowView } from "./PlaceRow";
import styles from "./PlacesChart.module.css";
import { ReleasesErrorNotice } from "./ReleasesErrorNotice";
import { groupRows, type PlaceGroupRows, rowsOf } from "./rows";
import { SectionHead } from "./SectionHead";
import { placesSummary, placesTable } from "./table";

const COUNTRY_CLASS = { iraq: styles.iraq, syria: styles.syria } as const;

/** Comparison by place: strikes of the daily releases beside estimates, each with its own period. */
export function PlacesChart({ record, view, onViewChange }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = placesWords(language);
  const [nearRef, near] = useInView<HTMLDivElement>();
  const isPaper = useIsPrinting();
  const wanted = near || isPaper || view.view === "table" || view.embed === "places";
  const releases = useStrikesByPlace(wanted);
  const data = readyValue(releases);
  const index = useMemo(() => (data === null ? null : indexReleases(data)), [data]);
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const blocks = useMemo(() => placeGroups(record, view, index), [record, view, index]);
  const lines = useMemo(
    () => groupRows(blocks, record, (key) => unfolded.has(key), language),
    [blocks, record, unfolded, language],
  );
  const rows = useMemo(() => lines.flatMap(rowsOf), [lines]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.mark.id, row])), [rows]);
  const marks = useMemo(
    () => rows.flatMap(({ mark, badge }) => (badge ? [mark, badge] : [mark])),
    [rows],
  );
  const markOf = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { hover, getMarkProps } = useMarkNavigation(marks);
  const columns = columnsOf(width);
  const sections = sectionsOf(lines);
  // Whole countries would press the governorates flat, so the two have separate scales.
  const scalesFor = (whole: boolean) =>
    buildScales(
      lines.filter(({ block }) => (block.kind === "country") === whole),
      columns,
      view.scale,
    );
  const scales = { whole: scalesFor(true), parts: scalesFor(false) };
  const sum = mergeSums(blocks.flatMap((block) => block.sum ?? []));
  const { format } = language;
  const strikesHead =
    sum === null
      ? words.strikesHeadNone
      : words.strikesHead(format.dayShort(sum.firstRelease), format.dayShort(sum.lastRelease));
  const figures = rows.flatMap((row) => (row.kind === "killed" ? [row.estimate] : []));
  const foldable = hasControls(view)
    ? blocks.filter((block) => block.places.length > 1).map((block) => block.key)
    : [];
  const allOpen = foldable.length > 0 && foldable.every((key) => unfolded.has(key));

  const colorOf = (line: PlaceGroupRows) => (id: string) => {
    const row = byId.get(id);
    if (row?.kind === "killed") return seriesClass(row.estimate.sourceId);
    return COUNTRY_CLASS[line.block.country] ?? "";
  };
  const column = (line: PlaceGroupRows, which: "strikes" | "killed") => {
    const own =
      which === "killed"
        ? line.estimates
        : [...(line.total === null ? [] : [line.total]), ...line.places];
    const none =
      which === "killed"
        ? words.noEstimate
        : releases.state === "ready"
          ? words.noRelease
          : releases.state === "error"
            ? words.unavailable
            : words.loading;
    if (own.length === 0) return <p className={styles.none}>{none}</p>;
    const scale = scales[line.block.kind === "country" ? "whole" : "parts"][which];
    return (
      <BarChart
        label={(which === "killed" ? words.killedLabel : words.strikesLabel)(line.heading)}
        layout={layoutColumn(own, columns, scale, view.scale)}
        marks={markOf}
        markProps={getMarkProps}
        badgeOf={(id) => byId.get(id)?.badge ?? null}
        colorOf={colorOf(line)}
        labelled={false}
      />
    );
  };
  const toggle = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };

  return (
    <ChartFrame
      id="places"
      title={words.title}
      summary={
        data === null && releases.state === "loading"
          ? words.summaryLoading
          : placesSummary(lines, view, language)
      }
      view={view}
      onView={onViewChange}
      table={placesTable(lines, record, language)}
      sourceNames={[
        ...(sum === null ? [] : [words.releaseSource]),
        ...new Set(
          figures.map((one) => record.sources.get(one.sourceId)?.shortName ?? one.sourceId),
        ),
      ]}
      notes={[...words.notes, ...(view.scale === "log" ? [language.messages.parts.logNote] : [])]}
      controls={
        <>
          <ReleasesErrorNotice releases={releases} />
          {foldable.length > 0 && (
            <button
              type="button"
              className={styles.all}
              onClick={() => setUnfolded(new Set(allOpen ? [] : foldable))}
            >
              {allOpen ? words.hideAll : words.showAll}
            </button>
          )}
        </>
      }
      legend={
        <RangeLegend
          kinds={new Set<QuantityKind>(rows.flatMap(({ bar }) => bar.quantity?.kind ?? []))}
          sign={marks.length > rows.length ? words.signMeans : null}
        />
      }
      reading={hover}
      empty={
        rows.length > 0 || releases.state !== "ready" ? undefined : (
          <EmptyState
            view={view}
            onView={onViewChange}
            hasRows={(wider) => placeGroups(record, wider, index).length > 0}
          />
        )
      }
    >
      <div ref={nearRef} aria-busy={wanted && releases.state === "loading"}>
        <div ref={ref} className={styles.chart} data-beside={columns.beside}>
          {sections.map(({ key, blocks: own }) => (
            <div key={key} data-section={key}>
              <SectionHead
                section={key}
                strikesHead={strikesHead}
                scales={scales[key === "countries" ? "whole" : "parts"]}
                columns={columns}
              />
              {own.map((line) => (
                <PlaceRowView
                  key={line.block.key}
                  line={line}
                  open={unfolded.has(line.block.key)}
                  onToggle={hasControls(view) ? () => toggle(line.block.key) : null}
                  strikes={column(line, "strikes")}
                  killed={column(line, "killed")}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}
