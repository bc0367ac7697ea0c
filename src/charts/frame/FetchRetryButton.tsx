import { type FetchError, isOtherVersion } from "../../data/fetchTable";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import { ReloadButton } from "../../ui/ReloadButton";

export interface FetchRetryButtonProps {
  readonly error: FetchError;
  readonly onRetry: () => void;
}

/** Fetches a file again, or reloads the page where the file belongs to another version of it. */
export function FetchRetryButton({ error, onRetry }: FetchRetryButtonProps) {
  const { messages } = useMessages();
  if (isOtherVersion(error)) return <ReloadButton />;
  return (
    <button type="button" className={form.button} onClick={onRetry}>
      {messages.data.retry}
    </button>
  );
}
