import { memo } from "react";
import { useMessages } from "../../messages/useMessages";
import type { SourceId } from "../../model/ids";
import type { Source, SourceKind } from "../../model/sourceTypes";
import form from "../../styles/form.module.css";
import { CheckboxGroup } from "../../ui/CheckboxGroup";
import type { View } from "../../url/view";
import styles from "./Filter.module.css";
import { FilterList } from "./FilterList";

export interface SourceFilterProps {
  /** Null for the main ones. */
  readonly chosen: View["sources"];
  /** Every source of the record, in the order of its table. */
  readonly sources: readonly Source[];
  readonly onViewChange: (patch: Partial<View>) => void;
}

const KINDS: readonly SourceKind[] = ["military", "ngo", "un", "media", "academic"];

/**
 * Which sources are shown: the main ones first, the others by kind. Memoized so that dragging the
 * slider does not render the boxes again.
 */
export const SourceFilter = memo(function SourceFilter(props: SourceFilterProps) {
  const { sources, onViewChange } = props;
  const { sources: words, sourceKinds } = useMessages().messages.filters;
  const main = sources.filter((source) => source.main);
  const chosen: readonly SourceId[] = props.chosen ?? main.map((source) => source.id);
  const groups = [
    { legend: words.groupMain, members: main },
    ...KINDS.map((kind) => ({
      legend: sourceKinds[kind],
      members: sources.filter((source) => source.kind === kind && !source.main),
    })),
  ];

  function toggle(id: SourceId) {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onViewChange({ sources: next });
  }

  return (
    <FilterList
      label={words.label}
      value={props.chosen === null ? words.main : words.chosen(chosen.length, sources.length)}
    >
      {(matches) => (
        <>
          <p className={styles.quick}>
            <button
              type="button"
              className={form.button}
              onClick={() => onViewChange({ sources: null })}
            >
              {words.main}
            </button>
            <button
              type="button"
              className={form.button}
              onClick={() => onViewChange({ sources: sources.map((source) => source.id) })}
            >
              {words.all(sources.length)}
            </button>
          </p>
          {groups
            .map(({ legend, members }) => ({
              legend,
              members: members.filter(({ name, shortName }) => matches(`${name} ${shortName}`)),
            }))
            .filter(({ members }) => members.length > 0)
            .map(({ legend, members }) => (
              <CheckboxGroup
                key={legend}
                legend={legend}
                items={members.map((source) => ({
                  key: source.id,
                  label: source.name,
                  checked: chosen.includes(source.id),
                }))}
                last={chosen.length === 1 ? (chosen[0] ?? null) : null}
                lastHint={words.last}
                onToggle={toggle}
                onOnly={(id) => onViewChange({ sources: [id] })}
              />
            ))}
        </>
      )}
    </FilterList>
  );
});
