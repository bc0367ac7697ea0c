import { lazy } from "react";
import type { StrikeRecord } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import type { ViewState } from "../../view/useView";
import { LaterPart } from "../LaterPart";

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
    <LaterPart name={faults.receipt} resetKey={receipt.version}>
      <ReceiptNotice
        receipt={receipt}
        view={view}
        record={record}
        // A link written anew has no receipt.
        onDismiss={() => setView({}, { history: "replace" })}
      />
    </LaterPart>
  );
}
