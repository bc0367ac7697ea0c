import { useEffect, useState } from "react";
import { canKeepCopy } from "../loading/offlineCopy";
import { useMessages } from "../messages/useMessages";
import { LazyBoundary } from "../ui/LazyBoundary";
import { lazyScript } from "../ui/lazyScript";

const OfflineCopyStatus = lazyScript(
  () => import("./OfflineCopyStatus"),
  ({ OfflineCopyStatus }) => OfflineCopyStatus,
);

/** Wait after the start of the page, in ms: the copy must not delay what the reader came for. */
const DELAY_MS = 5000;

/** The copy for use without a connection, some time after the page has started. */
export function OfflineCopy() {
  const words = useMessages().messages.app.offline;
  const [isDue, setIsDue] = useState(false);

  useEffect(() => {
    if (!canKeepCopy()) return;
    const timer = setTimeout(setIsDue, DELAY_MS, true);
    return () => clearTimeout(timer);
  }, []);

  if (!isDue) return null;
  return (
    <LazyBoundary name={words.copy}>
      <OfflineCopyStatus />
    </LazyBoundary>
  );
}
