import { useMemo } from "react";
import { useMessages } from "../../messages/useMessages";
import { publications } from "../../model/publicationDates";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import type { ViewState } from "../../url/useView";
import type { View } from "../../url/view";
import { Track } from "./Track";
import styles from "./Track.module.css";

export interface CompactSliderProps {
  readonly asof: View["asof"];
  /** The whole record: which days there are to go to does not change with the day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onViewChange: ViewState["setView"];
}

/** The slider alone, for a frame: the full page has the dates, the moments and what changed. */
export function CompactSlider({ asof, fullRecord, record, onViewChange }: CompactSliderProps) {
  const words = useMessages().messages.slider;
  const list = useMemo(() => publications(fullRecord), [fullRecord]);
  return (
    <section className={styles.compact} aria-label={words.title} data-slider="">
      <span className={form.label} aria-hidden="true">
        {words.track}
      </span>
      <Track asof={asof} list={list} record={record} onViewChange={onViewChange} />
    </section>
  );
}
