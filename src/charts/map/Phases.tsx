import type { OnViewChange } from "../types";
import styles from "./Map.module.css";
import type { MapMessages } from "./messages/en";
import { PhaseMap } from "./PhaseMap";
import type { PhaseLayout } from "./phaseLayout";
import { PHASES } from "./phases";

export interface PhasesProps {
  readonly phases: readonly PhaseLayout[];
  readonly words: MapMessages["phases"];
  /** How many there are in a line. */
  readonly columns: 2 | 4;
  /** Prefix of the hatch's id. */
  readonly prefix: string;
  /** Whether a name can be pressed. */
  readonly canChoose: boolean;
  readonly onViewChange: OnViewChange;
}

/** The parts of the campaign as small maps; the name of each shows its months on the large one. */
export function Phases(props: PhasesProps) {
  const { phases, words, columns, prefix, canChoose, onViewChange } = props;
  return (
    <section>
      <h3 className={styles.head}>{words.head}</h3>
      <ul className={columns === 4 ? `${styles.phases} ${styles.four}` : styles.phases}>
        {phases.map((map) => {
          const { from = null, to = null } = PHASES.find(({ id }) => id === map.id) ?? {};
          return (
            <li key={map.id} data-phase={map.id}>
              {canChoose ? (
                <button
                  type="button"
                  className={styles.phase}
                  aria-label={words.choose(map.name)}
                  onClick={() => onViewChange({ from, to }, { history: "push" })}
                >
                  {map.name}
                </button>
              ) : (
                <h4 className={styles.phaseName}>{map.name}</h4>
              )}
              <svg width={map.base.width} height={map.base.height} aria-hidden="true">
                <PhaseMap map={map} prefix={prefix} />
              </svg>
              {map.lines.map((line) => (
                <p key={line} className={styles.phaseLine}>
                  {line}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
