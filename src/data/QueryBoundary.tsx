import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { FetchError } from "./fetchTable";

export interface QueryBoundaryProps {
  /** Shown while data are fetched. */
  readonly fallback: ReactNode;
  /** Shown when a file cannot be used; `retry` fetches it again. */
  readonly renderError: (failure: {
    readonly error: FetchError;
    readonly retry: () => void;
  }) => ReactNode;
  readonly children: ReactNode;
}

/** What its children wait for with `useSuspenseQuery`. Errors that are no FetchError pass through. */
export function QueryBoundary({ fallback, renderError, children }: QueryBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          onReset={reset}
          fallbackRender={({ error, resetErrorBoundary }) => {
            if (!(error instanceof FetchError)) throw error;
            return renderError({ error, retry: resetErrorBoundary });
          }}
        >
          <Suspense fallback={fallback}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
