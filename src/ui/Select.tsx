import { type ReactNode, useId } from "react";
import form from "../styles/form.module.css";

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** `<option>` and `<optgroup>` elements. */
  readonly children: ReactNode;
}

/** A labelled native select. */
export function Select({ label, value, onChoose, children }: SelectProps) {
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
export function buildOptions(labels: Readonly<Record<string, string>>): ReactNode {
  return Object.entries(labels).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
