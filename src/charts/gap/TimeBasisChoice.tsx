import { useId } from "react";
import type { TimeBasis } from "../../model/series";
import type { GapMessages } from "./messages/en";
import styles from "./TimeBasisChoice.module.css";

export interface TimeBasisChoiceProps {
  readonly words: GapMessages;
  readonly timeBasis: TimeBasis;
  readonly onTimeBasisChange: (timeBasis: TimeBasis) => void;
}

/** Chooses the day that places each figure. Native radio buttons handle the arrow keys. */
export function TimeBasisChoice({ words, timeBasis, onTimeBasisChange }: TimeBasisChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{words.timeBasis.legend}</legend>
      <div className={styles.options}>
        {(["published", "covered"] as const).map((value) => (
          <label className={styles.option} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={timeBasis === value}
              onChange={() => onTimeBasisChange(value)}
            />
            <span>{words.timeBasis[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
