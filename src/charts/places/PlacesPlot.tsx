import { useMemo } from "react";
import { BarChart } from "../../plot/BarChart";
import { seriesClass } from "../../plot/seriesColor";
import { useWidth } from "../../plot/useWidth";
import { hasControls } from "../../url/view";
import type { PlotProps } from "../types";
import type { PlaceGroup } from "./data";
import { buildScales, columnsOf, layoutColumn, sectionsOf } from "./layout";
import type { PlacesMessages } from "./messages/en";
import { PlaceRowView } from "./PlaceRow";
import styles from "./PlacesPlot.module.css";
import { allRows, type PlaceGroupRows, type PlacesLabels } from "./rows";
import { SectionHead } from "./SectionHead";

const COUNTRY_CLASS = { iraq: styles.iraq, syria: styles.syria } as const;

/** Why a place has no strikes. */
const NO_STRIKES = {
  ready: (words: PlacesMessages) => words.noRelease,
  loading: (words: PlacesMessages) => words.loading,
  error: (words: PlacesMessages) => words.unavailable,
} as const;

/** Sections of places: strikes in one column, estimates in the other. */
export function PlacesPlot(props: PlotProps<readonly PlaceGroup[], PlacesLabels, PlacesMessages>) {
  const { labels, context, getMarkProps, onExpandedChange } = props;
  const { words, view, expanded, tablesStatus } = context;
  const { groups, marks, strikesHead } = labels;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const rowById = useMemo(
    () => new Map(groups.flatMap(allRows).map((row) => [row.mark.id, row])),
    [groups],
  );
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const columns = columnsOf(width);
  // Whole countries would press the governorates flat, so the two have separate scales.
  const scalesFor = (isCountry: boolean) =>
    buildScales(
      groups.filter(({ group }) => (group.kind === "country") === isCountry),
      columns,
      view.scale,
    );
  const scales = { countries: scalesFor(true), parts: scalesFor(false) };

  const colorOf =
    ({ group }: PlaceGroupRows) =>
    (id: string) => {
      const row = rowById.get(id);
      if (row?.kind === "killed") return seriesClass(row.estimate.sourceId);
      return COUNTRY_CLASS[group.country] ?? "";
    };
  const column = (placeRows: PlaceGroupRows, which: "strikes" | "killed") => {
    const { group, heading, total, places, estimates } = placeRows;
    const rows = which === "killed" ? estimates : [...(total === null ? [] : [total]), ...places];
    if (rows.length === 0)
      return (
        <p className={styles.none}>
          {which === "killed" ? words.noEstimate : NO_STRIKES[tablesStatus](words)}
        </p>
      );
    const scale = scales[group.kind === "country" ? "countries" : "parts"][which];
    return (
      <BarChart
        label={(which === "killed" ? words.killedLabel : words.strikesLabel)(heading)}
        layout={layoutColumn(rows, columns, scale, view.scale)}
        marks={markById}
        markProps={getMarkProps}
        badgeOf={(id) => rowById.get(id)?.badge ?? null}
        colorOf={colorOf(placeRows)}
        labelled={false}
      />
    );
  };
  const toggle = (key: string) => {
    const next = new Set(expanded);
    if (!next.delete(key)) next.add(key);
    onExpandedChange(next);
  };

  return (
    <div ref={ref} className={styles.chart} data-beside={columns.beside}>
      {sectionsOf(groups).map(({ key, groups: inSection }) => (
        <div key={key} data-section={key}>
          <SectionHead
            words={words}
            section={key}
            strikesHead={strikesHead}
            scales={scales[key === "countries" ? "countries" : "parts"]}
            columns={columns}
          />
          {inSection.map((placeRows) => (
            <PlaceRowView
              key={placeRows.group.key}
              words={words}
              line={placeRows}
              open={expanded.has(placeRows.group.key)}
              onToggle={hasControls(view) ? () => toggle(placeRows.group.key) : null}
              strikes={column(placeRows, "strikes")}
              killed={column(placeRows, "killed")}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
