import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { LazyBoundary } from "../../ui/LazyBoundary";
import { lazyScript } from "../../ui/lazyScript";
import type { ViewState } from "../../url/useView";

const ReceiptNotice = lazyScript(
  () => import("./ReceiptNotice"),
  ({ ReceiptNotice }) => ReceiptNotice,
);

export interface LinkReceiptProps {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** The receipt of the present link, where it has one: everything about it is fetched only then. */
export function LinkReceipt({ record, state }: LinkReceiptProps) {
  const { faults } = useMessages().messages.app;
  const { receipt, view, setView } = state;
  if (receipt === null) return null;
  return (
    <LazyBoundary name={faults.receipt} resetKey={receipt.version}>
      <ReceiptNotice
        receipt={receipt}
        view={view}
        record={record}
        // A link that is written again has no receipt.
        onDismiss={() => setView({}, { history: "replace" })}
      />
    </LazyBoundary>
  );
}
