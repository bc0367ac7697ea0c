import { FetchErrorText } from "../charts/frame/FetchErrorText";
import type { FetchError } from "../data/load";
import { useLanguage } from "../messages/useLanguage";
import { ErrorNotice } from "../ui/ErrorNotice";

export interface RecordErrorNoticeProps {
  readonly error: FetchError;
  /** Whether the default view stands below, as the build has drawn it. */
  readonly standing?: boolean;
  readonly onRetry: () => void;
}

/** The record did not arrive whole: which file, what happened to it, and a way to try again. */
export function RecordErrorNotice({ error, standing = false, onRetry }: RecordErrorNoticeProps) {
  const words = useLanguage().messages.app.faults;
  return (
    <ErrorNotice title={words.data} onRetry={onRetry}>
      <FetchErrorText error={error} />
      <p>
        {standing ? words.dataStanding : words.dataDetail}{" "}
        <a href="data/datapackage.json">{words.files}</a>
      </p>
    </ErrorNotice>
  );
}
