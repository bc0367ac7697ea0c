import { memo, useId, useMemo } from "react";
import { Held } from "../../charts/parts/Held";
import type { SourceId, StrikeRecord } from "../../data/types";
import { publications } from "../../record/moments";
import { OFFICIAL } from "../../record/official";
import { sliderWords } from "../../text/sliderWords";
import { useLanguage } from "../../text/useLanguage";
import type { ViewState } from "../../view/useView";
import type { View } from "../../view/view";
import { Changes } from "./Changes";
import styles from "./EditionSlider.module.css";
import { NAMED } from "./layout";
import { MomentFields } from "./MomentFields";
import { markClass } from "./markClass";
import { Track } from "./Track";

export interface EditionSliderProps {
  readonly view: View;
  /** The whole record: which days there are to go to does not change with the day. */
  readonly whole: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onView: ViewState["setView"];
}

/** The one control of the as-of day, and what changed up to it. */
export function EditionSlider({ view, whole, record, onView }: EditionSliderProps) {
  const language = useLanguage();
  const words = sliderWords(language);
  const titleId = useId();
  const list = useMemo(() => publications(whole), [whole]);
  const last = list.at(-1);
  const changes = useMemo(() => ({ view, record, onView }), [view, record, onView]);
  const isBeyond = view.asof !== "latest" && last !== undefined && view.asof > last.day;
  return (
    <section className={styles.slider} aria-labelledby={titleId} data-slider="">
      {/* The section has no box of its own, and the track stands still: a link needs this one. */}
      <div className={styles.head} id="asof">
        <div>
          <h2 className={styles.title} id={titleId}>
            {words.title}
          </h2>
          <p className={styles.intro}>{words.intro}</p>
        </div>
        <MomentFields asof={view.asof} editions={whole.editions} onView={onView} />
      </div>
      <div className={styles.sticky}>
        <Track asof={view.asof} list={list} record={record} onView={onView} />
      </div>
      <Legend sources={whole.sources} />
      {isBeyond && (
        <p className={styles.beyond} role="status">
          {words.beyond(language.format.published(last.published))}
        </p>
      )}
      <Held part={Changes} from={changes} />
    </section>
  );
}

interface LegendProps {
  readonly sources: StrikeRecord["sources"];
}

/** Whose marks stand on the rail. */
const Legend = memo(function Legend({ sources }: LegendProps) {
  const words = sliderWords(useLanguage());
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      <li>
        <Swatch source={OFFICIAL} /> {words.reportMark}
      </li>
      {NAMED.map((id) => (
        <li key={id}>
          <Swatch source={id} /> {sources.get(id)?.shortName ?? id}
        </li>
      ))}
      <li>
        <Swatch source={null} /> {words.others}
      </li>
    </ul>
  );
});

function Swatch({ source }: { readonly source: SourceId | null }) {
  return (
    <svg className={markClass(source)} width="4" height="12" aria-hidden="true">
      <rect className={styles.swatch} width="4" height="12" />
    </svg>
  );
}
