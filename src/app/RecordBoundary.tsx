import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ComponentType, type ReactNode, Suspense, use } from "react";
import { FetchError } from "../data/fetchTable";
import { QueryBoundary } from "../data/QueryBoundary";
import { recordQuery } from "../data/queries";
import { useIsPrerendered } from "../hydration/breakpoints";
import { useMessages } from "../messages/useMessages";
import styles from "./Page.module.css";
import { RecordErrorNotice } from "./RecordErrorNotice";

export interface RecordBoundaryProps {
  /** Surrounds what is shown in place of the page when nothing was prerendered. */
  readonly frame: ComponentType<{ readonly children: ReactNode }>;
  readonly children: ReactNode;
}

/** Renders the page once its record is there; prerendered HTML stays on screen until then. */
export function RecordBoundary({ frame: Frame, children }: RecordBoundaryProps) {
  const { messages } = useMessages();
  if (useIsPrerendered())
    return (
      <>
        <RecordErrorAbove />
        <Suspense>
          <WithRecord>{children}</WithRecord>
        </Suspense>
      </>
    );
  return (
    <QueryBoundary
      fallback={
        <Frame>
          <p className={styles.waiting} aria-busy="true">
            {messages.app.page.loading}
          </p>
        </Frame>
      }
      renderError={({ error, retry }) => (
        <Frame>
          <RecordErrorNotice error={error} onRetry={retry} />
        </Frame>
      )}
    >
      {children}
    </QueryBoundary>
  );
}

/** The error of the record above the prerendered page, which remains readable. */
function RecordErrorAbove() {
  const { error, refetch } = useQuery(recordQuery);
  if (error === null) return null;
  if (!(error instanceof FetchError)) throw error;
  return <RecordErrorNotice error={error} prerendered onRetry={() => void refetch()} />;
}

/**
 * Suspends until the record is in the cache, also while it is in error: throwing the error here
 * would make React remove the prerendered page.
 */
function WithRecord({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  if (client.getQueryData(recordQuery.queryKey) === undefined) use(recordArrival(client));
  return children;
}

const arrivals = new WeakMap<QueryClient, Promise<void>>();

/** Resolves when the record is in the cache; the same promise on every call. */
function recordArrival(client: QueryClient): Promise<void> {
  const known = arrivals.get(client);
  if (known !== undefined) return known;
  const arrival = new Promise<void>((resolve) => {
    const unsubscribe = client.getQueryCache().subscribe(() => {
      if (client.getQueryData(recordQuery.queryKey) === undefined) return;
      unsubscribe();
      resolve();
    });
  });
  arrivals.set(client, arrival);
  return arrival;
}
