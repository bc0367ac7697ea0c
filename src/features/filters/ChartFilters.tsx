import { type ReactNode, useMemo } from "react";
import { type ChartFiltersProps, ChartFiltersProvider } from "../../charts/frame/chartFilters";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import { Popover } from "../../ui/Popover";
import { RadioGroup } from "../../ui/RadioGroup";
import type { FilterOptions } from "../../url/filterOptions";
import { DEFAULT_VIEW, type View } from "../../url/view";
import { activeFilters } from "./activeFilters";
import styles from "./ChartFilters.module.css";
import { FilterFields } from "./FilterFields";

export interface ChartFiltersHostProps {
  /** Not cut to a day: what there is to choose from does not change with it. */
  readonly record: StrikeRecord;
  readonly filterOptions: FilterOptions;
  readonly children: ReactNode;
}

/** The fields that the button of a chart's filters names. */
const NAMED_FIELDS = ["from", "sources", "places"] as const;

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
function ChartFilters(props: Props) {
  const { definition, view, onViewChange, record, filterOptions } = props;
  const language = useMessages();
  const words = language.messages.filters;
  const { params } = definition;
  const reads = (field: keyof View) => params.includes(field);
  const fields = NAMED_FIELDS.filter(reads);
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
      {fields.length > 0 && (
        <div className={styles.button}>
          <Popover label={words.bar.title} value={words.bar.open(fields)}>
            <FilterFields
              params={params}
              view={view}
              onViewChange={onViewChange}
              record={record}
              filterOptions={filterOptions}
            />
          </Popover>
        </div>
      )}
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
