import { FetchError } from "../../data/fetchTable";
import { useMessages } from "../../messages/useMessages";
import { FetchErrorText } from "./FetchErrorText";

export interface TablesErrorNoticeProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Why a table of the chart cannot be used, when it cannot. */
export function TablesErrorNotice({ error, onRetry }: TablesErrorNoticeProps) {
  const { messages } = useMessages();
  if (error === null) return null;
  if (!(error instanceof FetchError)) throw error;
  return (
    <div role="alert" data-fault="">
      <FetchErrorText error={error} />
      <button type="button" onClick={onRetry}>
        {messages.data.retry}
      </button>
    </div>
  );
}
