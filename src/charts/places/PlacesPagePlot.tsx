import { BarChart } from "../../plot/BarChart";
import { usePlotColors } from "../../plot/colors";
import { useWidth } from "../../plot/useWidth";
import { hasControls } from "../../url/view";
import type { ChartProps } from "../types";
import { columnBars, noBars } from "./columnBars";
import type { PlaceGroup } from "./data";
import {
  columnRows,
  columnsOf,
  layoutColumn,
  type PlaceScales,
  scalesOf,
  sectionsOf,
} from "./layout";
import type { PlacesMessages } from "./messages/en";
import { PlaceRowView } from "./PlaceRow";
import styles from "./PlacesPagePlot.module.css";
import type { PlaceGroupRows, PlacesLabels } from "./rows";
import { SectionHead } from "./SectionHead";

export type PlacesProps = ChartProps<readonly PlaceGroup[], PlacesLabels, PlacesMessages>;

/** Sections of places on the page, with headings that unfold: strikes in one column, estimates in the other. */
export function PlacesPagePlot({ labels, context, getMarkProps, onExpandedChange }: PlacesProps) {
  const { words, view, expanded } = context;
  const { groups, strikesHead } = labels;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const colors = usePlotColors();
  const columns = columnsOf(width);
  const scales = scalesOf(groups, columns, view.scale);

  function cell(places: PlaceGroupRows, column: keyof PlaceScales, scale: PlaceScales) {
    const rows = columnRows(places, column);
    if (rows.length === 0) return <p className={styles.none}>{noBars(column, context)}</p>;
    return (
      <BarChart
        {...columnBars(places, colors)}
        label={(column === "killed" ? words.killedLabel : words.strikesLabel)(places.heading)}
        layout={layoutColumn(rows, columns, scale[column], view.scale)}
        getMarkProps={getMarkProps}
      />
    );
  }
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
            scales={scales(key)}
            columns={columns}
          />
          {inSection.map((places) => (
            <PlaceRowView
              key={places.group.key}
              words={words}
              line={places}
              open={expanded.has(places.group.key)}
              onToggle={hasControls(view) ? () => toggle(places.group.key) : null}
              strikes={cell(places, "strikes", scales(key))}
              killed={cell(places, "killed", scales(key))}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
