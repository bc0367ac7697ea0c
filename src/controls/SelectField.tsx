import { type ReactNode, useId } from "react";
import form from "../style/form.module.css";

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** `<option>` and `<optgroup>` elements. */
  readonly children: ReactNode;
}

/** A labelled native select. */
export function SelectField({ label, value, onChoose, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <select
        className={form.field}
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}

/** Options of a select whose values are the keys of a catalogue entry. */
export function optionsOf(labels: Readonly<Record<string, string>>): ReactNode {
  return Object.entries(labels).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
