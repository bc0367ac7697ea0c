import { memo, useId, useMemo } from "react";
import { DeferOffscreen } from "../../hydration/DeferOffscreen";
import { useMessages } from "../../messages/useMessages";
import type { SourceId } from "../../model/ids";
import { publications } from "../../model/publicationDates";
import type { StrikeRecord } from "../../model/record";
import { COALITION_SOURCE, sourceShortName } from "../../model/sources";
import type { ViewState } from "../../url/useView";
import type { View } from "../../url/view";
import styles from "./AsOfSlider.module.css";
import { Changes } from "./Changes";
import { DateFields } from "./DateFields";
import { NAMED } from "./layout";
import { Track } from "./Track";
import { tickClass } from "./tickClass";

export interface AsOfSliderProps {
  readonly view: View;
  /** The whole record: which days there are to go to does not change with the day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onViewChange: ViewState["setView"];
}

/** The one control of the as-of day, and what changed up to it. */
export function AsOfSlider({ view, fullRecord, record, onViewChange }: AsOfSliderProps) {
  const language = useMessages();
  const words = language.messages.slider;
  const titleId = useId();
  const list = useMemo(() => publications(fullRecord), [fullRecord]);
  const last = list.at(-1);
  const changes = useMemo(() => ({ view, record, onViewChange }), [view, record, onViewChange]);
  const isBeyond = view.asof !== "latest" && last !== undefined && view.asof > last.day;
  return (
    <section className={styles.slider} aria-labelledby={titleId} data-slider="">
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} id={titleId}>
            {words.title}
          </h2>
          <p className={styles.intro}>{words.intro}</p>
        </div>
        <DateFields asof={view.asof} editions={fullRecord.editions} onViewChange={onViewChange} />
      </div>
      <Track asof={view.asof} list={list} record={record} onViewChange={onViewChange} />
      <Legend sources={fullRecord.sources} />
      {isBeyond && (
        <p className={styles.beyond} role="status">
          {words.beyond(language.format.published(last.published))}
        </p>
      )}
      <DeferOffscreen component={Changes} props={changes} />
    </section>
  );
}

interface LegendProps {
  readonly sources: StrikeRecord["sources"];
}

/** Whose publications the rail marks. */
const Legend = memo(function Legend({ sources }: LegendProps) {
  const words = useMessages().messages.slider;
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      <li>
        <Swatch source={COALITION_SOURCE} /> <span>{words.reportMark}</span>
      </li>
      {NAMED.map((id) => (
        <li key={id}>
          <Swatch source={id} /> <span>{sourceShortName(sources, id)}</span>
        </li>
      ))}
      <li>
        <Swatch source={null} /> <span>{words.others}</span>
      </li>
    </ul>
  );
});

function Swatch({ source }: { readonly source: SourceId | null }) {
  return (
    <svg className={tickClass(source)} width="4" height="12" aria-hidden="true">
      <rect className={styles.swatch} width="4" height="12" />
    </svg>
  );
}
