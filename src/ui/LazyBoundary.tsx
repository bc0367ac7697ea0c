import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { ScriptError } from "../loading/importScript";
import { useMessages } from "../messages/useMessages";
import { ErrorNotice } from "./ErrorNotice";
import { ScriptErrorNotice } from "./ScriptErrorNotice";

export interface LazyBoundaryProps {
  /** Name of the part, for the message when it cannot be shown. */
  readonly name: string;
  /** The boundary tries again when this changes. */
  readonly resetKey?: unknown;
  /** Shown while the script is fetched. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Boundary of a part with a script that is fetched when it is first needed. If the script does not
 * arrive, or the part throws, a message takes its place.
 */
export function LazyBoundary({ name, resetKey, waiting = null, children }: LazyBoundaryProps) {
  const words = useMessages().messages.app.faults;
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      fallbackRender={({ error, resetErrorBoundary }) =>
        error instanceof ScriptError ? (
          <ScriptErrorNotice name={name} />
        ) : (
          <ErrorNotice fault="drawing" title={words.broken(name)} onRetry={resetErrorBoundary}>
            <p>{words.brokenDetail}</p>
          </ErrorNotice>
        )
      }
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
