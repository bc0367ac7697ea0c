import { Suspense, useEffect, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { canKeepCopy } from "../loading/offlineCopy";
import { lazyScript } from "../ui/lazyScript";

const OfflineCopyStatus = lazyScript(
  () => import("./OfflineCopyStatus"),
  ({ OfflineCopyStatus }) => OfflineCopyStatus,
);

/** Wait after the start of the page, in ms: the copy must not delay what the reader came for. */
const DELAY_MS = 5000;

/**
 * The copy for use without a connection, some time after the page has started. A reader did not ask
 * for it, so nothing is said where its script does not arrive: the page goes on without a copy.
 */
export function OfflineCopy() {
  const [isDue, setIsDue] = useState(false);

  useEffect(() => {
    if (!canKeepCopy()) return;
    const timer = setTimeout(setIsDue, DELAY_MS, true);
    return () => clearTimeout(timer);
  }, []);

  if (!isDue) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <OfflineCopyStatus />
      </Suspense>
    </ErrorBoundary>
  );
}
