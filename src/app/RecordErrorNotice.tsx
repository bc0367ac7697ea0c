import { FetchErrorText } from "../charts/frame/FetchErrorText";
import { type FetchError, isOtherVersion } from "../data/fetchTable";
import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "../ui/ErrorNotice";

export interface RecordErrorNoticeProps {
  readonly error: FetchError;
  /** Whether the prerendered default view is shown below. */
  readonly prerendered?: boolean;
  readonly onRetry: () => void;
}

/** Says which file of the record failed and why, and offers what may help. */
export function RecordErrorNotice({ error, prerendered = false, onRetry }: RecordErrorNoticeProps) {
  const { faults: words, page } = useMessages().messages.app;
  return (
    <>
      {/* The headline, which has the page's heading, is not there. */}
      {!prerendered && <h1 className="visually-hidden">{page.name}</h1>}
      <ErrorNotice
        fault={error.reason.kind}
        title={words.data}
        onRetry={isOtherVersion(error) ? "reload" : onRetry}
      >
        <FetchErrorText error={error} />
        <p>
          <span>{prerendered ? words.dataStanding : words.dataDetail}</span>{" "}
          <a href="data/datapackage.json">{words.files}</a>
        </p>
      </ErrorNotice>
    </>
  );
}
