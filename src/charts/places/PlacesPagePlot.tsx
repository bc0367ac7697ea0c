import { Drawing } from "../../plot/Drawing";
import { FoldedGroup } from "../../plot/FoldedGroup";
import { useWidth } from "../../plot/useWidth";
import type { ChartProps } from "../types";
import { layoutCard } from "./cardLayout";
import type { PlaceGroup } from "./data";
import { KilledCard } from "./KilledCard";
import { monthsCovered } from "./killedCards";
import { openCards } from "./layout";
import type { PlacesMessages } from "./messages/en";
import styles from "./PlacesPagePlot.module.css";
import type { PlaceCard, PlacesLabels } from "./rows";
import { StrikesSection } from "./StrikesSection";

export type PlacesProps = ChartProps<readonly PlaceGroup[], PlacesLabels, PlacesMessages>;

/** Two lists, one below the other: they cover different months and never share an axis. */
export function PlacesPagePlot(props: PlacesProps) {
  const { labels, context, getMarkProps } = props;
  const { words, language } = context;
  const { strikes, cards } = labels;
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
  const countries = cards.filter(({ level }) => level === "country");
  const open = openCards(cards);
  const rest = cards.filter((card) => card.level !== "country" && !open.includes(card));
  const count = countries.reduce((n, { rows }) => n + rows.length, 0);
  const estimates = cards.flatMap(({ rows }) => rows.map(({ estimate }) => estimate));
  return (
    <div ref={ref}>
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
        {count > 0 && (
          <FoldedGroup heading={words.countries(count)} group="killed-countries">
            {countries.map(section)}
          </FoldedGroup>
        )}
      </section>
    </div>
  );
}
