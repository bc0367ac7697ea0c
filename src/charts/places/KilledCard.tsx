import { Fragment } from "react";
import { BarBadge, BarLines } from "../../plot/BarLines";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { Mark } from "../../plot/Mark";
import { joinLines } from "../../plot/markName";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { Strip, Years } from "./Calendar";
import type { CardLayout } from "./cardLayout";
import styles from "./PlacesPagePlot.module.css";
import type { PlaceCard } from "./rows";

export interface KilledCardProps {
  readonly card: PlaceCard;
  readonly layout: CardLayout;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** The counts of one place: who, how many, and the months each covers as a strip of calendar. */
export function KilledCard({ card, layout, getMarkProps }: KilledCardProps) {
  const colors = usePlotColors();
  const { halo } = textStyles(colors);
  const { rows, height, years, width } = layout;
  return (
    <g fill={colors.ink} fontSize={14}>
      <Years years={years} height={height} />
      {rows.map(({ id, top, name, figure, stretch, lines, height: rowHeight }, at) => {
        const row = card.rows[at];
        if (row === undefined) return null;
        const { badge } = row;
        const ownLines = lines.filter((line) => badge === null || line.tone !== "badge");
        return (
          <Fragment key={id}>
            <Mark
              mark={row.mark}
              getMarkProps={getMarkProps}
              words={[name.text, figure.text, ...joinLines(ownLines)]}
              className={styles.row}
            >
              <HitArea
                className={styles.target}
                x={1}
                y={top - 2}
                width={width - 2}
                height={rowHeight - 4}
              />
              <Strip {...stretch} color={seriesColor(colors, row.estimate.sourceId)} />
              <text {...halo} x={name.x} y={name.y}>
                {name.text}
              </text>
              <text {...halo} fontWeight={600} x={figure.x} y={figure.y} textAnchor={figure.anchor}>
                {figure.text}
              </text>
              <BarLines lines={ownLines} />
            </Mark>
            {badge !== null && (
              <BarBadge
                lines={lines.filter((line) => line.tone === "badge")}
                width={width}
                mark={badge}
                getMarkProps={getMarkProps}
              />
            )}
          </Fragment>
        );
      })}
    </g>
  );
}
