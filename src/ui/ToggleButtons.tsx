import styles from "./ToggleButtons.module.css";

export interface ToggleButtonsProps<Value extends string> {
  /** What is chosen, for screen readers. */
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** The pressed one; none where the value is not among the options. */
  readonly value: string;
  readonly onChoose: (value: Value) => void;
}

/** Buttons of which one at most is pressed. */
export function ToggleButtons<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: ToggleButtonsProps<Value>) {
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
