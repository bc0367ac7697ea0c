import { BarChart } from "../../plot/BarChart";
import { layoutBars } from "../../plot/barLayout";
import { usePlotColors } from "../../plot/colors";
import { FoldedGroup } from "../../plot/FoldedGroup";
import plot from "../../plot/Plot.module.css";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { Strip, Years } from "./Calendar";
import { layoutCalendar, stretchOf } from "./cardLayout";
import { strikesOptions, topProvinces } from "./layout";
import type { PlacesMessages } from "./messages/en";
import styles from "./PlacesPagePlot.module.css";
import type { PlacesContext, StrikesList, StrikesRow } from "./rows";
import { strikesBars } from "./strikesBars";
import { releaseMonths } from "./summary";

/** Why there are no strikes. */
const NO_STRIKES = {
  ready: (words: PlacesMessages) => words.noRelease,
  loading: (words: PlacesMessages) => words.loading,
  error: (words: PlacesMessages) => words.unavailable,
} as const;

const STRIP = { height: 30, y: 18 } as const;

export interface StrikesSectionProps {
  readonly strikes: StrikesList;
  readonly context: PlacesContext;
  readonly width: number;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Provinces by strikes, the first ones open; then every place that the reports name. */
export function StrikesSection({ strikes, context, width, getMarkProps }: StrikesSectionProps) {
  const { view, words, language, tablesStatus } = context;
  const { countries, provinces, places, sum } = strikes;
  const colors = usePlotColors();
  const months = releaseMonths(strikes, context);
  const heading = months === "" ? words.strikesHeadNone : words.strikesHead(months);
  if (sum === null)
    return (
      <section data-section="strikes">
        <h3 className={styles.head}>{heading}</h3>
        <p className={styles.none}>{NO_STRIKES[tablesStatus](words)}</p>
      </section>
    );
  const options = strikesOptions(strikes, width, view.scale);
  const chart = (rows: readonly StrikesRow[], label: string) => (
    <BarChart
      {...strikesBars(rows, colors)}
      label={label}
      layout={layoutBars(
        rows.map(({ bar }) => bar),
        options,
      )}
      getMarkProps={getMarkProps}
    />
  );
  const top = topProvinces(strikes);
  const rest = provinces.slice(top.length);
  const restStrikes = rest.reduce((total, row) => total + row.sum.strikes, 0);
  const folded = words.moreProvinces(rest.length, language.format.number(restStrikes));
  const { scale, years } = layoutCalendar(0, width);
  return (
    <section data-section="strikes">
      <h3 className={styles.head}>{heading}</h3>
      <svg
        className={`${plot.plot} ${styles.months}`}
        width={width}
        height={STRIP.height}
        viewBox={`0 0 ${width} ${STRIP.height}`}
        role="img"
        aria-label={words.strip(months)}
      >
        <Years years={years} height={STRIP.height} />
        <Strip
          {...stretchOf(scale, sum.firstRelease, sum.lastRelease, false)}
          y={STRIP.y}
          color={colors.ink2}
        />
      </svg>
      {chart([...countries, ...top], heading)}
      {rest.length > 0 && (
        <FoldedGroup heading={folded} group="strikes-more">
          {chart(rest, folded)}
        </FoldedGroup>
      )}
      <FoldedGroup heading={words.allPlaces(places.length)} group="strikes-places">
        {chart(places, words.allPlaces(places.length))}
      </FoldedGroup>
    </section>
  );
}
