import { useMemo } from "react";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { MonthRange } from "../../ui/MonthRange";
import { RadioGroup } from "../../ui/RadioGroup";
import { buildOptions, Select } from "../../ui/Select";
import type { FilterOptions } from "../../url/filterOptions";
import type { View } from "../../url/view";
import styles from "./FilterFields.module.css";
import { PlaceFilter } from "./PlaceFilter";
import { SourceFilter } from "./SourceFilter";

export interface FilterFieldsProps {
  /** The fields of the view that can be changed here. */
  readonly params: readonly (keyof View)[];
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
  /** Not cut to a day: what there is to choose from does not change with it. */
  readonly record: StrikeRecord;
  readonly filterOptions: FilterOptions;
}

/** The controls of the view's filters, one below the other. */
export function FilterFields(props: FilterFieldsProps) {
  const { params, view, onViewChange, record, filterOptions } = props;
  const words = useMessages().messages.filters.choices;
  const reads = (field: keyof View) => params.includes(field);
  const sources = useMemo(() => [...record.sources.values()], [record.sources]);
  const governorates = useMemo(() => [...record.governorates.values()], [record.governorates]);
  return (
    <div className={styles.fields}>
      {reads("from") && <MonthRange value={view} bounds={filterOptions} onChange={onViewChange} />}
      {reads("sources") && (
        <SourceFilter chosen={view.sources} sources={sources} onViewChange={onViewChange} />
      )}
      {reads("places") && (
        <PlaceFilter chosen={view.places} governorates={governorates} onViewChange={onViewChange} />
      )}
      {reads("scale") && (
        <RadioGroup
          legend={words.scale}
          options={words.scales}
          value={view.scale}
          onChoose={(scale) => onViewChange({ scale })}
        />
      )}
      {reads("sort") && (
        <Select
          label={words.sort}
          value={view.sort}
          onChoose={(sort) => onViewChange({ sort: sort as View["sort"] })}
        >
          {buildOptions(words.sorts)}
        </Select>
      )}
      {reads("events") && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={view.events}
            onChange={() => onViewChange({ events: !view.events })}
          />
          <span>{words.events}</span>
        </label>
      )}
    </div>
  );
}
