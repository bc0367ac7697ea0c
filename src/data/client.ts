import { QueryClient } from "@tanstack/react-query";
import { isTransient } from "./fetchTable";

/** Attempts after the first one. */
const RETRIES = 3;

/** The query client of a page. Its data do not change while the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // By default a query waits forever when a browser wrongly reports that it is offline.
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < RETRIES && isTransient(error),
        retryDelay: (attempt) => 500 * 3 ** attempt,
        // Values are maps, typed arrays and rows that are fetched once: nothing to share.
        structuralSharing: false,
      },
    },
  });
}
