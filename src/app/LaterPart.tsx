import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLanguage } from "../text/useLanguage";
import { Fault } from "./Fault";

export interface LaterPartProps {
  /** Names the part, for the message when its script cannot be fetched. */
  readonly name: string;
  /** A fence that has closed opens again when this changes. */
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}

/**
 * A part of the page whose script is fetched when it is first needed: the first view stays small.
 * A script that does not arrive is a message in its place, never a blank page.
 */
export function LaterPart({ name, resetKey, children }: LaterPartProps) {
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
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
