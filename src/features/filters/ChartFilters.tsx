import { type ReactNode, useMemo } from "react";
import { type ChartFiltersProps, ChartFiltersProvider } from "../../charts/frame/chartFilters";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/types";
import form from "../../styles/form.module.css";
import { MonthRange } from "../../ui/MonthRange";
import { Popover } from "../../ui/Popover";
import { RadioGroup } from "../../ui/RadioGroup";
import { buildOptions, Select } from "../../ui/Select";
import type { FilterOptions } from "../../url/filterOptions";
import { DEFAULT_VIEW, type View } from "../../url/view";
import { activeFilters } from "./activeFilters";
import styles from "./ChartFilters.module.css";
import { PlaceFilter } from "./PlaceFilter";
import { SourceFilter } from "./SourceFilter";

export interface ChartFiltersHostProps {
  /** Not cut to a day: what there is to choose from does not change with it. */
  readonly record: StrikeRecord;
  readonly filterOptions: FilterOptions;
  readonly children: ReactNode;
}

/** Provides the filters of every chart below it. */
export function ChartFiltersHost({ record, filterOptions, children }: ChartFiltersHostProps) {
  const Filters = useMemo(
    () =>
      function Filters(props: ChartFiltersProps) {
        return <ChartFilters {...props} record={record} filterOptions={filterOptions} />;
      },
    [record, filterOptions],
  );
  return <ChartFiltersProvider value={Filters}>{children}</ChartFiltersProvider>;
}

type Props = ChartFiltersProps & Omit<ChartFiltersHostProps, "children">;

/** The filters that act on one chart: what is on as removable labels, and the controls. */
function ChartFilters({ definition, view, onViewChange, record, filterOptions }: Props) {
  const language = useMessages();
  const words = language.messages.filters;
  const { params } = definition;
  const reads = (field: keyof View) => params.includes(field);
  const sources = useMemo(() => [...record.sources.values()], [record.sources]);
  const governorates = useMemo(() => [...record.governorates.values()], [record.governorates]);
  const active = activeFilters(view, record, language).filter(({ cleared }) =>
    (Object.keys(cleared) as (keyof View)[]).some(reads),
  );
  return (
    <div className={styles.filters} data-filters={definition.id}>
      {reads("measure") && (
        <RadioGroup
          legend={words.choices.measure}
          options={words.choices.measures}
          value={view.measure}
          onChoose={(measure) => onViewChange({ measure })}
        />
      )}
      <Popover label={words.bar.title} value={words.bar.open}>
        <div className={styles.panel}>
          {reads("from") && (
            <MonthRange value={view} bounds={filterOptions} onChange={onViewChange} />
          )}
          {reads("sources") && (
            <SourceFilter chosen={view.sources} sources={sources} onViewChange={onViewChange} />
          )}
          {reads("places") && (
            <PlaceFilter
              chosen={view.places}
              governorates={governorates}
              onViewChange={onViewChange}
            />
          )}
          {reads("scale") && (
            <RadioGroup
              legend={words.choices.scale}
              options={words.choices.scales}
              value={view.scale}
              onChoose={(scale) => onViewChange({ scale })}
            />
          )}
          {reads("sort") && (
            <Select
              label={words.choices.sort}
              value={view.sort}
              onChoose={(sort) => onViewChange({ sort: sort as View["sort"] })}
            >
              {buildOptions(words.choices.sorts)}
            </Select>
          )}
          {reads("events") && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={view.events}
                onChange={() => onViewChange({ events: !view.events })}
              />
              <span>{words.choices.events}</span>
            </label>
          )}
        </div>
      </Popover>
      {active.map(({ id, label, cleared }) => (
        <button
          key={id}
          type="button"
          className={`${form.button} ${styles.chip}`}
          aria-label={words.active.remove(label)}
          data-chip={id}
          onClick={() => onViewChange(cleared)}
        >
          <span>{label}</span> <span aria-hidden="true">×</span>
        </button>
      ))}
      {active.length > 1 && (
        <button
          type="button"
          className={form.button}
          onClick={() =>
            onViewChange({
              from: DEFAULT_VIEW.from,
              to: DEFAULT_VIEW.to,
              sources: DEFAULT_VIEW.sources,
              places: DEFAULT_VIEW.places,
            })
          }
        >
          {words.bar.reset}
        </button>
      )}
    </div>
  );
}
