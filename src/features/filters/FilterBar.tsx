import { memo, type ReactNode, useId, useMemo } from "react";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/types";
import form from "../../styles/form.module.css";
import { MonthRange } from "../../ui/MonthRange";
import { RadioGroup } from "../../ui/RadioGroup";
import { buildOptions, Select } from "../../ui/Select";
import { useIsWide } from "../../ui/useIsWide";
import type { FilterOptions } from "../../url/filterOptions";
import { DEFAULT_VIEW, type View } from "../../url/view";
import type { RowCounts } from "./countRows";
import styles from "./FilterBar.module.css";
import { PlaceFilter } from "./PlaceFilter";
import { SourceFilter } from "./SourceFilter";

export interface FilterBarProps {
  readonly view: View;
  /** The whole record, not cut to a day: what there is to choose from does not change with it. */
  readonly record: Pick<StrikeRecord, "sources" | "governorates">;
  readonly filterOptions: FilterOptions;
  readonly shown: RowCounts;
  readonly onViewChange: (patch: Partial<View>) => void;
}

/** What a reset leaves alone: how the page looks, not what it shows. */
function resetOf({ view, embed, lang, theme }: View): View {
  return { ...DEFAULT_VIEW, view, embed, lang, theme };
}

/** Every filter of the page with a count of what it shows; folded away where room is short. */
export function FilterBar(props: FilterBarProps) {
  const { shown } = props;
  const language = useMessages();
  const { format } = language;
  const words = language.messages.filters.bar;
  const titleId = useId();
  const isWide = useIsWide();
  const count = (
    <p className={styles.count} role="status" data-count="">
      {words.count(
        format.number(shown.figures),
        shown.figures,
        format.number(shown.intervals),
        shown.intervals,
      )}
    </p>
  );

  return (
    <section className={styles.bar} aria-labelledby={titleId}>
      {isWide ? (
        <>
          <h2 className="visually-hidden" id={titleId}>
            {words.title}
          </h2>
          <Controls {...props} end={count} />
        </>
      ) : (
        <>
          <details className={styles.fold}>
            <summary className={styles.summary} id={titleId}>
              {words.title}
            </summary>
            <Controls {...props} end={null} />
          </details>
          {count}
        </>
      )}
    </section>
  );
}

function Controls(props: FilterBarProps & { readonly end: ReactNode }) {
  const { view, record, filterOptions, onViewChange, end } = props;
  const language = useMessages();
  const { format } = language;
  const words = language.messages.filters;
  const sources = useMemo(() => [...record.sources.values()], [record.sources]);
  const governorates = useMemo(() => [...record.governorates.values()], [record.governorates]);
  return (
    <div className={styles.controls}>
      <MonthRange value={view} bounds={filterOptions} onChange={onViewChange} />
      <SourceFilter chosen={view.sources} sources={sources} onViewChange={onViewChange} />
      <PlaceFilter chosen={view.places} governorates={governorates} onViewChange={onViewChange} />
      <p className={styles.asof}>
        <span className={form.label}>{words.asof.label}</span>
        <a href="#asof">
          {view.asof === "latest" ? words.asof.latest : format.dayShort(view.asof)}
        </a>
      </p>
      <Choices
        measure={view.measure}
        scale={view.scale}
        sort={view.sort}
        events={view.events}
        onViewChange={onViewChange}
      />
      <div className={styles.end}>
        <button type="button" className={form.button} onClick={() => onViewChange(resetOf(view))}>
          {words.bar.reset}
        </button>
        {end}
      </div>
    </div>
  );
}

type ChoicesProps = Pick<View, "measure" | "scale" | "sort" | "events"> &
  Pick<FilterBarProps, "onViewChange">;

/** What is counted and how it is drawn. Remembered, as the boxes of sources and places are. */
const Choices = memo(function Choices({
  measure,
  scale,
  sort,
  events,
  onViewChange,
}: ChoicesProps) {
  const words = useMessages().messages.filters.choices;
  return (
    <>
      <RadioGroup
        legend={words.measure}
        options={words.measures}
        value={measure}
        onChoose={(next) => onViewChange({ measure: next })}
      />
      <RadioGroup
        legend={words.scale}
        options={words.scales}
        value={scale}
        onChoose={(next) => onViewChange({ scale: next })}
      />
      <Select
        label={words.sort}
        value={sort}
        onChoose={(next) => onViewChange({ sort: next as View["sort"] })}
      >
        {buildOptions(words.sorts)}
      </Select>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={events}
          onChange={() => onViewChange({ events: !events })}
        />
        {words.events}
      </label>
    </>
  );
});
