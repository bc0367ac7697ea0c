import { useMessages } from "../../messages/useMessages";
import type { Estimate } from "../../model/estimateTypes";
import type { StrikeRecord } from "../../model/record";
import { Dialog } from "../../ui/Dialog";
import type { View } from "../../url/view";
import { CommonScopeButton } from "./CommonScopeButton";
import { ScopesTable } from "./ScopesTable";

export interface ScopesDialogProps {
  readonly a: Estimate;
  readonly b: Estimate;
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
  readonly onClose: () => void;
}

/** In what the scopes of two figures differ, and the way to what they share. */
export function ScopesDialog({ a, b, record, view, onViewChange, onClose }: ScopesDialogProps) {
  const words = useMessages("full").messages.scopes;
  return (
    <Dialog title={words.title} kind="scopes" onClose={onClose}>
      <ScopesTable a={a} b={b} record={record} />
      <CommonScopeButton a={a} b={b} record={record} view={view} onViewChange={onViewChange} />
    </Dialog>
  );
}
