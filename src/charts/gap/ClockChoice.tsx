import { useId } from "react";
import type { Clock } from "../../record/steps";
import type { GapWords } from "../../text/gapWords";
import styles from "./ClockChoice.module.css";

export interface ClockChoiceProps {
  readonly words: GapWords;
  readonly clock: Clock;
  readonly onClock: (clock: Clock) => void;
}

/** On which of its two days every figure is placed: native radio buttons, so arrows choose. */
export function ClockChoice({ words, clock, onClock }: ClockChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{words.clock.legend}</legend>
      <div className={styles.options}>
        {(["published", "covered"] as const).map((value) => (
          <label className={styles.option} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={clock === value}
              onChange={() => onClock(value)}
            />
            {words.clock[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
