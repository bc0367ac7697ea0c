import { hasIncidents } from "../../model/incidentsSince";
import { Drawing } from "../../plot/Drawing";
import { FoldedGroup } from "../../plot/FoldedGroup";
import { useWidth } from "../../plot/useWidth";
import { TodayLine } from "../frame/TodayLine";
import type { ChartProps } from "../types";
import { layoutCard } from "./cardLayout";
import type { PlacesData } from "./data";
import { KilledCard } from "./KilledCard";
import { monthsCovered } from "./killedCards";
import { openCards } from "./layout";
import type { PlacesMessages } from "./messages/en";
import styles from "./PlacesPagePlot.module.css";
import type { PlaceCard, PlacesLabels } from "./rows";
import { SameSection } from "./SameSection";
import { StrikesSection } from "./StrikesSection";

export type PlacesProps = ChartProps<PlacesData, PlacesLabels, PlacesMessages>;

/**
 * The three figures of each place for the same months, and counts of their time below them; or, on
 * a day before incidents were known, two lists that cover different months and share no axis.
 */
export function PlacesPagePlot(props: PlacesProps) {
  const { labels, context, getMarkProps, onViewChange } = props;
  const { words, language, view } = context;
  const { same, strikes, cards } = labels;
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const section = (card: PlaceCard) => {
    const layout = layoutCard(card.rows, width);
    return (
      <section className={styles.section} key={card.key} data-group={card.key}>
        <h4 className={styles.place}>{card.heading}</h4>
        <Drawing width={width} height={layout.height} label={card.heading}>
          <KilledCard card={card} layout={layout} getMarkProps={getMarkProps} />
        </Drawing>
      </section>
    );
  };
  const count = cards.reduce((n, { rows }) => n + rows.length, 0);
  if (view.battle !== null || hasIncidents(view))
    return (
      <div ref={ref}>
        {same === null ? (
          <p className={styles.none}>{words.loading}</p>
        ) : (
          <SameSection same={same} {...{ context, width, getMarkProps }} />
        )}
        {view.battle !== null && cards.length > 0 && (
          <section data-section="killed">
            <h3 className={styles.head}>{words.same.timeHead(count)}</h3>
            {cards.map(section)}
          </section>
        )}
        {view.battle === null && count > 0 && (
          <FoldedGroup heading={words.same.timeHead(count)} group="killed-time">
            {cards.map(section)}
          </FoldedGroup>
        )}
      </div>
    );
  const countries = cards.filter(({ level }) => level === "country");
  const open = openCards(cards);
  const rest = cards.filter((card) => card.level !== "country" && !open.includes(card));
  const whole = countries.reduce((n, { rows }) => n + rows.length, 0);
  const estimates = cards.flatMap(({ rows }) => rows.map(({ estimate }) => estimate));
  return (
    <div ref={ref}>
      <TodayLine {...words.same.today} {...{ view, onViewChange }} />
      <StrikesSection {...{ strikes, context, width, getMarkProps }} />
      <section data-section="killed">
        <h3 className={styles.head}>{words.killedHead(monthsCovered(estimates, language))}</h3>
        {cards.length === 0 && <p className={styles.none}>{words.noKilled}</p>}
        {open.map(section)}
        {rest.length > 0 && (
          <FoldedGroup heading={words.moreCards(rest.length)} group="killed-more">
            {rest.map(section)}
          </FoldedGroup>
        )}
        {whole > 0 && (
          <FoldedGroup heading={words.countries(whole)} group="killed-countries">
            {countries.map(section)}
          </FoldedGroup>
        )}
      </section>
    </div>
  );
}
