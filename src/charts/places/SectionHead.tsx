import { BarAxis } from "../../plot/BarAxis";
import type { Columns, PlaceScales, PlaceSection } from "./layout";
import type { PlacesMessages } from "./messages/en";
import styles from "./PlacesPagePlot.module.css";

export interface SectionHeadProps {
  readonly words: PlacesMessages;
  readonly section: PlaceSection["key"];
  readonly strikesHead: string;
  readonly scales: PlaceScales;
  readonly columns: Columns;
}

const AXIS_HEIGHT = 18;

/** Name of a section, what its columns hold, and their axes where the columns line up below. */
export function SectionHead({ words, section, strikesHead, scales, columns }: SectionHeadProps) {
  const axis = (which: keyof PlaceScales) =>
    columns.beside && (
      <svg
        className={styles.axis}
        width={columns.width}
        height={AXIS_HEIGHT}
        viewBox={`0 0 ${columns.width} ${AXIS_HEIGHT}`}
        aria-hidden="true"
      >
        <BarAxis scale={scales[which]} whole y={13} />
      </svg>
    );
  return (
    <header className={styles.head}>
      <h3 className={styles.section}>{words.sections[section]}</h3>
      <div>
        <p className={styles.caption}>{strikesHead}</p>
        {axis("strikes")}
      </div>
      <div>
        <p className={styles.caption}>{words.killedHead}</p>
        {axis("killed")}
      </div>
    </header>
  );
}
