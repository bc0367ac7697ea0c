import type { FigureRef } from "../../figures/figureRef";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { Dialog } from "../../ui/Dialog";
import type { View } from "../../url/view";
import { buildCard } from "./buildCard";
import { CardDetails } from "./CardDetails";
import { CardQuote } from "./CardQuote";
import { CardScopes } from "./CardScopes";
import styles from "./FigureCard.module.css";

export interface FigureCardProps {
  readonly figure: FigureRef;
  /** Cut to the as-of day of the view: a card shows no publication that lies after it. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
  readonly onClose: () => void;
}

/** Where a figure comes from, in a modal dialog. */
export function FigureCard({ figure, record, view, onViewChange, onClose }: FigureCardProps) {
  const language = useMessages("full");
  const card = buildCard(figure, { record, language });
  return (
    <Dialog title={card.title} kind="card" onClose={onClose}>
      {card.value !== null && <p className={styles.value}>{card.value}</p>}
      <dl className={styles.facts}>
        {card.facts.map(({ term, text }) => (
          <Fact key={term} term={term} text={text} />
        ))}
      </dl>
      {card.pages !== null && (
        <p className={styles.text}>
          <a href={card.pages.url} rel="noopener external" target="_blank">
            {card.pages.text}
          </a>
        </p>
      )}
      {card.quote !== null && <CardQuote sentence={card.quote} />}
      {figure.kind === "estimate" && (
        <CardScopes
          estimate={figure.estimate}
          record={record}
          view={view}
          onViewChange={onViewChange}
        />
      )}
      <CardDetails card={card} record={record} asof={view.asof} />
    </Dialog>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
