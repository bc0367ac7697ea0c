import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../text/useLanguage";
import { Fault } from "./Fault";

export interface LaterPartProps {
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
export function LaterPart({ name, resetKey, waiting = null, children }: LaterPartProps) {
  const words = useLanguage().messages.app.faults;
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      fallbackRender={() => (
        <Fault title={words.part(name)}>
          <p>{words.partDetail}</p>
        </Fault>
      )}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
