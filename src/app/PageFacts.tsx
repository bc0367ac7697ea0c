import { useState } from "react";
import { RECORD_CREATED, RECORD_VERSION } from "../data/edition";
import { useMessages } from "../messages/useMessages";
import type { Day } from "../model/day";
import type { StrikeRecord } from "../model/record";
import form from "../styles/form.module.css";
import { LazyBoundary } from "../ui/LazyBoundary";
import { lazyScript } from "../ui/lazyScript";
import type { View } from "../url/view";
import styles from "./PageFacts.module.css";

/** Address for reports of errors (a page or `mailto:`), given at build; none where it is absent. */
const REPORT_URL: string | undefined = import.meta.env.VITE_REPORT_URL;

const SharePageDialog = lazyScript(
  () => import("../features/share/SharePageDialog"),
  ({ SharePageDialog }) => SharePageDialog,
);

export interface PageFactsProps {
  /** Last day that a report of the Coalition covers. */
  readonly lastDay: Day;
  readonly view: View;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
}

/** How far the data go, their version, and where to get, share or correct them. */
export function PageFacts({ lastDay, view, record }: PageFactsProps) {
  const { messages, format } = useMessages();
  const words = messages.app.page.facts;
  const [isSharing, setIsSharing] = useState(false);
  return (
    <div className={styles.facts} data-page-facts="">
      <span>
        {words.data(
          format.day(lastDay),
          RECORD_VERSION,
          format.day(RECORD_CREATED.slice(0, 10) as Day),
        )}
      </span>
      <a href="#data">{words.download}</a>
      <button
        type="button"
        className={`${form.link} ${styles.share}`}
        aria-haspopup="dialog"
        onClick={() => setIsSharing(true)}
      >
        {words.share}
      </button>
      {REPORT_URL !== undefined && REPORT_URL !== "" && <a href={REPORT_URL}>{words.report}</a>}
      {isSharing && (
        <LazyBoundary name={words.share}>
          <SharePageDialog view={view} record={record} onClose={() => setIsSharing(false)} />
        </LazyBoundary>
      )}
    </div>
  );
}
