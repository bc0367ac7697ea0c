import type { Estimate, StrikeRecord } from "../../data/types";
import { scopeWords } from "../../text/scopeWords";
import { useLanguage } from "../../text/useLanguage";
import type { View } from "../../view/view";
import { Dialog } from "../Dialog";
import { Narrow } from "./Narrow";
import { ScopesTable } from "./ScopesTable";

export interface ScopesDialogProps {
  readonly a: Estimate;
  readonly b: Estimate;
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onView: (patch: Partial<View>) => void;
  readonly onClose: () => void;
}

/** In what the scopes of two figures differ, and the way to what they share. */
export function ScopesDialog({ a, b, record, view, onView, onClose }: ScopesDialogProps) {
  const words = scopeWords(useLanguage());
  return (
    <Dialog title={words.title} kind="scopes" onClose={onClose}>
      <ScopesTable a={a} b={b} record={record} />
      <Narrow a={a} b={b} record={record} view={view} onView={onView} />
    </Dialog>
  );
}
