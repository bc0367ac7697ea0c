import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../messages/useLanguage";
import { ErrorNotice } from "./ErrorNotice";

export interface LazyBoundaryProps {
  /** Names the part, for the message when its script cannot be fetched. */
  readonly name: string;
  /** A fence that has closed opens again when this changes. */
  readonly resetKey?: unknown;
  /** Keeps its room while the script is fetched. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of the page whose script is fetched when it is first needed: the first view stays small.
 * A script that does not arrive is a message in its place, never a blank page.
 */
export function LazyBoundary({ name, resetKey, waiting = null, children }: LazyBoundaryProps) {
  const words = useLanguage().messages.app.faults;
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
