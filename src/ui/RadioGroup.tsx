import { useId } from "react";
import form from "../styles/form.module.css";
import styles from "./RadioGroup.module.css";

export interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  /** Each value with its label, in the order shown. */
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, side by side: native radio buttons, so arrows choose. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  const options = Object.entries(props.options) as [Value, string][];
  return (
    <fieldset className={styles.group}>
      <legend className={form.label}>{props.legend}</legend>
      <div className={styles.options}>
        {options.map(([value, label]) => (
          <label className={styles.option} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
