import { Drawing } from "../../plot/Drawing";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import styles from "./PlacesPagePlot.module.css";
import type { PlacesContext, SameLabels } from "./rows";
import { SamePlot } from "./SamePlot";
import { layoutSame } from "./sameLayout";

export interface SameSectionProps {
  readonly same: SameLabels;
  readonly context: PlacesContext;
  readonly width: number;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** The three figures of each place, under the months or the battle that they are for. */
export function SameSection({ same, context, width, getMarkProps }: SameSectionProps) {
  const { view, words } = context;
  const { battles, head, battleHead, lanes } = words.same;
  const heading =
    view.battle === null ? head(same.period) : battleHead(battles[view.battle], same.period);
  const layout = layoutSame(same, lanes, { width, type: view.scale });
  return (
    <section data-section="same">
      <h3 className={styles.head}>{heading}</h3>
      <Drawing width={width} height={layout.height} label={heading}>
        <SamePlot layout={layout} isLog={view.scale === "log"} getMarkProps={getMarkProps} />
      </Drawing>
    </section>
  );
}
