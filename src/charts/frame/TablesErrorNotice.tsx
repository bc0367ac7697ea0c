import { FetchError } from "../../data/fetchTable";
import { FetchErrorText } from "./FetchErrorText";
import { FetchRetryButton } from "./FetchRetryButton";

export interface TablesErrorNoticeProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Why a table of the chart cannot be used, when it cannot. */
export function TablesErrorNotice({ error, onRetry }: TablesErrorNoticeProps) {
  if (error === null) return null;
  if (!(error instanceof FetchError)) throw error;
  return (
    <div role="alert" data-fault={error.reason.kind}>
      <FetchErrorText error={error} />
      <FetchRetryButton error={error} onRetry={onRetry} />
    </div>
  );
}
