/** Colours of the marks on the rail. */

import type { SourceId } from "../../model/ids";
import { seriesClass } from "../../plot/seriesColor";
import styles from "./Track.module.css";

/** A named source's own colour; the others share one. */
export function tickClass(sourceId: SourceId | null): string {
  return sourceId === null ? (styles.other ?? "") : seriesClass(sourceId);
}
