/** Colours of the marks on the rail. */
import { seriesClass } from "../../charts/parts/seriesClass";
import type { SourceId } from "../../data/types";
import styles from "./Track.module.css";

/** A named source's own colour; the others share one. */
export function markClass(sourceId: SourceId | null): string {
  return sourceId === null ? (styles.other ?? "") : seriesClass(sourceId);
}
