import { useId } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import styles from "./CheckboxGroup.module.css";

export interface CheckboxItem<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly checked: boolean;
}

export interface CheckboxGroupProps<Key extends string> {
  readonly legend: string;
  readonly items: readonly CheckboxItem<Key>[];
  /** The only box still checked in the whole filter; it cannot be cleared. */
  readonly last: Key | null;
  /** Why the last box cannot be cleared. */
  readonly lastHint: string;
  readonly onToggle: (key: Key) => void;
  /** Chooses one alone. */
  readonly onOnly: (key: Key) => void;
}

/** Checkboxes of one kind. The last checked one says why it stays, instead of going dead. */
export function CheckboxGroup<Key extends string>(props: CheckboxGroupProps<Key>) {
  const { legend, items, last, lastHint, onToggle, onOnly } = props;
  const words = useMessages().messages.filters.list;
  const hintId = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {items.map(({ key, label, checked }) => {
        const fixed = key === last;
        return (
          <div className={styles.row} key={key}>
            <label className={styles.label} title={fixed ? lastHint : undefined}>
              <input
                type="checkbox"
                checked={checked}
                aria-disabled={fixed || undefined}
                aria-describedby={fixed ? hintId : undefined}
                onChange={() => {
                  if (!fixed) onToggle(key);
                }}
              />
              <span>{label}</span>
            </label>
            <button
              type="button"
              className={`${form.link} ${styles.only}`}
              aria-label={words.onlyThis(label)}
              onClick={() => onOnly(key)}
            >
              {words.only}
            </button>
          </div>
        );
      })}
      {items.some(({ key }) => key === last) && (
        <p className="visually-hidden" id={hintId}>
          {lastHint}
        </p>
      )}
    </fieldset>
  );
}
