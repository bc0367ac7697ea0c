import { memo } from "react";
import { useOpenDialog } from "../../figures/figureRef";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { TermText } from "../../ui/TermText";
import type { View } from "../../url/view";
import styles from "./Headline.module.css";
import { type HeadlineId, type HeadlineItem, headlineItems } from "./headlineItems";

export interface HeadlineProps {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly asof: View["asof"];
}

/** The two numbers of the finding. */
const NAMED: readonly HeadlineId[] = ["killed", "monitor"];
const FACTS: readonly HeadlineId[] = ["strikes", "open", "ratio"];

/** The finding in one sentence and the facts around it; each number opens its source. */
export const Headline = memo(function Headline({ record, asof }: HeadlineProps) {
  const language = useMessages();
  const words = language.messages.headline;
  const items = new Map(headlineItems(record, asof, language).map((item) => [item.id, item]));
  const pick = (ids: readonly HeadlineId[]) => ids.flatMap((id) => items.get(id) ?? []);
  return (
    <section data-headline="">
      <h1 className={styles.finding}>
        {pick(NAMED).map((item) => (
          <span key={item.id}>
            <Sentence
              item={item}
              words={words.finding[item.id === "killed" ? "killed" : "monitor"]}
            />{" "}
          </span>
        ))}
      </h1>
      <p className={styles.facts}>
        {pick(FACTS).map((item) => (
          <span key={item.id}>
            <Sentence
              item={item}
              words={words.facts[item.id as "strikes" | "open" | "ratio"]}
            />{" "}
          </span>
        ))}
      </p>
    </section>
  );
});

/** Who gives the two numbers of the finding, over which period, published when. */
export const HeadlineSources = memo(function HeadlineSources({ record, asof }: HeadlineProps) {
  const language = useMessages();
  return (
    <p className={styles.lines} data-headline-sources="">
      {headlineItems(record, asof, language)
        .filter(({ id }) => NAMED.includes(id))
        .map(({ id, line }) => (
          <span key={id} data-line={id}>
            {`${line} `}
          </span>
        ))}
    </p>
  );
});

/** A sentence around one number: text before and after it, and what is said without a number. */
interface NumberSentence {
  readonly before: string;
  readonly after: string;
  readonly unknown: string;
}

function Sentence({
  item,
  words,
}: {
  readonly item: HeadlineItem;
  readonly words: NumberSentence;
}) {
  const openCard = useOpenDialog();
  const { opens } = useMessages().messages.headline;
  const { id, value, figure } = item;
  return (
    <span data-figure={id} data-period={item.period ?? undefined}>
      {value === null ? (
        <span data-value="">{words.unknown}</span>
      ) : (
        <>
          <span>{words.before}</span>
          {figure === null ? (
            <span data-value="">{value}</span>
          ) : (
            <button
              type="button"
              className={styles.number}
              aria-haspopup="dialog"
              title={opens}
              data-value=""
              onClick={() => openCard(figure)}
            >
              {value}
            </button>
          )}
          <TermText text={words.after} />
          {item.period !== null && <span className={styles.period}>{` (${item.period})`}</span>}
        </>
      )}
    </span>
  );
}
