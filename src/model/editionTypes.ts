/** The official monthly reports. */
import type { Day } from "./day";
import type { Gaps } from "./gapReason";
import type { DocumentId, EditionId } from "./ids";
import type { Published } from "./published";

/** One official monthly civilian casualty report (CJTF-OIR). Counts are as published. */
export interface Edition {
  readonly id: EditionId;
  readonly published: Published;
  /** Last day the report's figures cover. */
  readonly dataThrough: Day;
  /** Strikes since August 2014. */
  readonly strikes: number | null;
  readonly engagements: number | null;
  /** Civilians assessed as killed since August 2014. */
  readonly killed: number | null;
  readonly reportsReceived: number | null;
  readonly reportsCredible: number | null;
  readonly carriedOver: number | null;
  readonly received: number | null;
  readonly completed: number | null;
  readonly credible: number | null;
  readonly killedThisReport: number | null;
  readonly nonCredible: number | null;
  readonly duplicates: number | null;
  readonly open: number | null;
  readonly documentId: DocumentId;
  readonly secondDocumentId: DocumentId | null;
  /** What the source or the sums say of a total that falls; null where none does. */
  readonly correction: string | null;
  readonly gaps: Gaps;
}

/** What one page printed for one cell of an edition. */
export interface EditionReading {
  readonly editionId: EditionId;
  readonly column: string;
  readonly documentId: DocumentId;
  readonly value: string;
  readonly preferred: boolean;
  readonly reason: string | null;
}
