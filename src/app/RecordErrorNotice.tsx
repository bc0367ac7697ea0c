import { FetchErrorText } from "../charts/frame/FetchErrorText";
import type { FetchError } from "../data/fetchTable";
import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "../ui/ErrorNotice";

export interface RecordErrorNoticeProps {
  readonly error: FetchError;
  /** Whether the prerendered default view is shown below. */
  readonly prerendered?: boolean;
  readonly onRetry: () => void;
}

/** Says which file of the record failed and why, and offers to fetch it again. */
export function RecordErrorNotice({ error, prerendered = false, onRetry }: RecordErrorNoticeProps) {
  const words = useMessages().messages.app.faults;
  return (
    <ErrorNotice title={words.data} onRetry={onRetry}>
      <FetchErrorText error={error} />
      <p>
        {prerendered ? words.dataStanding : words.dataDetail}{" "}
        <a href="data/datapackage.json">{words.files}</a>
      </p>
    </ErrorNotice>
  );
}
