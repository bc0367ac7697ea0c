import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useCallback } from "react";
import { tableQuery } from "../../data/queries";
import type { ChartTableName, ChartTables } from "../../data/tables";

/** A chart's tables beyond the core record, as far as they are fetched. */
export interface ChartTablesState {
  readonly tables: ChartTables;
  readonly status: "ready" | "loading" | "error";
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * Fetches a chart's tables once `enabled`. Does not suspend, so that the chart shows its other rows
 * while they are fetched, or in error.
 */
export function useChartTables(
  names: readonly ChartTableName[],
  enabled: boolean,
): ChartTablesState {
  const combine = useCallback(
    (results: readonly UseQueryResult<unknown>[]): ChartTablesState => {
      const failed = results.filter(({ isError }) => isError);
      const fetched = names.map((name, at) => [name, results[at]?.data] as const);
      return {
        tables: Object.fromEntries(fetched.filter(([, data]) => data !== undefined)),
        status:
          failed.length > 0
            ? "error"
            : results.every(({ isSuccess }) => isSuccess)
              ? "ready"
              : "loading",
        error: failed[0]?.error ?? null,
        retry: () => {
          for (const { refetch } of failed) void refetch();
        },
      };
    },
    [names],
  );
  return useQueries({
    queries: names.map((name) => ({ ...tableQuery(name), enabled })),
    combine,
  });
}
