import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "./ErrorNotice";

export interface LazyBoundaryProps {
  /** Name of the part, for the message when its script cannot be fetched. */
  readonly name: string;
  /** The boundary tries again when this changes. */
  readonly resetKey?: unknown;
  /** Shown while the script is fetched. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Boundary of a part whose script is fetched when it is first needed. If the script cannot be
 * fetched, a message takes its place.
 */
export function LazyBoundary({ name, resetKey, waiting = null, children }: LazyBoundaryProps) {
  const words = useMessages().messages.app.faults;
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      fallbackRender={() => (
        <ErrorNotice title={words.part(name)}>
          <p>{words.partDetail}</p>
        </ErrorNotice>
      )}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
