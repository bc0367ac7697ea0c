import { lazy } from "react";
import { useLanguage } from "../../messages/useLanguage";
import type { StrikeRecord } from "../../model/types";
import { LazyBoundary } from "../../ui/LazyBoundary";
import type { ViewState } from "../../url/useView";

const ReceiptNotice = lazy(async () => ({
  default: (await import("./ReceiptNotice")).ReceiptNotice,
}));

export interface LinkReceiptProps {
  /** Cut to the as-of day; null until it is there. */
  readonly record: StrikeRecord | null;
  readonly state: ViewState;
}

/** The receipt of the present link, where it has one: everything about it is fetched only then. */
export function LinkReceipt({ record, state }: LinkReceiptProps) {
  const { faults } = useLanguage().messages.app;
  const { receipt, view, setView } = state;
  if (receipt === null || record === null) return null;
  return (
    <LazyBoundary name={faults.receipt} resetKey={receipt.version}>
      <ReceiptNotice
        receipt={receipt}
        view={view}
        record={record}
        // A link written anew has no receipt.
        onDismiss={() => setView({}, { history: "replace" })}
      />
    </LazyBoundary>
  );
}
